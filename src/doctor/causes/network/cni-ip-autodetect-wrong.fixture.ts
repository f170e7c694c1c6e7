// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith } from '../node.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "Calico took the address of Docker's bridge",
      facts: {
        node: nodeWith({
          addresses: [{ type: 'InternalIP', address: '192.0.2.30' }],
          annotations: { 'projectcalico.org/IPv4Address': '172.17.0.1/16' },
        }),
        links: known([{ name: 'docker0', addresses: ['172.17.0.1'], mtu: 1500, up: true, kind: 'bridge' }], { where: 'ip link' }),
      },
    },

    {
      what: "Calico's probe",
      lines: [
        'Readiness probe failed: calico/node is not ready: BIRD is not ready: Error querying BIRD: BGP not established with 10.1.1.4',
      ],
    },
    { what: 'the wrong card is told', lines: ['startup.go 259: Using autodetected IPv4 address on interface br-3f0a: 172.18.0.1/16'] },
  ],
  nearMiss: [
    {
      what: 'plugin and kubelet use the same',
      facts: {
        node: nodeWith({
          addresses: [{ type: 'InternalIP', address: '192.0.2.30' }],
          annotations: { 'projectcalico.org/IPv4Address': '192.0.2.30/24' },
        }),
      },
    },
    { what: "the kubelet's own address", lines: ['node internal IP: 10.0.2.15'] },
  ],
};
