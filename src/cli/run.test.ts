import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeSurroundings } from './fake-surroundings.fixture.ts';
import { runIn } from './run.ts';

test('`muster` alone shows its help, with two examples first, as the answer', async () => {
  const around = fakeSurroundings();
  assert.equal(await runIn(around, []), 0);
  assert.match(around.answered(), /^ {2}# .*\n {2}muster up\n\n {2}# .*\n {2}muster server .*\n\n/);
  assert.equal(around.told(), '');
});

test('every command has help that opens with two examples, in both languages', async () => {
  for (const language of ['en', 'zh'] as const) {
    for (const words of [
      ['up'],
      ['down'],
      ['server'],
      ['token'],
      ['token', 'create'],
      ['token', 'list'],
      ['token', 'delete'],
      ['token', 'generate'],
      ['store'],
      ['store', 'backup'],
      ['store', 'restore'],
      ['explain'],
      ['version'],
      ['completion'],
    ]) {
      const around = fakeSurroundings({ language });
      assert.equal(await runIn(around, [...words, '--help']), 0);
      assert.match(around.answered(), /^ {2}# .*\n {2}.*\n\n {2}# .*\n {2}.*\n\n/, words.join(' '));
    }
  }
});

test('a mistyped command is a usage error with a guess, on standard error alone', async () => {
  const around = fakeSurroundings();
  assert.equal(await runIn(around, ['sevrer']), 2);
  assert.match(around.told(), /^error MU001 {2}there is no command "sevrer"\n {2}try {5}did you mean: muster server\n/);
  assert.equal(around.answered(), '');
});

test('a mistyped option is a usage error with a guess', async () => {
  const around = fakeSurroundings({ language: 'zh' });
  assert.equal(await runIn(around, ['server', '--lisen', ':0']), 2);
  assert.match(around.told(), /^错误 MU002 .*--lisen\n {2}建议 {4}您是否想输入：--listen\n/);
});

test('every other slip of the fingers is a usage error', async () => {
  const slips: Record<string, string[]> = {
    MU004: ['version', '-o', 'xml'],
    MU006: ['completion'],
    MU007: ['server', '--data-dir'],
    MU008: ['version', 'now'],
    MU010: ['server', '--listen', '6443'],
    MU005: ['explain', 'MU999'],
    MU013: ['token', 'delete', 'abcdef', 'ABCDEF'],
    MU015: ['token', 'create', '--usages', 'signing', '--groups', 'system:bootstrappers:x'],
  };
  for (const [code, words] of Object.entries(slips)) {
    const around = fakeSurroundings();
    assert.equal(await runIn(around, words), 2, words.join(' '));
    assert.ok(around.told().startsWith(`error ${code} `), around.told());
  }
});

test('`muster version` answers in every format', async () => {
  const answers: Record<string, RegExp> = {
    json: /"kind": "Version"/,
    yaml: /^kind: Version$/m,
    name: /^version\/\d/,
    wide: /^VERSION {3,}NODE/,
  };
  for (const [format, expected] of Object.entries(answers)) {
    const around = fakeSurroundings();
    assert.equal(await runIn(around, ['version', '-o', format]), 0);
    assert.match(around.answered(), expected);
  }
});

test('`muster explain` shows the page of an error, and all of them without a code', async () => {
  const one = fakeSurroundings();
  assert.equal(await runIn(one, ['explain', 'store-locked']), 0);
  assert.match(one.answered(), /^error MU040 {2}.*<folder>/);
  const all = fakeSurroundings();
  await runIn(all, ['explain', '-o', 'name']);
  assert.match(all.answered(), /^error\/MU000\nerror\/MU001\n/);
});
