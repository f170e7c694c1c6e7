// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith } from '../node.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'flannel as it comes, in a cluster of another range',
      facts: { node: nodeWith({ podCidrs: ['192.168.3.0/24'] }), flannelNetwork: known('10.244.0.0/16', { where: 'kube-flannel-cfg' }) },
    },

    {
      what: 'flannel says it',
      lines: [
        'E0311 main.go:330] Error registering network: failed to acquire lease: subnet "10.244.0.0/16" specified in the flannel net config doesn\'t contain "192.168.1.0/24" PodCIDR of the "n2" node',
      ],
    },
    { what: 'two settings', lines: ['kubeadm init --pod-network-cidr=192.168.0.0/16', '"Network": "10.244.0.0/16",'] },
  ],
  nearMiss: [
    {
      what: 'the range lies in the network',
      facts: { node: nodeWith({ podCidrs: ['10.244.3.0/24'] }), flannelNetwork: known('10.244.0.0/16', { where: 'kube-flannel-cfg' }) },
    },

    {
      what: 'they agree',
      lines: [
        'FLANNEL_NETWORK=10.244.0.0/16',
        'FLANNEL_SUBNET=10.244.3.1/24',
        'Error registering network: failed to acquire lease: node "n2" pod cidr not assigned',
      ],
    },
  ],
};
