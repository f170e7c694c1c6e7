// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith } from '../node.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'kubectl get nodes', lines: ['w1   Ready,SchedulingDisabled   <none>   4d   v1.29.1'] },
    {
      what: 'somebody cordoned it',
      facts: {
        node: nodeWith({ unschedulable: true }),
      },
    },
  ],
  nearMiss: [
    {
      what: 'the cloud keeps the pods away',
      lines: ['0/2 nodes are available: 2 node(s) had untolerated taint {node.cloudprovider.kubernetes.io/uninitialized: true}'],
    },
  ],
};
