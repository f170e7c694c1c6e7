import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cpuMillisecondsOf } from '../base/cpu-time.fixture.ts';
import { annotationsOf, bindingOf, decideUse, type TokenBinding, usesOf, withUse } from './token-binding.ts';

const bound = (binding: TokenBinding) => ({ metadata: { annotations: annotationsOf(binding) } });
const claim = (nodeName: string, machineId?: string) => ({ nodeName, machineId });
const kindFor = (binding: TokenBinding, nodeName: string): string => decideUse(binding, claim(nodeName), []).kind;

test('`bindingOf` reads back what `annotationsOf` wrote', () => {
  const binding = { nodeName: 'edge-*', role: 'worker', machineId: '0c6e-77', uses: 3 };
  assert.deepEqual(bindingOf(bound(binding)), { ...binding, unreadable: undefined });
  assert.deepEqual(decideUse(bindingOf({ metadata: {} }), claim('any'), []), { kind: 'allowed', counts: false, role: undefined });
});

test('`decideUse` allows nothing when a binding cannot be read', () => {
  for (const [key, value] of [
    ['uses', 'many'],
    ['uses', '0'],
    ['uses', '1001'],
    ['node-name', ''],
    ['node-name', 'A b'],
    ['role', '-'],
    ['machine-id', ' '],
  ]) {
    const secret = { metadata: { annotations: { [`registration.muster.dev/${key}`]: value ?? '' } } };
    const use = decideUse(bindingOf(secret), claim('n'), []);
    assert.equal(use.kind === 'refused' && use.cause, 'binding-unreadable', `${key}=${value}`);
  }
});

test('`decideUse` holds a node to the name or pattern', () => {
  assert.equal(kindFor({ nodeName: 'edge-1' }, 'edge-1'), 'allowed');
  assert.equal(kindFor({ nodeName: 'edge-1' }, 'edge-10'), 'refused');
  assert.equal(kindFor({ nodeName: 'edge-*' }, 'edge-'), 'allowed');
  assert.equal(kindFor({ nodeName: '*-rack?.site' }, 'a-rack-rack7.site'), 'allowed');
  assert.equal(kindFor({ nodeName: '*-rack?.site' }, 'a-rack77.site'), 'refused');
  // A point in a pattern is a point.
  assert.equal(kindFor({ nodeName: 'a.b' }, 'axb'), 'refused');
});

test('`decideUse` matches as a regular expression would', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(pattern, text, (nodeName, name) => {
      const expected = new RegExp(`^${nodeName.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(name);
      assert.equal(kindFor({ nodeName }, name) === 'allowed', expected);
    }),
  );
});

test('`decideUse` is not slowed by a pattern of stars', () => {
  const spent = cpuMillisecondsOf(() => {
    assert.equal(kindFor({ nodeName: '*a'.repeat(120) }, 'b'.repeat(250)), 'refused');
  });
  assert.ok(spent < 100, `${spent} ms`);
});

test('`decideUse` waits for the machine id and compares it however it is written', () => {
  const binding = { machineId: '0C6E77AB-1111-2222-3333-444455556666' };
  const waiting = decideUse(binding, claim('n'), []);
  assert.equal(waiting.kind === 'waiting' && waiting.cause, 'machine-id-not-told');
  assert.equal(decideUse(binding, claim('n', '0c6e77ab111122223333444455556666'), []).kind, 'allowed');
  const other = decideUse(binding, claim('n', 'ffff'), []);
  assert.equal(other.kind === 'refused' && other.cause, 'other-machine');
});

test('`decideUse` counts names, so that retries and renewals are free', () => {
  const binding = { uses: 2, role: 'worker' };
  let secret = bound(binding);
  assert.deepEqual(decideUse(binding, claim('a'), usesOf(secret)), { kind: 'allowed', counts: true, role: 'worker' });
  secret = withUse(withUse(secret, 'a'), 'b');
  assert.deepEqual(usesOf(secret), ['a', 'b']);
  assert.deepEqual(decideUse(bindingOf(secret), claim('a'), usesOf(secret)), { kind: 'allowed', counts: false, role: 'worker' });
  const third = decideUse(bindingOf(secret), claim('c'), usesOf(secret));
  assert.equal(third.kind === 'refused' && third.cause, 'used-up');
});
