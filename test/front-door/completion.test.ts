// The completion script in a real bash: what Tab offers.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { program, type TemporaryFolder, temporaryFolder } from '../muster-process.ts';
import { muster } from './muster-command.ts';

const bashIsThere = spawnSync('bash', ['--version']).status === 0;

describe('completion in bash', { skip: bashIsThere ? false : 'no bash' }, () => {
  let folder: TemporaryFolder;
  before(() => {
    folder = temporaryFolder();
    writeFileSync(join(folder.path, 'muster'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
    chmodSync(join(folder.path, 'muster'), 0o755);
    symlinkSync(process.execPath, join(folder.path, 'node'));
    writeFileSync(join(folder.path, 'completion.bash'), muster('completion', 'bash').stdout);
  });
  after(() => {
    folder.remove();
  });

  /** What bash would insert for the words so far, the last being completed. */
  const offered = (...words: string[]): string[] => {
    const quoted = words.map((word) => `'${word}'`).join(' ');
    const script = `source completion.bash; COMP_WORDS=(muster ${quoted}); COMP_CWORD=${words.length}; _muster; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const environment = { ...process.env, PATH: `${folder.path}:${dirname('/bin/sh')}:${process.env['PATH'] ?? ''}` };
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder.path, encoding: 'utf8', env: environment });
    assert.equal(stderr, '');
    return stdout.split('\n').filter((line) => line !== '');
  };

  test('it offers commands, options and values', () => {
    assert.deepEqual(offered('ver'), ['version']);
    assert.deepEqual(offered('server', '--service'), ['--service-cidr']);
    assert.deepEqual(offered('store', 'ba'), ['backup']);
    assert.deepEqual(offered('version', '-o', ''), ['json', 'yaml', 'name', 'wide']);
  });

  test('it leaves files to bash', () => {
    assert.deepEqual(offered('store', 'restore', ''), []);
  });
});
