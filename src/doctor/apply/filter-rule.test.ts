// A rule of nftables that is taken away comes back where it stood, once, whatever happened between.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nftRulesIn } from '../reading/nft.ts';
import { isSame, neighboursIn, restoration } from './filter-rule.ts';

const listed = (...rules: readonly string[]): string =>
  `table inet own { # handle 3\n\tchain out { # handle 1\n\t\ttype filter hook output priority filter; policy accept;\n${rules.map((one) => `\t\t${one}\n`).join('')}\t}\n}\n`;

const [first, drop, last] = [
  'tcp dport 22 accept # handle 2',
  'tcp dport 6443 counter packets 5 bytes 300 drop # handle 4',
  'accept # handle 5',
];
const before = neighboursIn(listed(first, drop, last));
const rule = { family: 'inet', table: 'own', chain: 'out', handle: 4, rule: 'tcp dport 6443 counter packets 5 bytes 300 drop' };

test('`nftRulesIn` reads rules with their places and handles, and no chain for a rule', () => {
  assert.deepEqual(nftRulesIn(listed(first, drop))[1], rule);
  assert.equal(nftRulesIn(listed(first, drop)).length, 2);
});

test('`restoration` puts it after the rule before it, before the one after it, or where it was alone', () => {
  const to = (...rules: readonly string[]): string | undefined => restoration(rule, before, neighboursIn(listed(...rules)))?.join(' ');
  assert.equal(to(first, last), `add rule inet own out position 2 ${rule.rule}`);
  assert.equal(to(last), `insert rule inet own out position 5 ${rule.rule}`);
  assert.equal(to(), `insert rule inet own out ${rule.rule}`);
});

test('`restoration` does nothing when it was never taken away, or is back', () => {
  assert.equal(restoration(rule, before, before), undefined);
  const again = neighboursIn(listed(first, 'tcp dport 6443 counter packets 0 bytes 0 drop # handle 9', last));
  assert.equal(restoration(rule, before, again), undefined);
  assert.ok(isSame('counter packets 1 bytes 2 drop', 'counter packets 3 bytes 4 drop'));
});
