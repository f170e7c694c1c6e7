import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Clock } from '../base/clock.ts';
import { Climb, type Step } from './climb.ts';
import { ClimbWatch } from './climb-watch.ts';
import { verbatim } from './rung-news.ts';
import { usualMilliseconds } from './usual-times.ts';
import type { Why } from './why.ts';

const why: Why = { rung: 'identity', code: 'MU505', title: '', confidence: 'certain', evidence: [], becauseOf: [], steps: [] };

const begin = (look: (step: Step, signal: AbortSignal) => Promise<Why | undefined>) => {
  const time = { now: 0 };
  const clock: Clock = { now: () => 0, monotonic: () => time.now };
  const looks: string[] = [];
  const climb: Climb = new Climb(clock, () => watch.news());
  const watch = new ClimbWatch({
    clock,
    steps: () => climb.steps,
    changed: () => undefined,
    look: (step, signal) => {
      looks.push(step.rung);
      return look(step, signal);
    },
  });
  const waits = (detail: string): void => climb.tell({ rung: 'identity', standing: 'waits', detail: verbatim(detail) });
  return { watch, climb, looks, time, waits };
};

describe('ClimbWatch', () => {
  test('says nothing before the usual time, then that it looks, then why', async () => {
    const { watch, time, waits, looks } = begin(() => Promise.resolve(why));
    waits('a');
    const state = () => watch.state;
    assert.equal(state(), undefined);
    time.now = usualMilliseconds.identity;
    watch.news();
    assert.deepEqual([state()?.isLooking, state()?.why], [true, undefined]);
    const end = await watch.conclude(1_000);
    assert.deepEqual([end?.step.rung, end?.why, looks], ['identity', why, ['identity']]);
    watch.stop();
  });

  test('`conclude` looks when nobody has yet, and does not wait longer than it may', async () => {
    const never = begin((_step, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined))));
    never.waits('a');
    const end = await never.watch.conclude(20);
    assert.deepEqual([end?.step.rung, end?.why, never.looks], ['identity', undefined, ['identity']]);
    never.watch.stop();
  });

  test('after `stop` there are no more looks', () => {
    const { watch, time, waits, looks } = begin(() => Promise.resolve(why));
    waits('a');
    watch.stop();
    time.now = 1e9;
    watch.news();
    assert.deepEqual(looks, []);
  });
});
