// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the link is there and what it names is not',
      lines: [
        'failed to run Kubelet: unable to load bootstrap kubeconfig: stat /etc/kubernetes/bootstrap-kubelet.conf: no such file or directory',
        '# ls -l /var/lib/kubelet/pki',
        'lrwxrwxrwx 1 root root   59 May  2 07:10 kubelet-client-current.pem -> /var/lib/kubelet/pki/kubelet-client-2023-05-02-07-10-33.pem',
        '-rw-r--r-- 1 root root 2279 May  2  2022 kubelet.crt',
      ],
    },
    {
      what: 'the kubelet ends at start',
      lines: [
        'kubelet[33]: F0101 10:00:00.000000 33 server.go:273] failed to run Kubelet: invalid configuration: [unable to read client-cert /var/lib/kubelet/pki/kubelet-client-current.pem for default-auth due to open /var/lib/kubelet/pki/kubelet-client-current.pem: no such file or directory]',
      ],
    },
    { what: 'as ls shows it', lines: ['ls: cannot access /var/lib/kubelet/pki/kubelet-client-current.pem: No such file or directory'] },
    {
      what: 'current points nowhere',
      facts: {
        danglingLink: known('kubelet-client-2025-01-01-00-00-00.pem', { where: '/var/lib/kubelet/pki/kubelet-client-current.pem' }),
      },
    },
  ],
  nearMiss: [
    {
      what: 'the certificate is there and has expired',
      lines: [
        'bootstrap.go:265] part of the existing bootstrap client certificate in /etc/kubernetes/kubelet.conf is expired: 2024-02-27 10:01:33 +0000 UTC',
      ],
    },
  ],
};
