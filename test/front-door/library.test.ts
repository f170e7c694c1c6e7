// `import { startControlPlane } from 'muster'`, from the built library.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const root = dirname(dirname(import.meta.dirname));
const library = join(root, 'dist', 'index.mjs');
const skip = existsSync(library) ? false : 'no dist/index.mjs: npm run build';

const script = `
  const { startControlPlane, resources } = await import(process.argv[1]);
  const started = performance.now();
  const controlPlane = await startControlPlane();
  const { items } = await controlPlane.client.list(resources.namespaces);
  console.log(JSON.stringify({ names: items.map((item) => item.metadata.name), milliseconds: performance.now() - started, at: controlPlane.kubeconfigPath }));
  await controlPlane.stop();`;

test('`startControlPlane` starts one, and leaves neither a process nor a folder', { skip }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script, library], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  assert.equal(status, 0, stderr);
  const { names, milliseconds, at } = JSON.parse(stdout) as { names: string[]; milliseconds: number; at: string };
  assert.ok(names.includes('kube-system'));
  assert.ok(milliseconds < 3000, `${milliseconds} ms`);
  assert.equal(existsSync(at), false);
});

test('the types of the package are where package.json says', { skip }, () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: { '.': { types: string } } };
  assert.match(readFileSync(join(root, manifest.exports['.'].types), 'utf8'), /startControlPlane/);
});
