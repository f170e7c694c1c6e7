// What a terminal, a pipe and a locale make of what Muster prints: widths, colours, marks, and typing errors.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { textWidth } from '../../src/language/width.ts';
import { program, type TemporaryFolder, temporaryFolder } from '../muster-process.ts';
import { muster } from './muster-command.ts';

const red = '\u001b[31m';

describe('on a terminal and elsewhere', () => {
  let folder: TemporaryFolder;
  let log: string;
  before(() => {
    folder = temporaryFolder();
    log = join(folder.path, 'kubelet.log');
    writeFileSync(
      log,
      'kubelet[1]: failed to run Kubelet: running with swap on is not supported, please disable swap! /proc/swaps contained\n',
    );
  });
  after(() => {
    folder.remove();
  });

  const said = (environment: Readonly<Record<string, string>>, ...words: string[]): string => {
    const env = { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', ...environment };
    return spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', env }).stdout;
  };
  const doctor = (environment: Readonly<Record<string, string>>, ...words: string[]): string =>
    said(environment, 'doctor', '--evidence', log, ...words);

  test('columns of a Chinese table begin below each other', () => {
    const lines = doctor({}, '--lang', 'zh', '-o', 'wide').trimEnd().split('\n');
    const column = (line: string): number => textWidth(line.slice(0, line.search(/STANDING|unknown|broken/)));
    assert.equal(new Set(lines.map(column)).size, 1, lines.join('\n'));
    assert.match(lines.join(), /\p{Script=Han}/u);
  });

  test('--color, then NO_COLOR, then CLICOLOR_FORCE, then the terminal decide; only trouble is coloured', () => {
    assert.ok(doctor({ NO_COLOR: '1' }, '--color=always').includes(`${red}error`));
    assert.ok(!doctor({ CLICOLOR_FORCE: '1' }, '--color=never').includes('\u001b'));
    assert.ok(!doctor({ NO_COLOR: '1', CLICOLOR_FORCE: '1' }).includes('\u001b'));
    assert.ok(doctor({ CLICOLOR_FORCE: '1' }).includes(`${red}error`));
    assert.ok(!doctor({}).includes('\u001b'));
    assert.ok(doctor({}, '--color=always', '--lang', 'zh').includes(`${red}错误`));
    for (const format of ['json', 'yaml', 'name', 'sarif', 'junit', 'markdown']) {
      assert.ok(!doctor({ CLICOLOR_FORCE: '1' }, '--color=always', '-o', format).includes('\u001b'), format);
    }
    const plain = doctor({});
    assert.equal(doctor({}, '--color=always').replaceAll(/\u001b\[\d+m/g, ''), plain);
  });

  test('a terminal is coloured, a dumb one is not', {
    skip: spawnSync('sh', ['-c', 'script --version']).status === 0 ? false : 'no script',
  }, () => {
    const drawn = (term: string): string => {
      const typed = `${process.execPath} ${program} doctor --evidence ${log}`;
      const env = { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', TERM: term };
      return spawnSync('sh', ['-c', `script -qec '${typed}' /dev/null`], { encoding: 'utf8', env, input: '' }).stdout;
    };
    assert.ok(drawn('xterm').includes(`${red}error`));
    assert.ok(!drawn('dumb').includes('\u001b'));
  });

  test('a locale without UTF-8 gets ASCII, and programs get what they always get', () => {
    for (const locale of [{ LANG: 'C' }, { LANG: 'de_DE.ISO-8859-1' }, { LANG: 'C.UTF-8', LC_ALL: 'POSIX' }]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
      assert.match(doctor(locale), /^[\x00-\x7f]+$/);
    }
    assert.match(doctor({}), /1 × kubelet-exits/);
    assert.match(doctor({ LANG: 'C' }), /1 x kubelet-exits/);
    assert.equal(doctor({ LANG: 'C' }, '-o', 'json'), doctor({}, '-o', 'json'));
  });

  test('a word that is mistyped is answered with the one that was meant', () => {
    const meant = (words: readonly string[], what: string): void => {
      const { code, stdout, stderr } = muster(...words);
      assert.deepEqual([code, stdout], [2, ''], words.join(' '));
      assert.ok(stderr.includes(`did you mean: ${what}\n`), stderr);
    };
    meant(['doctr'], 'muster doctor');
    meant(['doctor', 'fxi'], 'muster doctor fix');
    meant(['doctor', '--evidnce', log], '--evidence');
    meant(['explain', 'swap-enabld'], 'muster explain swap-enabled');
    meant(['explain', 'mu06O1'], 'muster explain MU061');
    meant(['doctor', 'fix', 'node-name-cert-mismach'], 'muster doctor fix node-name-cert-mismatch');
    assert.match(muster('doctor', 'fix', 'MU999999').stderr, /^error MU029 /);
  });
});
