// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith } from '../node.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'ranges of two families, addresses of one',
      facts: {
        node: nodeWith({ podCidrs: ['10.244.1.0/24', '2001:db8:42::/64'], addresses: [{ type: 'InternalIP', address: '192.0.2.30' }] }),
        links: known([{ name: 'eth0', addresses: ['192.0.2.30', 'fe80::1'], mtu: 1500, up: true }], { where: 'ip addr' }),
      },
    },

    { what: 'Cilium', lines: ['level=fatal msg="Error while creating daemon" error="required IPv6 PodCIDR not available"'] },
    { what: 'told in words', lines: ['dual-stack cluster, the node only has an IPv4 InternalIP'] },
  ],
  nearMiss: [
    {
      what: 'a cluster of one family',
      facts: { node: nodeWith({ podCidrs: ['10.244.1.0/24'], addresses: [{ type: 'InternalIP', address: '192.0.2.30' }] }) },
    },

    {
      what: 'one family, and it is the wrong one',
      lines: ['node-ip: [10.0.0.4] and cluster-cidr: [fd00:42::/56] must share the same IP version'],
    },
  ],
};
