// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith } from '../node.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'pods of IPv6 on a node that reports IPv4',
      facts: { node: nodeWith({ podCidrs: ['2001:db8:42::/64'], addresses: [{ type: 'InternalIP', address: '192.0.2.30' }] }) },
    },

    {
      what: 'k3s',
      lines: [
        'level=fatal msg="cluster-cidr: [fd00:42::/56] and node-ip: [10.0.0.4], must share the same IP version (IPv4, IPv6 or dual-stack)"',
      ],
    },
    { what: 'told in words', lines: ['the kubelet reported an IPv4 InternalIP but the cluster is IPv6 only'] },
  ],
  nearMiss: [
    {
      what: 'both of IPv4',
      facts: { node: nodeWith({ podCidrs: ['10.244.1.0/24'], addresses: [{ type: 'InternalIP', address: '192.0.2.30' }] }) },
    },
    { what: 'both families are wanted', lines: ['IPv6 was enabled but no IPv6 address was found on node'] },
  ],
};
