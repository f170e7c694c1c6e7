import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backoffDelay, pause } from './retry.ts';

const backoff = { firstMilliseconds: 100, longestMilliseconds: 5000 };

test('`backoffDelay` doubles up to its ceiling and spreads over the upper half', () => {
  assert.equal(backoffDelay(backoff, 0, 0), 50);
  assert.equal(backoffDelay(backoff, 3, 0.5), 600);
  assert.equal(backoffDelay(backoff, 1000, 0), 2500);
  assert.ok(backoffDelay(backoff, 1000, 0.999) < 5000);
});

test('`pause` ends at once when its signal fires', async () => {
  const ending = new AbortController();
  const waiting = pause(60_000, ending.signal);
  ending.abort();
  await waiting;
  await pause(60_000, ending.signal);
});
