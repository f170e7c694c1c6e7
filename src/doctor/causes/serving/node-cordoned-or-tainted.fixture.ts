// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'kubectl get nodes', lines: ['w1   Ready,SchedulingDisabled   <none>   4d   v1.29.1'] },
    {
      what: 'somebody cordoned it',
      facts: {
        node: known(
          {
            name: 'a',
            conditions: [],
            taints: [],
            addresses: [],
            podCidrs: [],
            unschedulable: true,
            machineId: 'm1',
            bootId: 'b',
            systemUuid: 'u1',
            kubeletVersion: 'v1.29.0',
            annotations: {},
          },
          { where: 'GET node a' },
        ),
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
