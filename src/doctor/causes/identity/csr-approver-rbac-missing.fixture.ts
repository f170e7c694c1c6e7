// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { outside, pendingRequest } from '../control-plane.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'no binding of that role, and a request that waits',
      facts: {
        ...outside,
        nodeName: known('a', { where: 'hostname' }),
        clusterBindings: known(
          [{ name: 'kubeadm:kubelet-bootstrap', role: 'system:node-bootstrapper', subjects: ['Group system:bootstrappers'] }],
          { where: 'GET clusterrolebindings' },
        ),
        signingRequests: known([pendingRequest], { where: 'GET csr' }),
      },
    },

    {
      what: "the controller manager's log",
      lines: [
        'E0101 10:00:00.000000 1 certificate_controller.go:142] Sync csr-9 failed with : recognized csr "csr-9" as [selfnodeclient nodeclient] but subject access review was not approved',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'the binding is there',
      facts: {
        ...outside,
        nodeName: known('a', { where: 'hostname' }),
        clusterBindings: known(
          [
            {
              name: 'kubeadm:node-autoapprove-bootstrap',
              role: 'system:certificates.k8s.io:certificatesigningrequests:nodeclient',
              subjects: ['Group system:bootstrappers'],
            },
          ],
          { where: 'GET clusterrolebindings' },
        ),
        signingRequests: known([pendingRequest], { where: 'GET csr' }),
      },
    },

    {
      what: 'a request waits for a person',
      lines: ['csr-8b2kq   12m   kubernetes.io/kube-apiserver-client-kubelet   system:bootstrap:abcdef   Pending'],
    },
  ],
};
