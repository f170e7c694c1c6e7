// Lines and states that are this cause, and those that only look like it.
import type { Facts } from '../../facts/facts.ts';
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

const kept = (isReached: boolean, aheadOfServerMs = 0): Pick<Facts, 'clock' | 'apiAnswer'> => ({
  clock: known(
    { now: 1e12, synchronized: false, service: 'chronyd', sources: [{ server: '192.0.2.5', isReached }], aheadOfServerMs },
    { where: 'date -u' },
  ),
  apiAnswer: known({ status: aheadOfServerMs === 0 ? 200 : 401 }, { where: 'https://192.0.2.1:6443' }),
});

export const cases: CauseCases = {
  positive: [
    { what: 'no server answers, and the clock has drifted until it is refused', facts: kept(false, -7_200_000) },
    { what: 'no server answers', facts: kept(false) },
    { what: 'chrony finds nobody', lines: ["chronyd[701]: Can't synchronise: no selectable sources"] },
    {
      what: 'the port is closed',
      lines: [
        '[talos] controller failed {"component": "controller-runtime", "controller": "time.SyncController", "error": "error querying NTP server \\"pool.ntp.org\\": read udp 10.0.0.4:44023->162.159.200.1:123: i/o timeout"}',
      ],
    },
  ],
  nearMiss: [
    { what: 'a server answers', lines: ['chronyd[701]: No suitable source for synchronisation'], facts: kept(true) },
    {
      what: 'the clock is wrong and somebody sees it',
      lines: ['the clock difference against peer 8211f1d0f64f3269 is too high [4.28s > 1s]'],
    },
  ],
};
