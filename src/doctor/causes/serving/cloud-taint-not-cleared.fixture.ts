// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'the taint alone', lines: ['Taints: node.cloudprovider.kubernetes.io/uninitialized=true:NoSchedule; coredns 0/1 Pending'] },
    {
      what: 'the Node has the taint',
      facts: {
        node: known(
          {
            name: 'a',
            conditions: [],
            taints: [{ key: 'node.cloudprovider.kubernetes.io/uninitialized', value: 'true', effect: 'NoSchedule' }],
            addresses: [],
            podCidrs: [],
            unschedulable: false,
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
      what: 'the network plugin does not come up for it',
      lines: ['the cilium DaemonSet does not tolerate node.cloudprovider.kubernetes.io/uninitialized'],
    },
  ],
};
