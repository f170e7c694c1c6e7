import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from './words.ts';

test('`wordsOf` gives single words and pairs, in English and Chinese', () => {
  assert.deepEqual([...wordsOf('Swap is ON')], ['swap', 'is', 'on', 'swap is', 'is on']);
  assert.deepEqual([...wordsOf('时钟')], ['时', '钟', '时 钟']);
});

test('`wordsOf` hears the same whatever the numbers are', () => {
  assert.deepEqual(wordsOf('eth0 at 10.0.0.7 lost v1beta3'), wordsOf('eth1 at 192.168.3.44 lost v1beta12'));
});
