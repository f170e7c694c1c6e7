// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kubeadm cannot read cluster-info',
      lines: ['I0203 10:00:00.000000 1 token.go:217] [discovery] Failed to request cluster-info, will try again: Unauthorized'],
    },
    { what: 'the manifest', lines: ['- --anonymous-auth=false'] },
  ],
  nearMiss: [
    {
      what: 'anonymous requests are taken and lack the right',
      lines: [
        'configmaps "cluster-info" is forbidden: User "system:anonymous" cannot get resource "configmaps" in API group "" in the namespace "kube-public"',
      ],
    },
  ],
};
