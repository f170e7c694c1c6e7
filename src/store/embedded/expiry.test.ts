import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Expiry } from './expiry.ts';

describe('`Expiry`', () => {
  const withExpiry = async (
    body: (expiry: Expiry, expired: string[], current: Set<string>, advance: (ms: number) => Promise<void>) => Promise<void>,
  ) => {
    let now = 1_000_000;
    const expired: string[] = [];
    const current = new Set<string>();
    const expiry = new Expiry({
      clock: { now: () => now, monotonic: () => performance.now() },
      isCurrent: (key) => current.has(key),
      expire: (key) => expired.push(key),
    });
    const advance = async (ms: number) => {
      now += ms;
      // The next addition looks at the clock again.
      expiry.add(0, 'nobody', 1);
      await sleep(40);
    };
    try {
      await body(expiry, expired, current, advance);
    } finally {
      expiry.stop();
    }
  };

  test('expires in order of time, and only what is due', () =>
    withExpiry(async (expiry, expired, current, advance) => {
      const due = Array.from({ length: 200 }, (_, n) => ({ at: 1_000_000 + ((n * 37) % 200) * 1000 + 60_000, key: `k${(n * 37) % 200}` }));
      for (const { at, key } of due) {
        current.add(key);
        expiry.add(at, key, 1);
      }
      await advance(60_000 + 99_500);
      assert.deepEqual(
        expired,
        Array.from({ length: 100 }, (_, n) => `k${n}`),
      );
      await advance(200_000);
      assert.equal(expired.length, 200);
    }));

  test('passes over what was written again', () =>
    withExpiry(async (expiry, expired, current, advance) => {
      for (let n = 0; n < 5000; n++) expiry.add(1_001_000 + n, `old${n}`, 1);
      current.add('kept');
      expiry.add(1_002_000, 'kept', 1);
      await advance(20_000);
      assert.deepEqual(expired, ['kept']);
    }));
});
