import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FairMap } from './fair-map.ts';

const total = 12;
const each = 6;

test('`FairMap` stays within its limits, and an owner with a fair share loses nothing to others', () => {
  const owners = ['a', 'b', 'c', 'd'];
  const steps = fc.array(fc.record({ owner: fc.constantFrom(...owners), name: fc.integer({ min: 0, max: 40 }) }), { maxLength: 200 });
  fc.assert(
    fc.property(steps, (taken) => {
      const map = new FairMap<string>({ total, each });
      const names = new Map<string, Set<number>>();
      for (const { owner, name } of taken) {
        map.set(`${owner}${name}`, owner, owner);
        names.set(owner, (names.get(owner) ?? new Set()).add(name));
        assert.ok(map.size <= total);
        for (const one of owners) assert.ok(map.values().filter((value) => value === one).length <= each);
      }
      for (const [owner, all] of names) {
        if (all.size > total / owners.length) continue;
        for (const name of all) assert.equal(map.get(`${owner}${name}`), owner);
      }
    }),
  );
});

test('`FairMap` drops what was untouched for longest when all hold as much', () => {
  const map = new FairMap<number>({ total: 2, each: 2 });
  map.set('a', 'a', 1);
  map.set('b', 'b', 2);
  map.set('a', 'a', 3);
  map.set('c', 'c', 4);
  assert.deepEqual(map.values(), [3, 4]);
  map.delete('a');
  assert.deepEqual([map.get('a'), map.size], [undefined, 1]);
});
