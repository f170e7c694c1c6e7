// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kube-proxy falls back',
      lines: [
        "E0101 10:00:00.000000 1 server_others.go:339] can't use the IPVS proxier: IPVS proxier will not be used because the following required kernel modules are not loaded: [ip_vs_sh ip_vs ip_vs_rr ip_vs_wrr]",
      ],
    },
  ],
  nearMiss: [{ what: 'IPVS works and takes an address', lines: ['kube-proxy in ipvs mode binds the externalIP to kube-ipvs0'] }],
};
