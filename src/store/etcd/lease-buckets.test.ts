import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LeaseBuckets } from './lease-buckets.ts';

function buckets() {
  const granted: number[] = [];
  const time = { now: 0 };
  const grant = (_id: number, seconds: number): Promise<void> => {
    granted.push(seconds);
    return Promise.resolve();
  };
  const clock = { now: () => time.now, monotonic: () => time.now };
  return { granted, time, leases: new LeaseBuckets(clock, grant) };
}

test('`leaseFor` gives entries of one age one lease, and no entry lives too short', async () => {
  const { granted, time, leases } = buckets();
  const first = await leases.leaseFor(3600);
  time.now = 59_000;
  assert.equal(await leases.leaseFor(3600), first);
  time.now = 61_000;
  assert.notEqual(await leases.leaseFor(3600), first);
  assert.deepEqual(granted, [3660, 3660]);
});

test('`leaseFor` takes another lease when a thousand entries have one', async () => {
  const { granted, leases } = buckets();
  for (let n = 0; n < 1001; n++) await leases.leaseFor(3600);
  assert.equal(granted.length, 2);
});
