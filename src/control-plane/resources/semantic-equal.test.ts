import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences, semanticallyEqual } from './semantic-equal.ts';

const cases: readonly [unknown, unknown, boolean][] = [
  [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
  [{}, { a: '', b: [], c: {}, d: false, e: 0 }, true],
  [undefined, {}, true],
  [{ a: [1] }, { a: [1, 2] }, false],
  [{ a: { b: '' } }, {}, false],
  [{ runAsNonRoot: false }, {}, false],
  [{ privileged: false }, { privileged: false }, true],
  [JSON.parse('{"__proto__": 1}'), {}, false],
  ['1', 1, false],
];

test('`semanticallyEqual` takes unset for empty, but for pointers', () => {
  for (const [a, b, equal] of cases) {
    assert.equal(semanticallyEqual(a, b), equal, JSON.stringify([a, b]));
    assert.equal(semanticallyEqual(b, a), equal, JSON.stringify([b, a]));
  }
});

test('`differences` says where and what', () => {
  assert.deepEqual(differences({ a: [{ b: 1 }], c: 'x' }, { a: [{ b: 2 }], d: true }), [
    'a[0].b: 2 -> 1',
    'c: unset -> "x"',
    'd: true -> unset',
  ]);
});
