import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { JsonObject, JsonValue } from './json-value.ts';
import { applyMergePatch } from './merge-patch.ts';
import { PatchError } from './patch-error.ts';

/** RFC 7396, section 2, as it is written there. */
const byTheBook = (target: unknown, patch: unknown): unknown => {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const result = new Map(typeof target === 'object' && target !== null && !Array.isArray(target) ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) result.delete(name);
    else result.set(name, byTheBook(result.get(name), value));
  }
  return Object.fromEntries(result);
};

describe('applyMergePatch', () => {
  /** RFC 7396, appendix A, as far as both are objects. */
  const examples: readonly (readonly [string, string, string])[] = [
    ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
    ['{"a":"b"}', '{"a":null}', '{}'],
    ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
    ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
    ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
    ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
    ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
    ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
  ];
  for (const [current, patch, expected] of examples) {
    test(`makes ${expected} of ${current} and ${patch}`, () => {
      const before = JSON.parse(current) as JsonObject;
      assert.equal(JSON.stringify(applyMergePatch(before, JSON.parse(patch))), expected);
      assert.equal(JSON.stringify(before), current);
    });
  }

  test('gives a list back, for decoding to refuse', () => {
    assert.deepEqual(applyMergePatch({ a: 1 }, [1]), [1]);
  });

  test('refuses a patch that is no object', () => {
    for (const patch of [null, 'x', 1]) assert.throws(() => applyMergePatch({ a: 1 }, patch), PatchError);
  });

  test('gives the same object back when nothing changes', () => {
    const current = { a: { b: 1 }, c: [1] };
    assert.equal(applyMergePatch(current, { a: { b: 1, x: null } }), current);
    assert.equal(applyMergePatch(current, {}), current);
  });

  test('shares what it does not change', () => {
    const current = { a: { b: 1 }, c: { d: 1 } };
    assert.equal(applyMergePatch(current, { a: { b: 2 } }).c, current.c);
  });

  test('takes __proto__ for a member like any other', () => {
    const patch = JSON.parse('{"__proto__":{"polluted":true},"a":{"__proto__":null}}') as JsonObject;
    const current = JSON.parse('{"a":{"__proto__":1,"b":2}}') as JsonObject;
    assert.equal(JSON.stringify(applyMergePatch(current, patch)), '{"a":{"b":2},"__proto__":{"polluted":true}}');
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  });

  test('does what RFC 7396 says for any object and patch', () => {
    const { value } = fc.letrec<{ value: JsonValue; object: JsonObject }>((tie) => ({
      object: fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), tie('value'), { maxKeys: 4, noNullPrototype: true }),
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(1, 'x', null, false),
        fc.array(tie('value'), { maxLength: 3 }),
        tie('object'),
        tie('object'),
      ),
    }));
    const object = fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), value, { noNullPrototype: true });
    fc.assert(
      fc.property(object, object, (current, patch) => {
        const before = JSON.stringify([current, patch]);
        assert.deepEqual(applyMergePatch(current, patch), byTheBook(current, patch));
        assert.equal(JSON.stringify([current, patch]), before);
      }),
      { numRuns: 500 },
    );
  });
});
