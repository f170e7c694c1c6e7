// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { certificateOf } from '../certificate.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a unit that was mended with the wrong file',
      lines: ['ExecStart=/usr/bin/kubelet --kubeconfig=/etc/kubernetes/admin.conf --config=/var/lib/kubelet/config.yaml'],
    },
    {
      what: 'the group of the certificate',
      facts: { clientCertificate: certificateOf({ commonName: 'kubernetes-admin', organizations: ['system:masters'] }) },
    },
  ],
  nearMiss: [{ what: 'an administrator uses it himself', lines: ['kubectl --kubeconfig=/etc/kubernetes/admin.conf get nodes'] }],
};
