// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "the API server's address stands on the device of the service proxy",
      facts: {
        apiName: known({ resolves: true, addresses: ['192.0.2.1'] }, { where: '192.0.2.1' }),
        links: known(
          [
            { name: 'eth0', addresses: ['192.0.2.30'], mtu: 1500, up: true },
            { name: 'kube-ipvs0', addresses: ['10.96.0.1', '192.0.2.1'], mtu: 1500, up: false },
          ],
          { where: 'ip addr' },
        ),
      },
    },

    { what: "the node's address stands on the dummy", lines: ['ip addr show kube-ipvs0: inet 10.0.0.4/32 scope global kube-ipvs0'] },
  ],
  nearMiss: [
    {
      what: 'service addresses alone stand on it',
      facts: {
        apiName: known({ resolves: true, addresses: ['192.0.2.1'] }, { where: '192.0.2.1' }),
        links: known([{ name: 'kube-ipvs0', addresses: ['10.96.0.1'], mtu: 1500, up: false }], { where: 'ip addr' }),
      },
    },

    { what: 'the modules are not there', lines: ["can't use the IPVS proxier: required kernel modules are not loaded: [ip_vs_rr ip_vs]"] },
  ],
};
