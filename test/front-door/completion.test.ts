// The completion script in a real bash: what Tab offers.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { program, type TemporaryFolder, temporaryFolder } from '../muster-process.ts';
import { muster } from './muster-command.ts';

const isThere = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;
const bashIsThere = isThere('bash');

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

  test('it offers the codes and names of errors and causes', () => {
    assert.ok(offered('explain', 'MU').includes('MU040'));
    assert.ok(offered('explain', 'MU').includes('MU601'));
    assert.deepEqual(offered('explain', 'swap-en'), ['swap-enabled']);
    assert.ok(offered('doctor', 'fix', 'MU60').includes('MU601'));
    assert.deepEqual(offered('doctor', 'fix', 'MU04'), []);
    assert.deepEqual(offered('doctor', 'fi'), ['fix']);
  });

  test('it leaves files to bash', () => {
    assert.deepEqual(offered('store', 'restore', ''), []);
  });
});

describe('completion in other shells', () => {
  let folder: TemporaryFolder;
  before(() => {
    folder = temporaryFolder();
    writeFileSync(join(folder.path, 'muster'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
    chmodSync(join(folder.path, 'muster'), 0o755);
    for (const shell of ['zsh', 'fish']) writeFileSync(join(folder.path, `completion.${shell}`), muster('completion', shell).stdout);
  });
  after(() => {
    folder.remove();
  });
  const said = (shell: string, ...words: readonly string[]): string => {
    const environment = { ...process.env, HOME: folder.path, PATH: `${folder.path}:${process.env['PATH'] ?? ''}`, LANG: 'C.UTF-8' };
    const { stdout, stderr } = spawnSync(shell, words, { cwd: folder.path, encoding: 'utf8', env: environment });
    assert.equal(stderr, '');
    return stdout;
  };

  test('fish offers commands, options, values and causes, each with what it is', { skip: isThere('fish') ? false : 'no fish' }, () => {
    const offered = (line: string): string => said('fish', '--no-config', '-c', `source completion.fish; complete -C '${line}'`);
    assert.match(offered('muster ver'), /^version\t\S/);
    assert.match(offered('muster server --service'), /^--service-cidr\t/m);
    assert.deepEqual(offered('muster completion ').trim().split('\n'), ['bash', 'fish', 'zsh']);
    assert.match(offered('muster doctor fix MU60'), /^MU601\tthe /m);
  });

  test('zsh offers the same', { skip: isThere('zsh') ? false : 'no zsh' }, () => {
    // The two functions of its completion system that ours calls, printing what they are given.
    const system = `compdef() { :; }; _describe() { print -rl -- "\${(@P)2}"; }; _files() { print files; }; source ./completion.zsh`;
    const offered = (...words: readonly string[]): string[] =>
      said(
        'zsh',
        '-f',
        '-c',
        `${system}; words=(muster ${words.map((word) => `'${word}'`).join(' ')}); CURRENT=${words.length + 1}; _muster`,
      )
        .trim()
        .split('\n');
    assert.match(offered('ver')[0] ?? '', /^version:\S/);
    assert.deepEqual(offered('store', 'restore', ''), ['files']);
    assert.ok(offered('doctor', 'fix', 'MU60').some((line) => line.startsWith('MU601:the ')));
  });
});
