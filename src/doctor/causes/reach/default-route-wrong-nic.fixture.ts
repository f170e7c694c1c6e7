// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'two default routes, and no way to the API server',
      facts: {
        routes: known(
          [
            { to: 'default', via: '10.0.2.2', link: 'eth0', metric: 100 },
            { to: 'default', via: '192.168.56.1', link: 'eth1', metric: 101 },
          ],
          { where: 'ip route' },
        ),
        links: known(
          [
            { name: 'eth0', addresses: ['10.0.2.20'], mtu: 1500, up: true },
            { name: 'eth1', addresses: ['192.168.56.11'], mtu: 1500, up: true },
          ],
          { where: 'ip link' },
        ),
        apiConnection: known({ ok: false, kind: 'other' }, { where: '192.168.56.10:6443' }),
      },
    },

    {
      what: 'Vagrant',
      lines: ['default via 10.0.2.2 dev eth0 proto dhcp metric 100', 'the default route goes through the wrong interface'],
    },
  ],
  nearMiss: [
    {
      what: 'one network card',
      lines: ['the default route goes out of the wrong interface?'],
      facts: {
        routes: known([{ to: 'default', via: '192.0.2.254', link: 'eth0', metric: 100 }], { where: 'ip route' }),
        links: known([{ name: 'eth0', addresses: ['192.0.2.30'], mtu: 1500, up: true }], { where: 'ip link' }),
      },
    },
    { what: 'there is none', lines: ['unable to select an IP from default routes'] },
  ],
};
