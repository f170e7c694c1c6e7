// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "the controller manager's log",
      lines: [
        'E0101 10:00:00.000000 1 certificate_controller.go:142] Sync csr-9 failed with : recognized csr "csr-9" as [selfnodeclient nodeclient] but subject access review was not approved',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'a request waits for a person',
      lines: ['csr-8b2kq   12m   kubernetes.io/kube-apiserver-client-kubelet   system:bootstrap:abcdef   Pending'],
    },
  ],
};
