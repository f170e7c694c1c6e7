import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  expiryOf,
  generateBootstrapToken,
  groupsOf,
  hasExpired,
  parseBootstrapToken,
  signingTokenOf,
  tokenText,
} from './bootstrap-token.ts';

const secretWith = (fields: Readonly<Record<string, string>>, name = 'bootstrap-token-abcdef') => ({
  metadata: { name },
  type: 'bootstrap.kubernetes.io/token',
  data: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, Buffer.from(value).toString('base64')])),
});

test('`parseBootstrapToken` takes what `generateBootstrapToken` makes, and nothing near it', () => {
  const token = generateBootstrapToken();
  assert.deepEqual(parseBootstrapToken(tokenText(token)), token);
  for (const wrong of [
    '',
    'abcdef',
    'abcdef.0123456789abcde',
    'abcdef.0123456789abcdefg',
    'ABCDEF.0123456789abcdef',
    'abcdef.0123456789abcdef\n',
  ])
    assert.equal(parseBootstrapToken(wrong), undefined, wrong);
});

test('`expiryOf` reads RFC 3339 as Go does; what it cannot read ended long ago', () => {
  const at = (text: string) => expiryOf(secretWith({ expiration: text }));
  assert.equal(at(''), undefined);
  assert.equal(at('2026-11-21T02:47:23Z'), Date.UTC(2026, 10, 21, 2, 47, 23));
  assert.equal(at('2026-11-21T02:47:23.5+02:00'), Date.UTC(2026, 10, 21, 0, 47, 23, 500));
  assert.equal(at('2028-02-29T00:00:00Z'), Date.UTC(2028, 1, 29));
  for (const wrong of [
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01',
    'tomorrow',
    '2026-01-01T24:00:00Z',
    '2026-01-00T00:00:00Z',
  ])
    assert.equal(at(wrong), Number.NEGATIVE_INFINITY, wrong);
});

test('`hasExpired` ends a token in the very millisecond it names', () => {
  const secret = secretWith({ expiration: '2026-11-21T00:00:00Z' });
  assert.equal(hasExpired(secret, Date.UTC(2026, 10, 21) - 1), false);
  assert.equal(hasExpired(secret, Date.UTC(2026, 10, 21)), true);
  assert.equal(hasExpired(secretWith({}), Number.MAX_SAFE_INTEGER), false);
});

test('`groupsOf` gives each group once and refuses those a token may not give', () => {
  assert.deepEqual(groupsOf(secretWith({})), ['system:bootstrappers']);
  assert.deepEqual(groupsOf(secretWith({ 'auth-extra-groups': 'system:bootstrappers:b,system:bootstrappers:a,system:bootstrappers:b' })), [
    'system:bootstrappers',
    'system:bootstrappers:a',
    'system:bootstrappers:b',
  ]);
  for (const wrong of ['system:masters', 'system:bootstrappers:', 'system:bootstrappers:a,', 'system:bootstrappers:A'])
    assert.equal(groupsOf(secretWith({ 'auth-extra-groups': wrong })), undefined, wrong);
});

test('`signingTokenOf` takes only Secrets whose name, type, usage and time are right', () => {
  const fields = { 'token-id': 'abcdef', 'token-secret': '0123456789abcdef', 'usage-bootstrap-signing': 'true' };
  assert.deepEqual(signingTokenOf(secretWith(fields), 0), { id: 'abcdef', secret: '0123456789abcdef' });
  assert.equal(signingTokenOf(secretWith(fields, 'bootstrap-token-other1'), 0), undefined);
  assert.equal(signingTokenOf({ ...secretWith(fields), type: 'Opaque' }, 0), undefined);
  assert.equal(signingTokenOf(secretWith({ ...fields, 'usage-bootstrap-signing': 'yes' }), 0), undefined);
  assert.equal(signingTokenOf(secretWith({ ...fields, 'token-secret': '' }), 0), undefined);
  assert.equal(signingTokenOf(secretWith({ ...fields, expiration: '1970-01-01T00:00:00Z' }), 0), undefined);
});
