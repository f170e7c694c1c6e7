import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ByteQueue } from './byte-queue.ts';

const megabyte = new Uint8Array(1024 * 1024);

test('`caughtUp` has its writer wait until what it wrote was taken', async () => {
  const queue = new ByteQueue(8 * megabyte.length, () => undefined);
  queue.write(megabyte);
  assert.equal(queue.caughtUp(), undefined);
  queue.write(megabyte);
  const wait = queue.caughtUp();
  assert.ok(wait);
  assert.equal((await queue.next()).value?.length, 2 * megabyte.length);
  await wait;
  assert.equal(queue.caughtUp(), undefined);
});

test('`caughtUp` does not keep its writer waiting for a reader who left', async () => {
  const queue = new ByteQueue(8 * megabyte.length, () => undefined);
  queue.write(megabyte);
  queue.write(megabyte);
  const wait = queue.caughtUp();
  await queue.return();
  await wait;
  assert.deepEqual([queue.caughtUp(), queue.write('late')], [undefined, false]);
});
