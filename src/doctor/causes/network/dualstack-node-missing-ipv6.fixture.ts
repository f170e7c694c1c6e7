// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'Cilium', lines: ['level=fatal msg="Error while creating daemon" error="required IPv6 PodCIDR not available"'] },
    { what: 'told in words', lines: ['dual-stack cluster, the node only has an IPv4 InternalIP'] },
  ],
  nearMiss: [
    {
      what: 'one family, and it is the wrong one',
      lines: ['node-ip: [10.0.0.4] and cluster-cidr: [fd00:42::/56] must share the same IP version'],
    },
  ],
};
