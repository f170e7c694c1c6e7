// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'Vagrant',
      lines: ['default via 10.0.2.2 dev eth0 proto dhcp metric 100', 'the default route goes through the wrong interface'],
    },
  ],
  nearMiss: [{ what: 'there is none', lines: ['unable to select an IP from default routes'] }],
};
