import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Secret } from '../api/types/core.v1.generated.ts';
import { planCleaning } from './token-cleaner.ts';

const now = Date.UTC(2026, 10, 21);

const ending = (name: string, expiration: string): Secret => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name },
  type: 'bootstrap.kubernetes.io/token',
  ...(expiration !== '' && { data: { expiration: Buffer.from(expiration).toString('base64') } }),
});

test('`planCleaning` takes what has expired and looks again when the next one does', () => {
  const tokens = [
    ending('never', ''),
    ending('later', '2026-11-21T02:00:00Z'),
    ending('soon', '2026-11-21T00:00:30Z'),
    ending('now', '2026-11-21T00:00:00Z'),
    ending('unreadable', 'soon'),
  ];
  const { expired, next } = planCleaning(tokens, now);
  assert.deepEqual(
    expired.map(({ metadata }) => metadata.name),
    ['now', 'unreadable'],
  );
  assert.equal(next, 30_000);
  assert.deepEqual(planCleaning([ending('never', '')], now), { expired: [], next: undefined });
});
