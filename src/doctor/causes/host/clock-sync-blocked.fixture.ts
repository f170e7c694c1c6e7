// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'chrony finds nobody', lines: ["chronyd[701]: Can't synchronise: no selectable sources"] },
    {
      what: 'the port is closed',
      lines: [
        '[talos] controller failed {"component": "controller-runtime", "controller": "time.SyncController", "error": "error querying NTP server \\"pool.ntp.org\\": read udp 10.0.0.4:44023->162.159.200.1:123: i/o timeout"}',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'the clock is wrong and somebody sees it',
      lines: ['the clock difference against peer 8211f1d0f64f3269 is too high [4.28s > 1s]'],
    },
  ],
};
