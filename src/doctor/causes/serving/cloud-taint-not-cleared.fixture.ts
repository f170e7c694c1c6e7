// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith } from '../node.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the controller cannot talk to its cloud',
      lines: [
        'Cloud provider could not be initialized: could not init cloud provider "hcloud": unauthorized credentials',
        'Taints: node.cloudprovider.kubernetes.io/uninitialized=true:NoSchedule',
      ],
    },
    { what: 'the taint alone', lines: ['Taints: node.cloudprovider.kubernetes.io/uninitialized=true:NoSchedule; coredns 0/1 Pending'] },
    {
      what: 'the Node has the taint',
      facts: {
        node: nodeWith({ taints: [{ key: 'node.cloudprovider.kubernetes.io/uninitialized', value: 'true', effect: 'NoSchedule' }] }),
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
