import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { detachedSignature, detachedSignatureIsOf, type SharedSecret } from './detached-signature.ts';

interface Signed {
  readonly content: string;
  readonly token: SharedSecret;
  readonly signature: string;
}

const upstream = JSON.parse(readFileSync(new URL('./detached-signature.upstream.json', import.meta.url), 'utf8')) as Signed;

test('`detachedSignature` writes what the real kube-controller-manager wrote', () => {
  assert.equal(detachedSignature(upstream.content, upstream.token), upstream.signature);
});

test('`detachedSignatureIsOf` takes the right signature and no other', () => {
  const { content, token, signature } = upstream;
  assert.ok(detachedSignatureIsOf(signature, content, token));
  assert.ok(!detachedSignatureIsOf(signature, `${content} `, token));
  assert.ok(!detachedSignatureIsOf(signature, content, { ...token, secret: 'fedcba9876543210' }));
  assert.ok(!detachedSignatureIsOf(signature, content, { ...token, id: 'fedcba' }));
  assert.ok(!detachedSignatureIsOf('', content, token));
});
