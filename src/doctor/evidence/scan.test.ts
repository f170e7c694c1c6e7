import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrasesOf } from './phrase.ts';
import { scannerFor } from './scan.ts';

const found = (written: readonly string[], line: string): string[] => {
  const scan = scannerFor(written.flatMap(phrasesOf).map((phrase) => ({ phrase })));
  return scan(line.toLowerCase()).map(({ phrase }) => phrase.written);
};

test('`scannerFor` finds each phrase whose anchor stands in the line, once', () => {
  const written = ['swap is on', 'swap', 'no such file', '磁盘*满', '主机名'];
  assert.deepEqual(found(written, 'Swap is on, swap is on: 磁盘已满'), ['swap is on', 'swap', '磁盘*满']);
});

test('`scannerFor` finds an anchor at the very end of a line', () => {
  assert.deepEqual(found(['abc', '主机'], 'xx abc'), ['abc']);
  assert.deepEqual(found(['abc', '主机'], 'x 主机'), ['主机']);
});
