import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConfigMap, Secret } from '../api/types/core.v1.generated.ts';
import { detachedSignature } from '../signing/detached-signature.ts';
import { signedClusterInfo } from './bootstrap-signer.ts';

const info = (data: Record<string, string>): ConfigMap => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'cluster-info', namespace: 'kube-public' },
  data,
});

const tokenWith = (id: string, more: Readonly<Record<string, string>> = {}): Secret => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: `bootstrap-token-${id}`, namespace: 'kube-system' },
  type: 'bootstrap.kubernetes.io/token',
  data: Object.fromEntries(
    Object.entries({ 'token-id': id, 'token-secret': '0123456789abcdef', 'usage-bootstrap-signing': 'true', ...more }).map(
      ([key, value]) => [key, Buffer.from(value).toString('base64')],
    ),
  ),
});
const signatureOf = (id: string, content: string): string => detachedSignature(content, { id, secret: '0123456789abcdef' });

test('`signedClusterInfo` signs with every token that may, and keeps what else is there', () => {
  const signed = signedClusterInfo(
    info({ kubeconfig: 'k', note: 'n' }),
    [tokenWith('aaaaaa'), tokenWith('bbbbbb', { expiration: 'past' })],
    0,
  );
  assert.deepEqual(signed?.data, { kubeconfig: 'k', note: 'n', 'jws-kubeconfig-aaaaaa': signatureOf('aaaaaa', 'k') });
});

test('`signedClusterInfo` writes nothing when all is right, and nothing without a kubeconfig', () => {
  const right = { kubeconfig: 'k', 'jws-kubeconfig-aaaaaa': signatureOf('aaaaaa', 'k') };
  assert.equal(signedClusterInfo(info(right), [tokenWith('aaaaaa')], 0), undefined);
  assert.equal(signedClusterInfo(info({}), [tokenWith('aaaaaa')], 0), undefined);
});

test('`signedClusterInfo` takes back the signatures of tokens that are gone and renews those of changed content', () => {
  const stale = { kubeconfig: 'new', 'jws-kubeconfig-aaaaaa': signatureOf('aaaaaa', 'old'), 'jws-kubeconfig-gone00': 'x' };
  const signed = signedClusterInfo(info(stale), [tokenWith('aaaaaa')], 0);
  assert.deepEqual(signed?.data, { kubeconfig: 'new', 'jws-kubeconfig-aaaaaa': signatureOf('aaaaaa', 'new') });
});
