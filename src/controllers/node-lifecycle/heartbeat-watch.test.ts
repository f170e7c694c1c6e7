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

test('`HeartbeatWatch` takes nobody in line for silent while the line moves, and counts for the last what it counts for all', () => {
  const watch = new HeartbeatWatch(graces);
  const names = Array.from({ length: 400 }, (_, index) => `n-${index}`);
  for (const name of names) watch.node(name, 't', 0);
  for (const name of names) watch.lease(name, 'found', 0);
  watch.lineUp();
  // Ten in a second: the last of them after 40 times the grace of one.
  for (const [index, name] of names.entries()) {
    assert.equal(watch.isSilent(name, index * 5), false);
    if (index < 396) watch.lease(name, 'renewed', index * 5);
  }
  assert.equal(watch.isSilent('n-0', 51), true, 'who was heard is in line no more');
  const end = 395 * 5;
  assert.deepEqual([watch.isSilent('n-399', end + 50), watch.isSilent('n-399', end + 51)], [false, true]);
});

test('`HeartbeatWatch` gives no more than their grace to those in line when too few come to move it', () => {
  const watch = new HeartbeatWatch(graces);
  for (let index = 0; index < 1000; index++) watch.node(`n-${index}`, 't', 0);
  watch.lineUp();
  for (let index = 0; index < 9; index++) watch.lease(`n-${index}`, 'renewed', 40);
  assert.equal(watch.isSilent('n-999', 51), true);
});
