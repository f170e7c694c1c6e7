// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { pendingRequest } from '../control-plane.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a request is pending, and the controller manager is silent',
      facts: {
        signingRequests: known([pendingRequest], { where: 'kubectl get csr' }),
        nodeName: known('a', { where: 'the host name' }),
        clientCertificate: known(undefined, { where: '/var/lib/kubelet/pki' }),
        clock: known({ now: 1_000_000 }, { where: 'date -u' }),
        controllerManagerHeard: known(900_000, { where: 'GET lease kube-controller-manager' }),
      },
    },
    { what: 'approved and no more', lines: ['node-csr-abc123   9m   kubelet-bootstrap   Approved'] },
    {
      what: 'the controller manager has no CA to sign with',
      lines: [
        'W0608 10:22:00.000000 1 controllermanager.go:532] Skipping "csrsigning": skipping CSR signer controller because no csr cert/key was specified',
      ],
    },
    {
      what: 'a request is approved and there is no certificate',
      facts: {
        clientCertificate: known(undefined, { where: '/var/lib/kubelet/pki' }),
        signingRequests: known([{ ...pendingRequest, state: 'approved' }], { where: 'kubectl get csr' }),
      },
    },
  ],
  nearMiss: [
    {
      what: 'a request is pending, and the controller manager is heard',
      facts: {
        signingRequests: known([pendingRequest], { where: 'kubectl get csr' }),
        nodeName: known('a', { where: 'the host name' }),
        clientCertificate: known(undefined, { where: '/var/lib/kubelet/pki' }),
        clock: known({ now: 1_000_000 }, { where: 'date -u' }),
        controllerManagerHeard: known(999_000, { where: 'GET lease kube-controller-manager' }),
      },
    },
    {
      what: 'approved and issued',
      lines: ['csr-8b2kq   12m   kubernetes.io/kube-apiserver-client-kubelet   system:bootstrap:abcdef   Approved,Issued'],
    },
  ],
};
