import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HeartbeatWatch } from './heartbeat-watch.ts';

const graces = { monitorMilliseconds: 50, startupMilliseconds: 60 };

test('`HeartbeatWatch` gives a node that posted its grace, and a new one its start-up grace', () => {
  const watch = new HeartbeatWatch(graces);
  watch.node('posted', 't', 0);
  watch.node('new', undefined, 0);
  assert.deepEqual([watch.isSilent('posted', 50), watch.isSilent('posted', 51)], [false, true]);
  assert.deepEqual([watch.isSilent('new', 60), watch.isSilent('new', 61)], [false, true]);
});

test('`HeartbeatWatch` counts changes, and not what is said again', () => {
  const watch = new HeartbeatWatch(graces);
  watch.node('n', 't', 0);
  watch.lease('n', '10:00', 10);
  watch.lease('n', '10:00', 40);
  watch.node('n', 't', 40);
  assert.equal(watch.isSilent('n', 61), true);
  watch.lease('n', '09:00', 61);
  assert.equal(watch.isSilent('n', 111), false);
  watch.node('n', 'u', 111);
  assert.equal(watch.isSilent('n', 161), false);
});

test('`HeartbeatWatch` does not count the time in which it was blind', () => {
  const watch = new HeartbeatWatch(graces);
  watch.node('n', 't', 0);
  watch.stoodStill(1000);
  assert.deepEqual([watch.isSilent('n', 1050), watch.isSilent('n', 1051)], [false, true]);
  watch.lease('n', 'a', 1040);
  assert.equal(watch.isSilent('n', 1090), false);
});

test('`HeartbeatWatch` knows nodes only, and forgets them', () => {
  const watch = new HeartbeatWatch(graces);
  watch.lease('stranger', 'a', 0);
  watch.node('n', 't', 0);
  watch.forget('n');
  assert.equal(watch.size, 0);
  assert.equal(watch.isSilent('n', 1000), false);
});
