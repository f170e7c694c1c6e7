// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'it ends before the renewed one',
      lines: [
        'part of the existing bootstrap client certificate in /etc/kubernetes/kubelet.conf is expired: 2024-02-03 08:00:00 +0000 UTC',
        'openssl x509 -enddate -noout -in kubelet-client-current.pem: notAfter=Dec 30 08:00:00 2024 GMT',
      ],
    },
    { what: 'the file itself', lines: ['grep client- /etc/kubernetes/kubelet.conf: client-certificate-data: LS0tLS1CRUdJTi'] },
  ],
  nearMiss: [
    {
      what: 'the renewed certificate is used and has expired',
      lines: [
        'bootstrap.go:265] part of the existing bootstrap client certificate in /etc/kubernetes/kubelet.conf is expired: 2024-02-27 10:01:33 +0000 UTC',
      ],
    },
  ],
};
