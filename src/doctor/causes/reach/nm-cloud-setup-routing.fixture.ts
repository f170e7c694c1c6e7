// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'its rule is there, and the runtime has no network',
      facts: {
        policyRules: known(['0:\tfrom all lookup local', '30400:\tfrom 192.0.2.30 lookup 30400'], { where: 'ip rule' }),
        runtimeAnswer: known({ answers: true, name: 'containerd', version: '1.7', networkReady: false }, { where: 'CRI' }),
      },
    },
    { what: 'the rules', lines: ['ip rule: 30400: from 10.1.2.3 lookup 30400'] },
  ],
  nearMiss: [
    {
      what: 'the usual rules',
      lines: ['nm-cloud-setup.service: Deactivated successfully'],
      facts: { policyRules: known(['0:\tfrom all lookup local', '32766:\tfrom all lookup main'], { where: 'ip rule' }) },
    },
    { what: 'NetworkManager takes the interfaces of the plugin', lines: ['NetworkManager manages cali and flannel interfaces'] },
  ],
};
