// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'RBAC alone',
      lines: [
        'reflector.go:138] failed to list *v1.Node: nodes "w1" is forbidden: User "system:node:w1" cannot list resource "nodes" in API group "" at the cluster scope',
        'kube-apiserver --authorization-mode=RBAC',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'no certificate yet',
      lines: ['nodes "w1" is forbidden: User "system:anonymous" cannot list resource "nodes" in API group "" at the cluster scope'],
    },
  ],
};
