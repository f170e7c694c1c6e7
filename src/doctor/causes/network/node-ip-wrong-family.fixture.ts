// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'k3s',
      lines: [
        'level=fatal msg="cluster-cidr: [fd00:42::/56] and node-ip: [10.0.0.4], must share the same IP version (IPv4, IPv6 or dual-stack)"',
      ],
    },
    { what: 'told in words', lines: ['the kubelet reported an IPv4 InternalIP but the cluster is IPv6 only'] },
  ],
  nearMiss: [{ what: 'both families are wanted', lines: ['IPv6 was enabled but no IPv6 address was found on node'] }],
};
