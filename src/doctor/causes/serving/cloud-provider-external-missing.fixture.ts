// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith, seenWith } from '../node.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the command lacks it',
      lines: [
        'hcloud-cloud-controller-manager-6c5 1/1 Running 0 2d',
        '/usr/bin/kubelet --config=/var/lib/kubelet/config.yaml --container-runtime-endpoint=unix:///run/containerd/containerd.sock',
      ],
    },
    {
      what: 'no flag, no provider ID, and all others have one',
      facts: {
        kubeletSettings: known({ flags: { config: '/var/lib/kubelet/config.yaml' }, fromProcess: true }, { where: '/proc/1/cmdline' }),
        node: nodeWith({}),
        otherNodes: known([seenWith({ name: 'b', providerId: 'openstack:///1' })], { where: 'GET nodes' }),
      },
    },

    {
      what: 'told so',
      lines: [
        'hcloud-cloud-controller-manager runs; the kubelet was started without --cloud-provider=external, so the node has no address and no providerID',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'a cluster without a cloud',
      lines: ['node a: no providerID; --cloud-provider=external?'],
      facts: {
        kubeletSettings: known({ flags: { config: '/var/lib/kubelet/config.yaml' }, fromProcess: true }, { where: '/proc/1/cmdline' }),
        node: nodeWith({}),
        otherNodes: known([seenWith({ name: 'b' })], { where: 'GET nodes' }),
      },
    },

    {
      what: 'the taint stays though it is set',
      lines: ['Taints: node.cloudprovider.kubernetes.io/uninitialized=true:NoSchedule; coredns 0/1 Pending'],
    },
  ],
};
