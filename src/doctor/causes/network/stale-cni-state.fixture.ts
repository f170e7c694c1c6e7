// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'an interface of other settings',
      lines: [
        'failed to ensure address of interface flannel-v6.1: link has incompatible addresses. Remove additional addresses and try again',
      ],
    },
    {
      what: "calico's token of another time",
      lines: ['plugin type="calico" failed (add): error getting ClusterInformation: connection is unauthorized: Unauthorized'],
    },
    {
      what: 'the bridge keeps the address of another range',
      facts: {
        flannelSubnet: known({ network: '10.244.0.0/16', subnet: '10.244.3.1/24', mtu: 1450 }, { where: '/run/flannel/subnet.env' }),
        links: known([{ name: 'cni0', addresses: ['10.244.1.1'], mtu: 1450, up: true, kind: 'bridge' }], { where: 'ip link' }),
      },
    },

    {
      what: 'the old bridge',
      lines: [
        'failed to setup network for sandbox: plugin type="bridge" failed (add): failed to set bridge addr: "cni0" already has an IP address different from 10.42.3.1/24',
      ],
    },
    {
      what: 'addresses leaked',
      lines: ['failed to allocate for range 0: no IP addresses available in range set: 10.244.1.1-10.244.1.254'],
    },
  ],
  nearMiss: [
    {
      what: 'the bridge has the address that flannel says',
      facts: {
        flannelSubnet: known({ network: '10.244.0.0/16', subnet: '10.244.3.1/24', mtu: 1450 }, { where: '/run/flannel/subnet.env' }),
        links: known([{ name: 'cni0', addresses: ['10.244.3.1'], mtu: 1450, up: true, kind: 'bridge' }], { where: 'ip link' }),
      },
    },

    {
      what: 'no addresses were given to the node',
      lines: ['Error registering network: failed to acquire lease: node "n7" pod cidr not assigned'],
    },
  ],
};
