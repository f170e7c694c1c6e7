// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith, seenWith } from '../node.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "the kubelet is known by a tunnel's address",
      lines: ['w8 Ready <none> 3d v1.27.1 10.66.0.4', 'wg0 UNKNOWN 10.66.0.4/24', 'eno1 UP 172.31.4.8/20'],
    },
    {
      what: 'two nodes report one address',
      facts: {
        node: nodeWith({ addresses: [{ type: 'InternalIP', address: '10.0.2.15' }] }),
        otherNodes: known([seenWith({ name: 'b', addresses: [{ type: 'InternalIP', address: '10.0.2.15' }] })], { where: 'GET nodes' }),
      },
    },
    {
      what: 'the address that was pinned is on no link',
      facts: {
        kubeletSettings: known({ flags: { 'node-ip': '192.168.56.11' }, fromProcess: true }, { where: '/proc/1/cmdline' }),
        links: known([{ name: 'eth0', addresses: ['10.0.2.15'], mtu: 1500, up: true }], { where: 'ip link' }),
      },
    },

    { what: 'what kubectl shows', lines: ['worker-1   Ready    <none>   5m   v1.28.2   10.0.2.15     <none>        Ubuntu 22.04.3 LTS'] },
    { what: 'told in words', lines: ['without --node-ip the kubelet takes the address of the NAT interface'] },
  ],
  nearMiss: [
    { what: 'a card is only listed', lines: ['enp0s3 UP 10.0.2.15/24', 'flannel.alpha.coreos.com/public-ip: 10.0.2.15'] },
    {
      what: 'one network card',
      facts: {
        node: nodeWith({ addresses: [{ type: 'InternalIP', address: '192.0.2.30' }] }),
        links: known([{ name: 'eth0', addresses: ['192.0.2.30'], mtu: 1500, up: true }], { where: 'ip link' }),
      },
    },
    { what: "Calico's own choice", lines: ['Using autodetected IPv4 address on interface docker0: 172.17.0.1/16'] },
  ],
};
