// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith } from '../node.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the address that VirtualBox gives to every machine',
      facts: {
        node: nodeWith({ addresses: [{ type: 'InternalIP', address: '10.0.2.15' }] }),
        routes: known([{ to: 'default', via: '10.0.2.2', link: 'enp0s3', metric: 100 }], { where: 'ip route' }),
        links: known([{ name: 'enp0s3', addresses: ['10.0.2.15'], mtu: 1500, up: true }], { where: 'ip addr' }),
      },
    },

    {
      what: 'microk8s refuses a machine behind NAT',
      lines: [
        'Connection failed. The hostname (node-vm) of the joining node does not resolve to the IP "10.10.0.1". Refusing join (400).',
        'the VM has a NAT network of multipass',
      ],
    },
    { what: 'told so', lines: ['the VirtualBox machines use the NAT adapter only; with a bridged adapter it works'] },
  ],
  nearMiss: [
    {
      what: 'a bridged network',
      lines: ['VirtualBox NAT network: 10.0.2.15'],
      facts: {
        routes: known([{ to: 'default', via: '192.168.1.1', link: 'enp0s3', metric: 100 }], { where: 'ip route' }),
        links: known([{ name: 'enp0s3', addresses: ['192.168.1.30'], mtu: 1500, up: true }], { where: 'ip addr' }),
      },
    },
    { what: 'the node shows the wrong one of its addresses', lines: ['kubelet --node-ip=10.0.2.15'] },
  ],
};
