// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the signer is refused',
      lines: [
        'E0101 10:00:00.000000 1 bootstrapsigner.go:200] configmaps "cluster-info" is forbidden: User "system:serviceaccount:kube-system:bootstrap-signer" cannot update configmaps in the namespace "kube-public"',
      ],
    },
  ],
  nearMiss: [{ what: 'it was never switched on', lines: ['--controllers=*,-bootstrapsigner'] }],
};
