import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { applyPatch, createPatch } from 'rfc6902';
import { cpuMillisecondsOf } from '../../base/cpu-time.fixture.ts';
import { applyJsonPatch } from './json-patch.ts';
import type { JsonObject, JsonValue } from './json-value.ts';
import { PatchError, statusOfPatchError } from './patch-error.ts';

const refusal = (current: JsonObject, patch: unknown): PatchError => {
  try {
    applyJsonPatch(current, patch);
  } catch (error) {
    assert(error instanceof PatchError);
    return error;
  }
  return assert.fail('the patch was applied');
};

const thing = { a: { b: [1, 2, 3] }, c: 'd', 'x/y~z': 1 };

describe('applyJsonPatch', () => {
  const fitting: readonly (readonly [string, JsonValue, JsonValue])[] = [
    ['adds a member', [{ op: 'add', path: '/e', value: { f: 1 } }], { ...thing, e: { f: 1 } }],
    ['adds in the middle of a list', [{ op: 'add', path: '/a/b/1', value: 9 }], { ...thing, a: { b: [1, 9, 2, 3] } }],
    ['adds at the end of a list', [{ op: 'add', path: '/a/b/-', value: 9 }], { ...thing, a: { b: [1, 2, 3, 9] } }],
    ['counts from the end', [{ op: 'replace', path: '/a/b/-1', value: 9 }], { ...thing, a: { b: [1, 2, 9] } }],
    ['adds counting from behind the end', [{ op: 'add', path: '/a/b/-1', value: 9 }], { ...thing, a: { b: [1, 2, 3, 9] } }],
    ['removes counting from the end', [{ op: 'remove', path: '/a/b/-3' }], { ...thing, a: { b: [2, 3] } }],
    ['removes a member', [{ op: 'remove', path: '/c' }], { a: thing.a, 'x/y~z': 1 }],
    ['reads escapes', [{ op: 'replace', path: '/x~1y~0z', value: 2 }], { ...thing, 'x/y~z': 2 }],
    ['moves', [{ op: 'move', from: '/a/b', path: '/c' }], { a: {}, c: [1, 2, 3], 'x/y~z': 1 }],
    [
      'copies',
      [
        { op: 'copy', from: '/a', path: '/c' },
        { op: 'add', path: '/c/b/-', value: 4 },
      ],
      { ...thing, c: { b: [1, 2, 3, 4] } },
    ],
    ['tests', [{ op: 'test', path: '/a', value: { b: [1, 2, 3] } }], thing],
    [
      'finds null where nothing is',
      [
        { op: 'test', path: '/none', value: null },
        { op: 'test', path: '/none' },
      ],
      thing,
    ],
    ['adds null for a missing value', [{ op: 'add', path: '/n' }], { ...thing, n: null }],
    ['does nothing', [], thing],
  ];
  for (const [does, patch, expected] of fitting) {
    test(does, () => {
      const before = JSON.stringify(thing);
      assert.deepEqual(applyJsonPatch<object>(thing, patch), expected);
      assert.equal(JSON.stringify(thing), before);
    });
  }

  const rejected: readonly (readonly [string, JsonValue, RegExp])[] = [
    ['the whole document', [{ op: 'replace', path: '', value: {} }], /missing path: "": missing value/],
    ['a path without a slash', [{ op: 'add', path: 'a/b', value: 1 }], /missing path: "a\/b"/],
    ['a member that is not there', [{ op: 'remove', path: '/none' }], /Unable to remove nonexistent key: none/],
    ['replacing what is not there', [{ op: 'replace', path: '/none', value: 1 }], /missing key: \/none/],
    ['a way through a scalar', [{ op: 'add', path: '/c/x', value: 1 }], /missing path/],
    ['an index behind the list', [{ op: 'add', path: '/a/b/4', value: 1 }], /Unable to access invalid index: 4/],
    ['an index before the list', [{ op: 'remove', path: '/a/b/-4' }], /Unable to access invalid index: -4/],
    ['an index that is no number', [{ op: 'remove', path: '/a/b/one' }], /invalid index/],
    ['removing behind the end', [{ op: 'remove', path: '/a/b/-' }], /invalid index/],
    ['a failed test', [{ op: 'test', path: '/c', value: 'e' }], /testing value \/c failed: test failed/],
    ['a test for more than there is', [{ op: 'test', path: '/a', value: { b: [1, 2] } }], /test failed/],
    ['a move into itself', [{ op: 'move', from: '/a', path: '/a/b/c' }], /missing path/],
    ['a copy of nothing', [{ op: 'copy', from: '/none', path: '/e' }], /missing path/],
    ['an operation it does not know', [{ op: 'merge', path: '/a' }], /Unexpected kind: merge/],
    ['an operation without a name', [{ path: '/a' }], /Unexpected kind: unknown/],
    ['an operation without a path', [{ op: 'add', value: 1 }], /failed to decode path/],
    ['an inherited member', [{ op: 'remove', path: '/toString' }], /nonexistent key/],
    ['a path into a prototype', [{ op: 'add', path: '/constructor/prototype/x', value: 1 }], /missing path/],
  ];
  for (const [what, patch, said] of rejected) {
    test(`rejects ${what} with 422`, () => {
      const error = refusal(thing, patch);
      assert.match(error.message, said);
      const status = statusOfPatchError(error);
      assert.deepEqual(
        [status.code, status.reason, status.message],
        [422, 'Invalid', 'the server rejected our request due to an error in our request'],
      );
    });
  }

  test('applies all operations or none', () => {
    const before = JSON.stringify(thing);
    refusal(thing, [
      { op: 'add', path: '/a/b/-', value: 4 },
      { op: 'remove', path: '/none' },
    ]);
    assert.equal(JSON.stringify(thing), before);
  });

  test('says what is no patch', () => {
    assert.equal(statusOfPatchError(refusal(thing, {})).code, 400);
    assert.equal(refusal(thing, { op: 'add' }).message, 'json: cannot unmarshal object into Go value of type jsonpatch.Patch');
    assert.equal(refusal(thing, ['add']).message, 'json: cannot unmarshal string into Go value of type jsonpatch.Operation');
  });

  test('bounds the number of operations', () => {
    const operation = { op: 'test', path: '/c', value: 'd' };
    assert.deepEqual(applyJsonPatch(thing, Array(10_000).fill(operation)), thing);
    const status = statusOfPatchError(refusal(thing, Array(10_001).fill(operation)));
    assert.equal(status.code, 413);
    assert.equal(status.message, 'Request entity too large: The allowed maximum operations in a JSON patch is 10000, got 10001');
  });

  test('bounds what copies add', () => {
    const doubling = Array.from({ length: 40 }, (_, round) => ({ op: 'copy', from: '/list', path: `/list/${round}` }));
    assert.match(
      refusal({ list: ['x'.repeat(1000)] }, doubling).message,
      /accumulated size increase of copy is \d+, exceeding the limit 3145728/,
    );
  });

  test('takes __proto__ for a member like any other', () => {
    const odd = JSON.parse('{"a":{"__proto__":{"b":1}}}') as JsonObject;
    const changed = applyJsonPatch(odd, [
      { op: 'replace', path: '/a/__proto__/b', value: 2 },
      { op: 'add', path: '/__proto__', value: { polluted: true } },
    ]);
    assert.equal(JSON.stringify(changed), '{"a":{"__proto__":{"b":2}},"__proto__":{"polluted":true}}');
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
    assert.equal(Object.getPrototypeOf(changed), Object.prototype);
  });

  test('shares what it does not change', () => {
    const current = { metadata: { labels: {} }, spec: { replicas: 1 } };
    const changed = applyJsonPatch(current, [{ op: 'replace', path: '/spec/replicas', value: 2 }]);
    assert.equal(changed.metadata, current.metadata);
    assert.notEqual(changed.spec, current.spec);
  });

  test('does not let two operations meet in one value', () => {
    const value = { list: [1] };
    const changed = applyJsonPatch<JsonObject>({}, [
      { op: 'add', path: '/a', value },
      { op: 'add', path: '/b', value },
      { op: 'add', path: '/b/list/-', value: 2 },
      { op: 'copy', from: '/b', path: '/c' },
      { op: 'add', path: '/c/list/-', value: 3 },
    ]);
    assert.deepEqual(changed, { a: { list: [1] }, b: { list: [1, 2] }, c: { list: [1, 2, 3] } });
  });

  test('applies ten thousand operations to a large list soon', () => {
    const current = { list: Array.from({ length: 100_000 }, (_, index) => index) };
    const patch = Array.from({ length: 10_000 }, () => ({ op: 'add', path: '/list/0', value: 1 }));
    const spent = cpuMillisecondsOf(() => void applyJsonPatch(current, patch));
    assert(spent < 3000, `${spent} ms`);
  });

  const key = fc.constantFrom('a', 'b', 'c~', 'd/', '', '0', '-');
  const { value: json } = fc.letrec<{ value: JsonValue; object: JsonObject }>((tie) => ({
    object: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    value: fc.oneof(
      { depthSize: 'small' },
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('x', 'y', true),
      fc.array(tie('value'), { maxLength: 4 }),
      tie('object'),
    ),
  }));
  const object = fc.dictionary(key, json, { maxKeys: 4, noNullPrototype: true });

  test('turns any object into any other by the patch an independent implementation makes', () => {
    fc.assert(
      fc.property(object, object, (from, to) => {
        const patch = createPatch(from, to).filter(({ path }) => path !== '');
        assert.deepEqual(applyJsonPatch(from, patch), to);
      }),
    );
  });

  /** Operations that mostly find their way: existing paths, now and then one that is not there. */
  const operations = fc.array(
    fc.record({
      op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy', 'test'),
      to: fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }),
      from: fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }),
      value: json,
    }),
    { minLength: 1, maxLength: 5 },
  );

  const adding = new Set(['add', 'move', 'copy']);

  /** `-` only where something is added: the other implementation takes it for a member elsewhere. */
  const pathIn = (root: JsonValue, choices: readonly number[], adds: boolean): string => {
    let at: JsonValue | undefined = root;
    let path = '';
    for (const choice of choices) {
      if (typeof at !== 'object' || at === null) break;
      const keys: string[] = Array.isArray(at) ? [...at.keys()].map(String) : Object.keys(at);
      const chosen: string = keys[choice] ?? (Array.isArray(at) ? (choice > 7 && adds ? '-' : String(keys.length)) : 'new');
      path += `/${chosen.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      at = (at as Record<string, JsonValue>)[chosen];
    }
    return path === '' ? '/new' : path;
  };

  /** It works in place and throws where a scalar is in the way; undefined when it refuses. */
  const theirResult = (start: JsonObject, operation: object): JsonObject | undefined => {
    const document = structuredClone(start);
    try {
      return applyPatch(document, [structuredClone(operation)] as never)[0] === null ? document : undefined;
    } catch (error) {
      assert(error instanceof TypeError);
      return undefined;
    }
  };

  const ourResult = (start: JsonObject, patch: readonly object[]): JsonObject | undefined => {
    try {
      return applyJsonPatch(start, patch);
    } catch (error) {
      assert(error instanceof PatchError);
      return undefined;
    }
  };

  test('does what an independent implementation does, or refuses what it refuses', () => {
    fc.assert(
      fc.property(object, operations, (start, drawn) => {
        let theirs = start;
        const patch: object[] = [];
        for (const { op, to, from, value } of drawn) {
          const operation = { op, path: pathIn(theirs, to, adding.has(op)), from: pathIn(theirs, from, false), value };
          const next = theirResult(theirs, operation);
          patch.push(operation);
          // After taking a value away, the other implementation also puts it into a list behind its end, or under a name.
          if (op === 'move' && ourResult(theirs, [operation]) === undefined) return;
          assert.deepEqual(ourResult(start, patch), next);
          if (next === undefined) return;
          theirs = next;
        }
      }),
      { numRuns: 500 },
    );
  });
});
