// `muster store backup` while a server runs, and the way back.
import assert from 'node:assert/strict';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startControlPlane, resources } from '../../src/index.ts';
import { type TemporaryFolder, temporaryFolder } from '../muster-process.ts';
import { muster } from './muster-command.ts';

const { namespaces } = resources;

const namespace = (name: string) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name }, spec: {}, status: {} }) as const;

async function names(dataDir: string): Promise<string[]> {
  const controlPlane = await startControlPlane({ dataDir });
  const { items } = await controlPlane.client.list(namespaces);
  await controlPlane.stop();
  return items.map(({ metadata }) => metadata.name ?? '');
}

describe('muster store', () => {
  let folder: TemporaryFolder;
  let data: string;
  let file: string;
  before(() => {
    folder = temporaryFolder();
    data = join(folder.path, 'data');
    file = join(folder.path, 'copy.sqlite');
  });
  after(() => {
    folder.remove();
  });

  test('`backup` copies a store in use, and `restore` brings it back with the old one kept', async () => {
    const controlPlane = await startControlPlane({ dataDir: data });
    await controlPlane.client.create(namespaces, namespace('before'));
    const made = muster('store', 'backup', file, '--data-dir', data, '-o', 'json');
    assert.equal(made.code, 0, made.stderr);
    const { kind, bytes } = JSON.parse(made.stdout) as { kind: string; bytes: number };
    assert.deepEqual({ kind, bytes }, { kind: 'StoreBackup', bytes: statSync(file).size });
    await controlPlane.client.create(namespaces, namespace('later'));

    const tooEarly = muster('store', 'restore', file, '--data-dir', data);
    assert.equal(tooEarly.code, 1);
    assert.match(tooEarly.stderr, /^error MU040 /);
    await controlPlane.stop();

    const restored = muster('store', 'restore', file, '--data-dir', data, '-o', 'json');
    assert.equal(restored.code, 0, restored.stderr);
    const { kept } = JSON.parse(restored.stdout) as { kept: string };
    assert.ok(existsSync(kept));
    const present = await names(data);
    assert.ok(present.includes('before'));
    assert.equal(present.includes('later'), false);
  });

  test('`restore` refuses a file that is no backup, and leaves the store alone', async () => {
    const nonsense = join(folder.path, 'nonsense.sqlite');
    writeFileSync(nonsense, 'nonsense'.repeat(1000));
    const { code, stderr } = muster('store', 'restore', nonsense, '--data-dir', data);
    assert.equal(code, 1);
    assert.match(stderr, /^error MU04\d /);
    assert.ok((await names(data)).includes('before'));
  });
});
