// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: "the node's address stands on the dummy", lines: ['ip addr show kube-ipvs0: inet 10.0.0.4/32 scope global kube-ipvs0'] },
  ],
  nearMiss: [
    { what: 'the modules are not there', lines: ["can't use the IPVS proxier: required kernel modules are not loaded: [ip_vs_rr ip_vs]"] },
  ],
};
