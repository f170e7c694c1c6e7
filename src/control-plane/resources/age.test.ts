import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageSince, humanDuration } from './age.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const cases: readonly [number, string][] = [
  [-2 * second, '<invalid>'],
  [-1 * second, '0s'],
  [0, '0s'],
  [119 * second, '119s'],
  [2 * minute, '2m'],
  [3 * minute + second, '3m1s'],
  [9 * minute + 59 * second, '9m59s'],
  [10 * minute + 59 * second, '10m'],
  [2 * hour + 59 * minute, '179m'],
  [3 * hour, '3h'],
  [7 * hour + 59 * minute, '7h59m'],
  [8 * hour + 59 * minute, '8h'],
  [47 * hour, '47h'],
  [2 * day, '2d'],
  [2 * day + 23 * hour, '2d23h'],
  [8 * day + 23 * hour, '8d'],
  [2 * 365 * day - hour, '729d'],
  [2 * 365 * day, '2y'],
  [2 * 365 * day + day, '2y1d'],
  [8 * 365 * day - hour, '7y364d'],
  [8 * 365 * day + 364 * day, '8y'],
];

test('`humanDuration` rounds as upstream does', () => {
  for (const [milliseconds, said] of cases) assert.equal(humanDuration(milliseconds), said);
});

test('`ageSince` says <unknown> when there is no timestamp', () => {
  assert.equal(ageSince(undefined, 0), '<unknown>');
  assert.equal(ageSince('1970-01-01T00:00:00Z', 5000), '5s');
});
