// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { pendingRequest } from '../control-plane.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kubectl get csr',
      lines: ['csr-8b2kq   12m   kubernetes.io/kube-apiserver-client-kubelet   system:bootstrap:abcdef   Pending'],
    },
    { what: 'the old table', lines: ['node-csr-K3yCbRJBbzv0a5pE6KVnYYeIjYzSlbL1YQt3sKwYaYk   4m   kubelet-bootstrap   Pending'] },
    {
      what: 'the kubelet gives up waiting',
      lines: [
        'certificate_manager.go:471] kubernetes.io/kube-apiserver-client-kubelet: certificate request was not signed: timed out waiting for the condition',
        'kubectl get csr shows several pending CSRs',
      ],
    },
    {
      what: 'a request is pending and there is no certificate',
      facts: {
        nodeName: known('a', { where: 'hostname' }),
        clientCertificate: known(undefined, { where: '/var/lib/kubelet/pki' }),
        signingRequests: known([pendingRequest], { where: 'kubectl get csr' }),
      },
    },
  ],
  nearMiss: [
    {
      what: 'it is the serving certificate that waits',
      lines: ['csr-9x2lp   3m   kubernetes.io/kubelet-serving   system:node:worker-2   Pending'],
    },
  ],
};
