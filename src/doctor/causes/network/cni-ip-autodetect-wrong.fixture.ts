// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "Calico's probe",
      lines: [
        'Readiness probe failed: calico/node is not ready: BIRD is not ready: Error querying BIRD: BGP not established with 10.1.1.4',
      ],
    },
    { what: 'the wrong card is told', lines: ['startup.go 259: Using autodetected IPv4 address on interface br-3f0a: 172.18.0.1/16'] },
  ],
  nearMiss: [{ what: "the kubelet's own address", lines: ['node internal IP: 10.0.2.15'] }],
};
