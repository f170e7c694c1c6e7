// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [{ what: 'the rules', lines: ['ip rule: 30400: from 10.1.2.3 lookup 30400'] }],
  nearMiss: [{ what: 'NetworkManager takes the interfaces of the plugin', lines: ['NetworkManager manages cali and flannel interfaces'] }],
};
