// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'kubeadm init without a gateway', lines: ['unable to select an IP from default routes.'] },
    {
      what: 'k3s in a closed network',
      lines: [
        'level=fatal msg="unable to find default interface: no default routes found in \\"/proc/net/route\\" or \\"/proc/net/ipv6_route\\""',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'there are two of them',
      lines: ['default via 10.0.2.2 dev eth0 proto dhcp metric 100 and a second default route that is wrong'],
    },
  ],
};
