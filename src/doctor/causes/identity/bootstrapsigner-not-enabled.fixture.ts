// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'the controller manager at start', lines: ['W0101 10:00:00.000000 1 controllermanager.go:475] "bootstrapsigner" is disabled'] },
  ],
  nearMiss: [
    {
      what: 'the signer runs without rights',
      lines: [
        'configmaps "cluster-info" is forbidden: User "system:serviceaccount:kube-system:bootstrap-signer" cannot update configmaps in the namespace "kube-public"',
      ],
    },
  ],
};
