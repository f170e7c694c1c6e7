import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intValueOf, isInt32, scaledValueOf } from './int-or-string.ts';

test('`intValueOf` reads numbers, also when written as strings', () => {
  assert.equal(intValueOf(80), 80);
  assert.equal(intValueOf('80'), 80);
  assert.equal(intValueOf('http'), 0);
});

test('`scaledValueOf` takes percentages of the total', () => {
  assert.equal(scaledValueOf('25%', 10, 'up'), 3);
  assert.equal(scaledValueOf('25%', 10, 'down'), 2);
  assert.equal(scaledValueOf(5, 10, 'up'), 5);
  assert.equal(scaledValueOf('25', 10, 'up'), undefined);
  assert.equal(scaledValueOf('%', 10, 'up'), undefined);
});

test('`isInt32` refuses fractions and what is too large', () => {
  assert.ok(isInt32(2 ** 31 - 1) && isInt32(-(2 ** 31)) && isInt32(0));
  assert.ok(!isInt32(2 ** 31) && !isInt32(1.5) && !isInt32(Number.NaN) && !isInt32(Number.POSITIVE_INFINITY));
});
