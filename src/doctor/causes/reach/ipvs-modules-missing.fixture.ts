// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kube-proxy is to use IPVS and fails, and the module is not loaded',
      facts: {
        proxySettings: known({ mode: 'ipvs', clusterCidr: '' }, { where: 'kube-proxy' }),
        kernelModules: known(['overlay', 'br_netfilter'], { where: '/proc/modules' }),
        systemPods: known([{ name: 'kube-proxy-x2x7p', phase: 'Running', ready: false, waiting: 'CrashLoopBackOff' }], {
          where: 'GET pods',
        }),
      },
    },

    {
      what: 'kube-proxy falls back',
      lines: [
        "E0101 10:00:00.000000 1 server_others.go:339] can't use the IPVS proxier: IPVS proxier will not be used because the following required kernel modules are not loaded: [ip_vs_sh ip_vs ip_vs_rr ip_vs_wrr]",
      ],
    },
  ],
  nearMiss: [
    {
      what: 'kube-proxy uses iptables',
      lines: [
        "can't use the IPVS proxier: IPVS proxier will not be used because the following required kernel modules are not loaded: [ip_vs]",
      ],
      facts: { proxySettings: known({ mode: 'iptables', clusterCidr: '' }, { where: 'kube-proxy' }) },
    },
    { what: 'IPVS works and takes an address', lines: ['kube-proxy in ipvs mode binds the externalIP to kube-ipvs0'] },
  ],
};
