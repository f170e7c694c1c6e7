import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goQuote } from './go-quote.ts';

test('`goQuote` escapes as %q does', () => {
  const cases: [string, string][] = [
    ['', '""'],
    ['plain text', '"plain text"'],
    ['say "hi" \\', '"say \\"hi\\" \\\\"'],
    ['a\nb\tc\x00\x7f\v', '"a\\nb\\tc\\x00\\x7f\\v"'],
    ['Māori 猫 😀', '"Māori 猫 😀"'],
    ['\u00a0\u200b\ufeff', '"\\u00a0\\u200b\\ufeff"'],
    ['\ud800', '"\ufffd"'],
  ];
  for (const [text, expected] of cases) assert.equal(goQuote(text), expected);
});
