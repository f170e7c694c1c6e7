import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cpuMillisecondsOf } from '../../base/cpu-time.fixture.ts';
import { KeyIndex, rangeOf } from './key-index.ts';

describe('`KeyIndex`', () => {
  test('agrees with a sorted array when keys come and go at random', () => {
    const key = fc.tuple(fc.constantFrom('a/', 'a-', 'b/', 'b/c/'), fc.nat(400)).map(([folder, n]) => folder + String(n));
    const steps = fc.array(fc.tuple(key, fc.boolean()), { minLength: 200, maxLength: 2000, size: 'max' });
    fc.assert(
      fc.property(steps, key, fc.constantFrom('', 'a/', 'b/', 'b/c/', 'b/c/7'), (wanted, after, prefix) => {
        const index = new KeyIndex<never>();
        const model = new Set<string>();
        for (const [each, present] of wanted) {
          show(index, each, present);
          if (present) model.add(each);
          else model.delete(each);
        }
        const within = (each: string) => (prefix.endsWith('/') || prefix === '' ? each.startsWith(prefix) : each === prefix);
        const expected = [...model].sort().filter((each) => within(each) && each > after);
        const range = rangeOf(prefix, after);
        assert.deepEqual(
          index.entries(range).map((entry) => entry.key),
          expected,
        );
        assert.deepEqual(
          index.entries(range, 3).map((entry) => entry.key),
          expected.slice(0, 3),
        );
        assert.equal(index.count(range), expected.length);
        assert.equal(index.size, model.size);
      }),
      { numRuns: 30 },
    );
  });

  test('stays quick when it holds a hundred thousand keys', () => {
    const index = new KeyIndex<never>();
    const spent = cpuMillisecondsOf(() => {
      for (let n = 0; n < 100_000; n++) show(index, `/registry/pods/ns-${n % 97}/pod-${(n * 7919) % 100_000}`, true);
    });
    assert.ok(spent < 5000, `${spent} ms`);
    assert.equal(index.entries(rangeOf('/registry/pods/ns-5/')).length, index.count(rangeOf('/registry/pods/ns-5/')));
    assert.equal(index.count(rangeOf('/registry/pods/')), 100_000);
  });
});

function show(index: KeyIndex<never>, key: string, present: boolean): void {
  const slot = index.claim(key);
  index.show(slot, present ? { key, value: '', createRevision: 1, modRevision: 1 } : undefined);
  index.release(slot);
}
