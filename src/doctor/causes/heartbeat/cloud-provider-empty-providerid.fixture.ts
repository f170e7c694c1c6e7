// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith, seenWith } from '../node.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'all others have one',
      facts: {
        node: nodeWith({}),
        otherNodes: known([seenWith({ name: 'b', providerId: 'vsphere://4' }), seenWith({ name: 'c', providerId: 'vsphere://5' })], {
          where: 'GET nodes',
        }),
        kubeletSettings: known({ flags: { 'cloud-provider': 'external' }, fromProcess: true }, { where: '/proc/1/cmdline' }),
      },
    },

    {
      what: "the controller's event",
      lines: ['Normal  DeletingNode  node/w1  Deleting node w1 because it does not exist in the cloud provider'],
    },
    { what: 'the Node', lines: ['kubectl get node w1 -o yaml: spec has no providerID: providerID is empty'] },
  ],
  nearMiss: [
    {
      what: 'a cluster without a cloud',
      lines: ['node a has no providerID'],
      facts: { node: nodeWith({}), otherNodes: known([seenWith({ name: 'b' })], { where: 'GET nodes' }) },
    },
    { what: 'the taint stays', lines: ['node.cloudprovider.kubernetes.io/uninitialized=true:NoSchedule'] },
  ],
};
