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

test('`match` takes either word of a choice, also none, and what of it lets the rest fit', () => {
  assert.ok(fits('(the |)(wrong|public) (ip|address)', 'it has the public address'));
  assert.ok(fits('(the |)(wrong|public) (ip|address)', 'public ip'));
  assert.ok(!fits('(the |)(wrong|public) (ip|address)', 'republic address'));
  assert.ok(fits('node (a|a b) c', 'node a b c'), 'the shorter word is not the last word');
  assert.ok(fits('(disk|root disk) * full', 'full root disk is full'));
  assert.ok(fits('x(a|b|)* end', 'xa end'), 'a blank beside what stands for anything');
  assert.ok(!fits('wrong (ip|nic)', 'wrong ipam block'), 'the end of a short word');
});

test('`match` keeps the words of a phrase with a choice', () => {
  const [phrase] = phrasesOf('(node|machine) {name} (is|was) renamed to {other}');
  const line = 'Machine node-7 was renamed to node-8.';
  assert.deepEqual(phrase?.match(line, line.toLowerCase()), { name: 'node-7', other: 'node-8' });
});
