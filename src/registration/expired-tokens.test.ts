import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isExpired, withExpired } from './expired-tokens.ts';

const token = { id: 'abcdef', secret: '0123456789abcdef' };

test('`isExpired` knows a token by its whole text, which is not kept', () => {
  const data = withExpired(undefined, [{ ...token, at: 1000 }]);
  assert.ok(isExpired(data, token));
  assert.ok(!isExpired(data, { ...token, secret: 'fedcba9876543210' }));
  assert.ok(!isExpired(data, { ...token, id: 'fedcba' }));
  assert.ok(!isExpired({ abcdef: 'nonsense' }, token) && !isExpired(undefined, token));
  assert.ok(!JSON.stringify(data).includes(token.secret));
});

test('`withExpired` forgets the oldest, and takes an end that could not be read for the oldest', () => {
  let data = withExpired(undefined, [{ ...token, at: Number.NEGATIVE_INFINITY }]);
  for (let number = 0; number < 300; number += 1) {
    data = withExpired(data, [{ id: String(number).padStart(6, '0'), secret: token.secret, at: number }]);
  }
  assert.equal(Object.keys(data).length, 200);
  assert.ok(!isExpired(data, token));
  assert.ok(isExpired(data, { id: '000299', secret: token.secret }) && !isExpired(data, { id: '000099', secret: token.secret }));
});
