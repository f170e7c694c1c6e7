import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReadBarrier } from './read-barrier.ts';

test('`newest` asks once for all who come before it asks, and again for who comes after', async () => {
  let asked = 0;
  const barrier = new ReadBarrier(() => Promise.resolve(++asked));
  assert.deepEqual(await Promise.all([barrier.newest(), barrier.newest(), barrier.newest()]), [1, 1, 1]);
  assert.equal(await barrier.newest(), 2);
});

test('`newest` asks again when asking failed', async () => {
  let asked = 0;
  const barrier = new ReadBarrier(() => (++asked === 1 ? Promise.reject(new Error('lost')) : Promise.resolve(7)));
  await assert.rejects(barrier.newest(), /lost/);
  assert.equal(await barrier.newest(), 7);
});
