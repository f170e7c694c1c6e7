import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Allowance } from './allowance.ts';

test('`Allowance` gives what it holds at once, and then one after the other', () => {
  const allowance = new Allowance(3, 100);
  const taken = [0, 0, 0, 0, 50, 100, 150, 1_000, 1_000, 1_000, 1_000].map((now) => allowance.take(now));
  assert.deepEqual(taken, [true, true, true, false, false, true, false, true, true, true, false]);
});
