// What `muster doctor` prints and how it ends, by what somebody pasted.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { muster } from './muster-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'muster-doctor-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const pasted = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const swap = pasted(
  'swap.log',
  'kubelet[1]: failed to run Kubelet: running with swap on is not supported, please disable swap! /proc/swaps contained\n',
);
const nothing = pasted('nothing.log', 'all is well\n');

test('`muster doctor --evidence` ends with 3 for a problem and with 5 when it cannot tell, in both languages', () => {
  for (const language of ['en', 'zh']) {
    assert.equal(muster('doctor', '--lang', language, '--evidence', swap).code, 3);
    assert.equal(muster('doctor', '--lang', language, '--evidence', nothing).code, 5);
  }
  assert.match(muster('doctor', '--lang', 'zh', '--evidence', swap).stdout, /\p{Script=Han}/u);
});

test('`--fail-on` moves where the exit code begins not to be 0', () => {
  const codes = ['problem', 'warning', 'unknown', 'never'].map((on) =>
    [swap, nothing].map((path) => muster('doctor', '--fail-on', on, '--evidence', path).code),
  );
  assert.deepEqual(codes, [
    [3, 0],
    [3, 5],
    [3, 5],
    [0, 0],
  ]);
  assert.equal(muster('doctor', '--fail-on', 'sometimes', '--evidence', swap).code, 2);
});

test('`-q` says nothing, `-v` also the facts, `-o wide` all nine rungs', () => {
  const quiet = muster('doctor', '-q', '--evidence', swap);
  assert.deepEqual([quiet.code, quiet.stdout], [3, '']);
  assert.equal(muster('doctor', '-o', 'wide', '--evidence', swap).stdout.trimEnd().split('\n').length, 10);
  assert.equal(muster('doctor', '-v', '--evidence', swap).code, 3);
});

test('every format that `-o` names is written, and only those', () => {
  const formats: Record<string, RegExp> = {
    json: /"apiVersion": "doctor\.muster\.dev\/v1"/,
    yaml: /^apiVersion: doctor\.muster\.dev\/v1/,
    name: /^cause\/MU\d{3}\n/,
    sarif: /"version": "2\.1\.0"/,
    junit: /^<\?xml version="1\.0" encoding="UTF-8"\?>/,
    markdown: /^## muster doctor/,
  };
  for (const [format, pattern] of Object.entries(formats)) {
    const { code, stdout } = muster('doctor', '-o', format, '--evidence', swap);
    assert.match(stdout, pattern);
    assert.equal(code, 3);
  }
  const wrong = muster('doctor', '-o', 'html', '--evidence', swap);
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /json.*sarif.*junit.*markdown/s);
});

test('what ends a terminal line in a log does not reach the terminal', () => {
  const path = pasted('escape.log', 'kubelet: running with swap on is not supported \u001b]0;title\u0007 \u001b[2J /proc/swaps\n');
  assert.ok(!muster('doctor', '--evidence', path).stdout.includes('\u001b'));
});
