import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBelow, rungNames, rungs } from './rungs.ts';
import { verdictCauses } from './verdict-causes.ts';

test('`rungs` are nine, numbered from the ground, and named in both languages', () => {
  assert.deepEqual(
    rungNames.map((rung) => rungs[rung].number),
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  );
  for (const rung of rungNames) {
    assert.notEqual(rungs[rung].name.en, '');
    assert.match(rungs[rung].name.zh + rungs[rung].passesWhen.zh, /\p{Script=Han}/u);
  }
});

test('`isBelow` orders them', () => {
  assert.equal(isBelow('identity', 'heartbeat'), true);
  assert.equal(isBelow('serving', 'serving'), false);
});

test('`verdictCauses` are told in both languages', () => {
  for (const [cause, { en, zh }] of Object.entries(verdictCauses)) {
    assert.match(cause, /^[a-z-]+$/);
    assert.match(en, /^[a-z]/);
    assert.match(zh, /\p{Script=Han}/u);
  }
});
