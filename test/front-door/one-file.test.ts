// dist/muster.mjs alone, as it is carried to a machine: no package beside it, and whatever Node is there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { isAtLeast, oldestNode } from '../../src/base/version.ts';
import { type TemporaryFolder, temporaryFolder } from '../muster-process.ts';

const root = dirname(dirname(import.meta.dirname));
const bundle = join(root, 'dist', 'muster.mjs');

/** OLD_NODE names one; else the first in PATH that is too old. */
function findOldNode(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  const programs = [process.env['OLD_NODE'] ?? '', ...folders].filter((path) => path !== '' && existsSync(path));
  return programs.find((path) => {
    const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim().slice(1);
    return version !== '' && !isAtLeast(version, oldestNode);
  });
}

const oldNode = findOldNode();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

describe('dist/muster.mjs', { skip: existsSync(bundle) ? false : 'no dist/muster.mjs: npm run build' }, () => {
  let folder: TemporaryFolder;
  let alone: string;
  before(() => {
    folder = temporaryFolder();
    alone = join(folder.path, 'muster.mjs');
    copyFileSync(bundle, alone);
  });
  after(() => {
    folder.remove();
  });

  test('it is a program of its own', () => {
    assert.equal(statSync(bundle).mode & 0o777, 0o755);
    const { status, stdout } = spawnSync(bundle, ['version'], { encoding: 'utf8', env: { PATH: dirname(process.execPath) } });
    assert.deepEqual([status, stdout.trim()], [0, version]);
  });

  test('it runs a whole control plane with nothing beside it', () => {
    const script = `
      import { spawn } from 'node:child_process';
      const child = spawn(process.execPath, [process.argv[1], 'server', '--data-dir', process.argv[2], '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'ignore', 'pipe'] });
      child.stderr.on('data', (bytes) => { process.stderr.write(bytes); if (bytes.includes('"event":"ready"')) child.kill('SIGTERM'); });
      child.on('exit', (code) => process.exit(code ?? 99));`;
    const words = ['--input-type=module', '--eval', script, alone, join(folder.path, 'data')];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder.path, encoding: 'utf8', timeout: 60_000 });
    assert.equal(status, 0, stderr);
  });

  test('an old Node gets one clear line and exit code 7', {
    skip: oldNode === undefined ? `no Node older than ${oldestNode} in PATH or OLD_NODE` : false,
  }, () => {
    for (const [words, line] of [
      [['server'], /^error MU009 {2}muster needs Node 22\.18\.0 or later, and .* is Node \d+\.\d+\.\d+\n$/],
      [['--help', '--lang=zh'], /^错误 MU009 {2}muster 需要 Node 22\.18\.0 或更高版本，而 .* 是 Node \d+\.\d+\.\d+\n$/],
    ] as const) {
      const { status, stdout, stderr } = spawnSync(oldNode ?? '', [alone, ...words], { encoding: 'utf8', env: {} });
      assert.equal(status, 7);
      assert.match(stderr, line);
      assert.equal(stdout, '');
    }
  });
});
