// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'k3s reads the routes', lines: ['level=fatal msg="Failed to find any default route"', 'INTERNAL-IP could not be chosen'] },
    { what: 'kubeadm init without a gateway', lines: ['unable to select an IP from default routes.'] },
    {
      what: 'k3s in a closed network',
      lines: [
        'level=fatal msg="unable to find default interface: no default routes found in \\"/proc/net/route\\" or \\"/proc/net/ipv6_route\\""',
      ],
    },
    {
      what: 'the routes hold no default',
      facts: { routes: known([{ to: '10.0.0.0/24', link: 'eth0', metric: 0 }], { where: 'ip route' }) },
    },
  ],
  nearMiss: [
    {
      what: 'there are two of them',
      lines: ['default via 10.0.2.2 dev eth0 proto dhcp metric 100 and a second default route that is wrong'],
    },
    {
      what: 'there is one',
      lines: ['dial tcp 10.0.0.4:6443: connect: network is unreachable'],
      facts: { routes: known([{ to: 'default', via: '10.0.0.1', link: 'eth0', metric: 0 }], { where: 'ip route' }) },
    },
  ],
};
