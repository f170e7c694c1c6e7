// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [{ what: 'the file itself', lines: ['grep client- /etc/kubernetes/kubelet.conf: client-certificate-data: LS0tLS1CRUdJTi'] }],
  nearMiss: [
    {
      what: 'the renewed certificate is used and has expired',
      lines: [
        'bootstrap.go:265] part of the existing bootstrap client certificate in /etc/kubernetes/kubelet.conf is expired: 2024-02-27 10:01:33 +0000 UTC',
      ],
    },
  ],
};
