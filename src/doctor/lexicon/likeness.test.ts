import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readLine } from '../evidence/read-line.ts';
import { likenessOf } from './likeness.ts';

const lines = (...texts: string[]) => texts.map((text) => readLine(text, 'evidence'));

test('`likenessOf` gives 1 to the cause that sounds most like what was told, with the line that does', () => {
  const told = lines('it has been so since Monday', 'swap is on, free -m shows Swap: 2047', 'running with swap on is not supported');
  const alike = likenessOf(told).get('swap-enabled');
  assert.equal(alike?.share, 1);
  assert.match(alike.line.text, /swap/);
});

test('`likenessOf` says nothing of no lines and of words that nobody reported', () => {
  assert.equal(likenessOf([]).size, 0);
  assert.equal(likenessOf(lines('xyzzy plugh', '')).size, 0);
});

test('`likenessOf` gives shares of at most 1 and the same for every order of the lines, whatever they hold', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('kubelet flag', '__proto__ x509', 'token expired')), { maxLength: 12 }),
      (texts) => {
        const shares = (some: readonly string[]) =>
          new Map([...likenessOf(lines(...some))].map(([slug, { share }]) => [slug, share.toFixed(9)]));
        const one = shares(texts);
        assert.ok([...one.values()].every((share) => Number(share) > 0 && Number(share) <= 1));
        if (new Set(texts).size <= 8) assert.deepEqual(new Set(one.keys()), new Set(shares(texts.toReversed()).keys()));
      },
    ),
  );
});
