import assert from 'node:assert/strict';
import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { claimsOf, readToken, TokenSigner, verifyingKey } from './json-web-token.ts';
import { generatePrivateKey, publicKeyOf, publicKeyPem } from './private-key.ts';
import { boundClaims, legacyIssuer, readServiceAccountClaims } from './service-account-token.ts';

const key = generatePrivateKey();
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const keyOf = (privateKey: KeyObject) => verifyingKey(publicKeyOf(privateKey));
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = { iss: 'me', n: 1 };

test('`readToken` believes what a `TokenSigner` signed, with EC and RSA keys', () => {
  for (const signing of [key, rsa.privateKey, generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey]) {
    const token = new TokenSigner(signing).sign(claims);
    assert.deepEqual(readToken(token, [keyOf(key), keyOf(signing)]), { kind: 'signed', claims });
    assert.deepEqual(claimsOf(token), claims);
  }
});

test('`readToken` refuses unsigned tokens and confused algorithms', () => {
  const token = new TokenSigner(key).sign(claims);
  const [, body = '', signature = ''] = token.split('.');
  const keys = [keyOf(key), verifyingKey(rsa.publicKey)];
  const fault = (text: string): string => {
    const reading = readToken(text, keys);
    return reading.kind === 'bad' ? reading.fault : 'believed';
  };
  assert.equal(fault(`${part({ alg: 'none' })}.${body}.`), 'algorithm');
  assert.equal(fault(`${part({ alg: 'None' })}.${body}.${signature}`), 'algorithm');
  assert.equal(fault(`${part({})}.${body}.${signature}`), 'algorithm');
  assert.equal(fault(`${part({ alg: ['ES256'] })}.${body}.${signature}`), 'algorithm');
  assert.equal(fault(`${part({ alg: 'RS256' })}.${body}.${signature}`), 'signature');
  const confused = `${part({ alg: 'HS256' })}.${body}`;
  const mac = createHmac('sha256', publicKeyPem(rsa.publicKey)).update(confused).digest('base64url');
  assert.equal(fault(`${confused}.${mac}`), 'algorithm');
  assert.equal(fault(`${part({ alg: 'ES256', crit: ['x'] })}.${body}.${signature}`), 'malformed');
  assert.equal(fault(`${part([])}.${body}.${signature}`), 'malformed');
  assert.equal(fault(`${token}.x`), 'malformed');
  assert.equal(fault('a.b'), 'malformed');
  assert.equal(fault('x'.repeat(20_000)), 'malformed');
});

test('`readToken` believes no token changed anywhere', () => {
  const token = new TokenSigner(key).sign(claims);
  // The very last letter holds bits that belong to no byte.
  const last = token.length - 1;
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  fc.assert(
    fc.property(fc.nat(last - 1), fc.constantFrom(...letters.split('')), (at, letter) => {
      if (token[at] === letter || token[at] === '.') return;
      assert.equal(readToken(`${token.slice(0, at)}${letter}${token.slice(at + 1)}`, [keyOf(key)]).kind, 'bad');
    }),
    { numRuns: 500 },
  );
  fc.assert(fc.property(fc.string(), (text) => assert.equal(readToken(text, [keyOf(key)]).kind, 'bad')));
});

const serviceAccount = { name: 'builder', uid: 'u1' };
const order = { issuer: 'me', audiences: ['a'], issuedAt: 1, expiresAt: 2, id: 'j', namespace: 'ns', serviceAccount };

test('`readServiceAccountClaims` reads bound claims and never drops a binding it cannot read', () => {
  const written = boundClaims({ ...order, pod: { name: 'p', uid: 'u2' }, node: { name: 'n', uid: 'u3' }, warnAfter: 9 });
  const read = readServiceAccountClaims(written);
  assert.ok(read?.kind === 'bound');
  assert.deepEqual(
    [read.subject, read.pod?.name, read.node?.uid, read.secret, read.warnAfter],
    ['system:serviceaccount:ns:builder', 'p', 'u3', undefined, 9],
  );
  const own = written['kubernetes.io'];
  assert.ok(own !== null && typeof own === 'object');
  assert.equal(readServiceAccountClaims({ ...written, 'kubernetes.io': { ...own, pod: { name: 'p' } } }), undefined);
  assert.equal(readServiceAccountClaims({ ...written, 'kubernetes.io': { ...own, secret: 'x' } }), undefined);
  assert.equal(readServiceAccountClaims({ ...written, exp: '2' }), undefined);
  assert.equal(readServiceAccountClaims({ ...written, aud: [1] }), undefined);
  assert.equal(readServiceAccountClaims({ iss: 'me' }), undefined);
});

test('`readServiceAccountClaims` reads the claims of tokens that lie in Secrets', () => {
  const prefix = 'kubernetes.io/serviceaccount/';
  const legacy = {
    iss: legacyIssuer,
    sub: 'system:serviceaccount:ns:builder',
    [`${prefix}namespace`]: 'ns',
    [`${prefix}secret.name`]: 's',
    [`${prefix}service-account.name`]: 'builder',
    [`${prefix}service-account.uid`]: 'u1',
  };
  assert.deepEqual(readServiceAccountClaims(legacy), {
    kind: 'legacy',
    subject: legacy.sub,
    namespace: 'ns',
    serviceAccount,
    secretName: 's',
  });
  assert.equal(readServiceAccountClaims({ ...legacy, sub: 'system:serviceaccount:kube-system:builder' }), undefined);
});
