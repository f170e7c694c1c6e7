// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith } from '../node.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "Calico's usual range over a home network, and the API server is not found",
      facts: {
        node: nodeWith({ podCidrs: ['192.168.1.0/24'] }),
        routes: known([{ to: '192.168.1.0/24', link: 'eth0', metric: 100 }], { where: 'ip route' }),
        apiName: known({ resolves: true, addresses: ['192.168.1.10'] }, { where: 'lookup' }),
        apiConnection: known({ ok: false, kind: 'timeout' }, { where: '192.168.1.10:6443' }),
      },
    },

    { what: "kubeadm's words", lines: ['podSubnet: Invalid value: "10.96.0.0/16": subnet overlaps with serviceSubnet'] },
    { what: 'told in words', lines: ['the default pod CIDR 192.168.0.0/16 conflicts with the network of the hosts'] },
  ],
  nearMiss: [
    {
      what: 'routes to the pods of other nodes by way of them',
      lines: ['error: pod CIDR 10.244.1.0/24 overlaps with an existing route'],
      facts: {
        node: nodeWith({ podCidrs: ['10.244.1.0/24'] }),
        routes: known(
          [
            { to: '192.0.2.0/24', link: 'eth0', metric: 100 },
            { to: '10.244.2.0/24', via: '192.0.2.7', link: 'eth0', metric: 0 },
            { to: '10.244.1.0/24', link: 'cni0', metric: 0 },
          ],
          { where: 'ip route' },
        ),
      },
    },

    { what: 'an old bridge', lines: ['failed to set bridge addr: "cni0" already has an IP address different from 10.244.2.1/24'] },
  ],
};
