import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Rung, rungNames } from '../registration/rungs.ts';
import type { Step } from './climb.ts';
import { verbatim } from './rung-news.ts';
import { usualMilliseconds } from './usual-times.ts';
import { isSlow, type Look, planWatch, stuckAt } from './watch-plan.ts';

const step = (rung: Rung, standing: Step['standing'], more: Partial<Step> = {}): Step => ({
  ...{ rung, standing, detail: verbatim('a'), progress: undefined, since: 0, told: 0, took: undefined },
  ...more,
});
const climb = (...told: readonly Step[]): Step[] => rungNames.map((rung) => told.find((one) => one.rung === rung) ?? step(rung, 'ahead'));
const usual = usualMilliseconds.identity;
const waits = climb(step('host', 'holds'), step('identity', 'waits'));
const look = (began: number, count = 1, more: Partial<Look> = {}): Look => ({ rung: 'identity', detail: 'a', began, count, ...more });

describe('stuckAt', () => {
  test('is the lowest rung that waits or stopped, whatever waits above it', () => {
    assert.equal(stuckAt(climb(step('identity', 'waits'), step('runtime', 'stopped')))?.rung, 'runtime');
    assert.equal(stuckAt(climb(step('host', 'holds'))), undefined);
  });
});

describe('planWatch', () => {
  test('looks when the usual time of the rung has passed, and rests until then', () => {
    assert.deepEqual(planWatch(waits, undefined, usual - 1), { kind: 'rest', until: usual });
    assert.equal(planWatch(waits, undefined, usual).kind, 'look');
    assert.deepEqual(planWatch(climb(step('host', 'holds')), undefined, usual), { kind: 'rest', until: undefined });
  });

  test('looks at the same trouble less and less often, at most every ten minutes', () => {
    const next = (count: number): unknown => planWatch(waits, look(usual, count), usual);
    assert.deepEqual(
      [1, 2, 3, 30].map(next),
      [15_000, 30_000, 60_000, 600_000].map((gap) => ({ kind: 'rest', until: usual + gap })),
    );
  });

  test('looks soon again when it waits for something else, and at once at another rung that is slow', () => {
    assert.deepEqual(planWatch(waits, look(usual, 9, { detail: 'b' }), usual), { kind: 'rest', until: usual + 3_000 });
    assert.equal(planWatch(waits, look(usual, 9, { rung: 'reach' }), usual).kind, 'look');
  });

  test('looks at once where it stopped, and once only', () => {
    const stopped = climb(step('runtime', 'stopped', { since: 7 }));
    assert.equal(planWatch(stopped, undefined, 7).kind, 'look');
    assert.deepEqual(planWatch(stopped, look(7, 1, { rung: 'runtime' }), 1e9), { kind: 'rest', until: undefined });
  });
});

test('`isSlow` is not what tells of its progress', () => {
  const installing = step('runtime', 'waits', { progress: 10, told: 60_000 });
  assert.equal(isSlow(installing, 61_000), false);
  assert.equal(isSlow(installing, 60_000 + usualMilliseconds.runtime), true);
});
