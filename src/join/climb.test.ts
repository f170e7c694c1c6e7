import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Rung, rungNames } from '../registration/rungs.ts';
import { Climb, type Step } from './climb.ts';
import { type RungNews, verbatim } from './rung-news.ts';

const begin = () => {
  const time = { now: 0 };
  const changes: Step[] = [];
  const climb = new Climb({ now: () => 0, monotonic: () => time.now }, (step) => changes.push(step));
  const tell = (rung: Rung, standing: RungNews['standing'], detail = ''): void => climb.tell({ rung, standing, detail: verbatim(detail) });
  return { climb, time, changes, tell };
};

describe('Climb', () => {
  test('is up when all nine rungs hold, and knows when each first did', () => {
    const { climb, time, tell } = begin();
    for (const rung of rungNames) {
      assert.equal(climb.isSettled, false);
      time.now += 100;
      tell(rung, 'holds');
    }
    assert.ok(climb.isUp && climb.isSettled);
    assert.equal(climb.steps[2]?.took, 300);
  });

  test('tells a change once', () => {
    const { changes, tell } = begin();
    tell('reach', 'waits', 'a');
    tell('reach', 'waits', 'a');
    tell('reach', 'waits', 'b');
    assert.equal(changes.length, 2);
  });

  test('without a runtime it is settled when all that needs none holds', () => {
    const { climb, tell } = begin();
    tell('runtime', 'stopped');
    for (const rung of ['host', 'kubelet', 'reach', 'identity', 'admission'] as const) {
      tell(rung, 'holds');
      assert.equal(climb.isSettled, false);
    }
    tell('heartbeat', 'holds');
    assert.ok(climb.isSettled && !climb.isUp);
  });
});
