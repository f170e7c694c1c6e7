import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { k3sAgent } from '../causes/k3s-facts.fixture.ts';
import { factsOf } from '../facts/facts.ts';
import { known } from '../facts/reading.ts';
import type { ClusterApi } from './cluster-api.ts';
import { askRemembered, isPasswordOf } from './node-password.ts';

const password = '0123456789abcdef0123456789abcdef';
/** Made by Python's hashlib.scrypt, in the form in which k3s writes it. */
const hash = '$1:a1b2c3d4e5f60718:15:8:1:bJHU7gpnUSGgycUyHXXDUjpXw8DsrxA9RyiBiv623TNor3dRq/rXbLVsIYkb9JFmU0Ep1ru6RYja4GXl+Yc7QA';

test('`isPasswordOf` knows the password of a hash as k3s keeps it, and another one', () => {
  assert.equal(isPasswordOf(hash, password), true);
  assert.equal(isPasswordOf(hash, `${password}0`), false);
});

test('`isPasswordOf` does not calculate what a stranger asks for', () => {
  for (const strange of [
    '',
    '$2:aa:15:8:1:xxxx',
    hash.replace(':15:', ':30:'),
    hash.replace(':8:', ':64:'),
    hash.replace('$1:', '$1:zz'),
  ]) {
    assert.equal(isPasswordOf(strange, password), undefined, strange);
  }
});

const facts = factsOf({ k3s: known(k3sAgent(), { where: 'config.yaml' }), nodeName: known('worker-3', { where: 'hostname' }) });

const api = (status: number): ClusterApi => ({
  server: 'https://server:6443',
  ask: () => {
    const secret = { metadata: { creationTimestamp: '2024-05-01T00:00:00Z' }, data: { hash: Buffer.from(hash).toString('base64') } };
    return Promise.resolve({ status, text: JSON.stringify(secret), date: undefined });
  },
  close: () => Promise.resolve(),
});

const machineWith = (t: TestContext, files: Readonly<Record<string, string>>): { root: string; live: boolean } => {
  const root = mkdtempSync(join(tmpdir(), 'muster-password-'));
  t.after(() => {
    rmSync(root, { recursive: true, force: true });
  });
  mkdirSync(join(root, 'etc/rancher/node'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'etc/rancher/node', name), text);
  return { root, live: false };
};

const remembered = async (place: Parameters<typeof askRemembered>[2]): Promise<unknown> => {
  const [paper] = await askRemembered(api(200), facts, place);
  const text = paper?.text ?? '';
  assert.ok(!text.includes(password) && !text.includes(hash.slice(-20)), 'no secret is in it');
  return JSON.parse(text);
};

const path = '/api/v1/namespaces/kube-system/secrets/worker-3.node-password.k3s';
const secret = { kind: 'secret', path, since: Date.UTC(2024, 4, 1) };

test('`askRemembered` tells whether the server remembers this password, and which kept copy it does remember', async (t) => {
  assert.deepEqual(await remembered(machineWith(t, { password: `${password}\n` })), { ...secret, matches: true });
  assert.deepEqual(await remembered(machineWith(t, { password: 'another\n' })), { ...secret, matches: false });
  const kept = machineWith(t, { password: 'another\n', 'password.bak': `${password}\n` });
  assert.deepEqual(await remembered(kept), { ...secret, matches: false, keptCopy: '/etc/rancher/node/password.bak' });
  assert.deepEqual(await remembered(undefined), secret);
});

test('`askRemembered` says why when the server does not tell', async () => {
  assert.equal((await askRemembered(api(403), facts, undefined))[0]?.why, 'the API server answered 403');
});
