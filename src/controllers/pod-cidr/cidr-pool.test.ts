import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCidr } from '../../base/cidr.ts';
import { CidrPool } from './cidr-pool.ts';

const poolOf = (text: string): CidrPool => {
  const range = parseCidr(text);
  assert.ok(range);
  return new CidrPool(range);
};

test('`take` hands out one part after another, until none is left', () => {
  const pool = poolOf('10.0.0.0/22');
  assert.deepEqual(
    [pool.take(), pool.take(), pool.take(), pool.take(), pool.take()],
    ['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24', '10.0.3.0/24', undefined],
  );
  pool.release('10.0.1.0/24');
  assert.equal(pool.take(), '10.0.1.0/24');
});

test('`take` goes on behind the last, so that freed addresses rest', () => {
  const pool = poolOf('10.0.0.0/16');
  pool.take();
  pool.release('10.0.0.0/24');
  assert.equal(pool.take(), '10.0.1.0/24');
});

test('`occupy` keeps what others gave, wider and narrower', () => {
  const pool = poolOf('10.0.0.0/21');
  pool.occupy('10.0.0.0/23');
  pool.occupy('10.0.2.128/25');
  pool.occupy('192.168.0.0/24');
  pool.occupy('fd00::/64');
  pool.occupy('nonsense');
  assert.equal(pool.take(), '10.0.3.0/24');
  pool.occupy('10.0.0.0/8');
  assert.equal(pool.take(), undefined);
});

test('a pool of a whole family is no hang', () => {
  const pool = poolOf('fd00::/8');
  assert.equal(pool.take(), 'fd00::/64');
  pool.occupy('fd00::/8');
  assert.equal(pool.take(), undefined);
});
