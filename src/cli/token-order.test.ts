import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UsageError } from '../language/errors.ts';
import { groupsOf, mayBeUsedFor, tokenField } from '../registration/bootstrap-token.ts';
import { bindingOf } from '../registration/token-binding.ts';
import type { OptionValues } from './command.ts';
import { readTokenOrder, tokenSecret } from './token-order.ts';

function typed(values: Readonly<Record<string, string>>): OptionValues {
  return {
    text: (name) => values[name],
    texts: (name) => (values[name] === undefined ? [] : [values[name]]),
    has: (name) => Object.hasOwn(values, name),
  };
}
const now = Date.UTC(2026, 10, 21);
const made = (values: Readonly<Record<string, string>>) => tokenSecret(readTokenOrder('abcdef.0123456789abcdef', typed(values)), now);

test('`tokenSecret` is what `kubeadm token create` makes when nothing else is said', () => {
  const secret = made({});
  assert.deepEqual(secret.metadata, { name: 'bootstrap-token-abcdef', namespace: 'kube-system' });
  assert.equal(secret.type, 'bootstrap.kubernetes.io/token');
  const fields = Object.fromEntries(
    Object.entries(secret.data ?? {}).map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]),
  );
  assert.deepEqual(fields, {
    'token-id': 'abcdef',
    'token-secret': '0123456789abcdef',
    expiration: '2026-11-22T00:00:00Z',
    'usage-bootstrap-signing': 'true',
    'usage-bootstrap-authentication': 'true',
    'auth-extra-groups': 'system:bootstrappers:kubeadm:default-node-token',
  });
});

test('`readTokenOrder` takes lives as Go writes them; 0 is for ever', () => {
  assert.equal(tokenField(made({ '--ttl': '1h30m' }), 'expiration'), '2026-11-21T01:30:00Z');
  assert.equal(tokenField(made({ '--ttl': '0' }), 'expiration'), '');
  for (const wrong of ['', '-1h', '24', 'tomorrow']) assert.throws(() => made({ '--ttl': wrong }), UsageError, wrong);
});

test('`readTokenOrder` gives groups only to tokens that identify somebody', () => {
  const secret = made({ '--usages': 'signing' });
  assert.deepEqual([mayBeUsedFor(secret, 'signing'), mayBeUsedFor(secret, 'authentication')], [true, false]);
  assert.deepEqual(groupsOf(secret), ['system:bootstrappers']);
  assert.throws(() => made({ '--usages': 'signing', '--groups': 'system:bootstrappers:x' }), UsageError);
  assert.throws(() => made({ '--groups': 'system:masters' }), UsageError);
  assert.throws(() => made({ '--usages': 'signing,sealing' }), UsageError);
});

test('`readTokenOrder` binds the token, and to nothing that could not be meant', () => {
  const binding = { '--node-name': 'edge-*', '--role': 'worker', '--machine-id': '0c6e77', '--uses': '3' };
  assert.deepEqual(bindingOf(made(binding)), { nodeName: 'edge-*', role: 'worker', machineId: '0c6e77', uses: 3, unreadable: undefined });
  for (const [name, value] of [
    ['--node-name', 'Edge 7'],
    ['--role', '/'],
    ['--machine-id', ''],
    ['--uses', '0'],
    ['--uses', '1e3'],
  ])
    assert.throws(() => made({ [name ?? '']: value ?? '' }), UsageError, `${name} ${value}`);
});
