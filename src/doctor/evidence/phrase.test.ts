import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrasesOf } from './phrase.ts';

const fits = (written: string, line: string): boolean =>
  phrasesOf(written).some((phrase) => phrase.match(line, line.toLowerCase()) !== undefined);

test('`match` takes what begins a word, not what stands within one', () => {
  assert.ok(fits('rm -rf', 'sudo rm -rf /etc/kubernetes'));
  assert.ok(!fits('ntp * blocked', 'the mountpoint is blocked'));
  assert.ok(!fits('no * /etc/hosts', 'kino /etc/hosts'));
  assert.ok(fits('ip changed', 'the nodeIP changed'), 'a capital begins a word');
  assert.ok(fits('level=fatal', '_level=fatal'), 'what is no letter ends one');
});

test('`match` leaves the end of a phrase free, unless its last word is short or a number', () => {
  assert.ok(fits('subnet * overlap', 'the subnets are overlapping'));
  assert.ok(!fits('wrong ip', 'wrong ipam block'));
  assert.ok(fits('two nic', 'it has two NICs'), 'more than one is the same word');
  assert.ok(!fits('10.0.2.15', '10.0.2.150'));
  assert.ok(!fits('10.0.2.15', '110.0.2.15'));
  assert.ok(!fits(':123', ':1234'));
});
