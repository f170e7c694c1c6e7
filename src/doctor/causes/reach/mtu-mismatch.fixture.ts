// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a tunnel as large as the card below it',
      facts: {
        routes: known([{ to: 'default', via: '192.0.2.254', link: 'eth0', metric: 100 }], { where: 'ip route' }),
        links: known(
          [
            { name: 'eth0', addresses: ['192.0.2.30'], mtu: 1450, up: true },
            { name: 'flannel.1', addresses: ['10.244.1.0'], mtu: 1450, up: true, kind: 'vxlan' },
          ],
          { where: 'ip link' },
        ),
      },
    },

    { what: 'ping tells', lines: ['ping -M do -s 1472 10.0.0.4: ping: local error: Message too long, mtu=1400'] },
    {
      what: 'small requests pass',
      lines: ['curl hangs after Client hello: net/http: TLS handshake timeout', 'lowering the MTU of eth0 to 1400 helps'],
    },
  ],
  nearMiss: [
    {
      what: 'a tunnel that leaves room',
      facts: {
        routes: known([{ to: 'default', via: '192.0.2.254', link: 'eth0', metric: 100 }], { where: 'ip route' }),
        links: known(
          [
            { name: 'eth0', addresses: ['192.0.2.30'], mtu: 1500, up: true },
            { name: 'flannel.1', addresses: ['10.244.1.0'], mtu: 1450, up: true, kind: 'vxlan' },
          ],
          { where: 'ip link' },
        ),
      },
    },
    { what: 'the API server is too slow', lines: ['etcdserver: request timed out, waiting for the applied index took too long'] },
  ],
};
