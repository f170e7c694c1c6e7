import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLine } from '../evidence/read-line.ts';
import { TellingLines } from './telling-lines.ts';

const told = (count: number, isHeard: (index: number) => boolean): number => {
  const telling = new TellingLines();
  for (let index = 0; index < count; index += 1) telling.add(readLine(`line ${String(index)}`, 'evidence'), isHeard(index));
  return telling.lines.length;
};

test('`TellingLines` keeps all of a short heap', () => {
  assert.equal(
    told(40, () => false),
    40,
  );
});

test('`TellingLines` keeps of a long one what was heard, and of that not more than is read', () => {
  assert.equal(
    told(1_000, (index) => index % 100 === 0),
    10,
  );
  assert.equal(
    told(100_000, () => true),
    64,
  );
});
