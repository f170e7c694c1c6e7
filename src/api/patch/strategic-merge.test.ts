import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { cpuMillisecondsOf } from '../../base/cpu-time.fixture.ts';
import { parse } from 'yaml';
import { message } from '../schema/messages.ts';
import { readMessage } from '../schema/read-message.ts';
import type { Message } from '../schema/schema.ts';
import { isList, isObject, type JsonObject, type JsonValue } from './json-value.ts';
import { PatchError } from './patch-error.ts';
import { applyStrategicMergePatch } from './strategic-merge.ts';

interface Case {
  about: string;
  ordered?: boolean;
  original: JsonObject;
  patch: JsonObject;
  expected?: JsonObject;
  error?: string;
}

/** The type that upstream's cases are about. */
const lines: Readonly<Record<string, string>> = {
  'test.v1.MergeItem':
    ';name 1 string -;value 2 string -;other 3 string -;mergingList 4 .MergeItem r ps=merge pk=name;nonMergingList 5 .MergeItem r' +
    ';mergingIntList 6 int64 r ps=merge;nonMergingIntList 7 int64 r;mergeItemPtr 8 .MergeItem r ps=merge pk=name' +
    ';simpleMap 9 string - m=string;replacingItem 10 .RawExtension - ps=replace;retainKeysMap 11 .RetainKeysMergeItem - ps=retainKeys' +
    ';retainKeysMergingList 12 .MergeItem r ps=merge,retainKeys pk=name',
  'test.v1.RetainKeysMergeItem':
    ';name 1 string -;value 2 string -;other 3 string -;simpleMap 4 string - m=string;mergingIntList 5 int64 r ps=merge' +
    ';mergingList 6 .MergeItem r ps=merge pk=name;nonMergingList 7 .MergeItem r',
  'test.v1.RawExtension': 'rawExtension',
};
const testMessage = (name: string): Message => readMessage(name, lines[name] ?? '', testMessage);
const mergeItem = testMessage('test.v1.MergeItem');

/** For cases that leave the order of merged lists open. */
const inAnyOrder = (value: JsonValue): JsonValue => {
  if (isList(value)) return value.map(inAnyOrder).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, inAnyOrder(value[key] ?? null)]),
  );
};

describe('applyStrategicMergePatch', () => {
  const cases = parse(readFileSync(new URL('strategic-merge.cases.yaml', import.meta.url), 'utf8')) as Case[];
  for (const { about, ordered = true, original, patch, expected, error } of cases) {
    test(`does what upstream does: ${about}`, () => {
      const before = JSON.stringify([original, patch]);
      const apply = (): JsonObject => applyStrategicMergePatch(original, patch, mergeItem, testMessage);
      if (error !== undefined) {
        assert.throws(apply, (thrown) => thrown instanceof PatchError && thrown.message.includes(error));
      } else if (ordered) assert.deepEqual(apply(), expected);
      else assert.deepEqual(inAnyOrder(apply()), inAnyOrder(expected ?? {}));
      assert.equal(JSON.stringify([original, patch]), before, 'neither object nor patch may change');
    });
  }

  const apply = <T extends object>(name: string, current: T, patch: unknown): T =>
    applyStrategicMergePatch(current, patch, message(name), message);

  test('applies the status patch a kubelet sends', () => {
    const node = {
      metadata: { name: 'n', labels: { a: 'b' } },
      spec: {},
      status: {
        conditions: [
          { type: 'MemoryPressure', status: 'Unknown', lastHeartbeatTime: 'old' },
          { type: 'Ready', status: 'Unknown', reason: 'NodeStatusUnknown' },
        ],
        addresses: [
          { type: 'InternalIP', address: '10.0.0.1' },
          { type: 'InternalIP', address: 'fd00::1' },
          { type: 'Hostname', address: 'n' },
        ],
        capacity: { cpu: '2', memory: '1Gi' },
      },
    };
    const patched = apply('core.v1.Node', node, {
      status: {
        '$setElementOrder/conditions': [{ type: 'MemoryPressure' }, { type: 'DiskPressure' }, { type: 'Ready' }],
        conditions: [
          { type: 'MemoryPressure', status: 'False', lastHeartbeatTime: 'new' },
          { type: 'DiskPressure', status: 'False' },
          { type: 'Ready', status: 'True', reason: null },
        ],
        addresses: [{ type: 'InternalIP', address: '10.0.0.2' }, { type: 'InternalIP', address: 'fd00::2' }, { $patch: 'replace' }],
        capacity: { memory: '2Gi' },
      },
    });
    assert.deepEqual(patched.status, {
      conditions: [
        { type: 'MemoryPressure', status: 'False', lastHeartbeatTime: 'new' },
        { type: 'DiskPressure', status: 'False' },
        { type: 'Ready', status: 'True' },
      ],
      addresses: [
        { type: 'InternalIP', address: '10.0.0.2' },
        { type: 'InternalIP', address: 'fd00::2' },
      ],
      capacity: { cpu: '2', memory: '2Gi' },
    });
    assert.equal(patched.metadata, node.metadata);
    assert.equal(patched.spec, node.spec);
  });

  test('merges members of an embedded type where they stand', () => {
    const pod = { spec: { volumes: [{ name: 'v', emptyDir: { medium: 'Memory' } }] } };
    const patch = { spec: { volumes: [{ name: 'v', $retainKeys: ['name', 'configMap'], configMap: { name: 'c' } }] } };
    assert.deepEqual(apply('core.v1.Pod', pod, patch), { spec: { volumes: [{ name: 'v', configMap: { name: 'c' } }] } });
  });

  test('gives the same object back when the patch changes nothing', () => {
    const pod = {
      metadata: { finalizers: ['a', 'b'], labels: { a: 'b' } },
      spec: { containers: [{ name: 'c', image: 'i', env: [{ name: 'E', value: '1' }] }] },
    };
    const patch = {
      metadata: { '$deleteFromPrimitiveList/finalizers': ['x'], finalizers: ['a'], labels: { a: 'b', gone: null } },
      spec: { '$setElementOrder/containers': [{ name: 'c' }], containers: [{ name: 'c', image: 'i', env: [{ name: 'E', value: '1' }] }] },
    };
    assert.equal(apply('core.v1.Pod', pod, patch), pod);
  });

  test('lets no directive and no null into an object that had nothing there', () => {
    const patch = {
      metadata: { labels: { a: null, b: 'c' }, '$setElementOrder/finalizers': ['x'], finalizers: ['x'] },
      spec: {
        $retainKeys: ['containers', 'nodeSelector', 'affinity'],
        nodeSelector: { $patch: 'replace', a: 'b' },
        affinity: { $patch: 'delete' },
        '$setElementOrder/containers': [{ name: 'c' }],
        containers: [{ name: 'c', env: [{ name: 'E', $patch: 'delete' }, { name: 'F' }] }],
      },
    };
    assert.deepEqual(apply<object>('core.v1.Pod', {}, patch), {
      metadata: { labels: { b: 'c' }, finalizers: ['x'] },
      spec: { nodeSelector: { a: 'b' }, containers: [{ name: 'c', env: [{ name: 'F' }] }] },
    });
  });

  const refused: readonly (readonly [string, JsonObject, JsonObject, string])[] = [
    [
      'a list element without its key',
      { spec: { containers: [] } },
      { spec: { containers: [{ image: 'i' }] } },
      'map: map[image:i] does not contain declared merge key: name',
    ],
    ['an unknown directive', { spec: {} }, { spec: { $patch: 'keep' } }, 'unknown patch type: keep in map: map[$patch:keep]'],
    ['an unknown list', {}, { '$setElementOrder/foo': [] }, 'unable to find api field in struct Pod for the json field "foo"'],
    ['an order that is no list', {}, { '$setElementOrder/spec': 'a' }, 'expected a []interface {}, but received a string'],
    [
      'mixed elements',
      { metadata: { finalizers: ['a'] } },
      { metadata: { finalizers: [1] } },
      'list element types are not identical: [[a] [1]]',
    ],
    ['null elements', { spec: { containers: [] } }, { spec: { containers: [null] } }, 'list element types are not identical: [[] [<nil>]]'],
    [
      'retained keys that do not name what is set',
      { spec: {} },
      { spec: { $retainKeys: ['a'], nodeName: 'n' } },
      'invalid patch format of retainKeys',
    ],
    ['a directive without a field', {}, { $deleteFromPrimitiveList: ['a'] }, 'invalid patch format of primitive list'],
  ];
  for (const [what, current, patch, said] of refused) {
    test(`refuses ${what} in upstream's words`, () => {
      assert.throws(
        () => apply('core.v1.Pod', current, patch),
        (error) => error instanceof PatchError && error.message === said,
      );
    });
  }

  test('takes __proto__ for a member like any other', () => {
    const patch = JSON.parse(
      '{"metadata":{"labels":{"__proto__":"x"},"annotations":{"__proto__":null}},"__proto__":{"polluted":true}}',
    ) as JsonObject;
    const current = JSON.parse('{"metadata":{"labels":{"a":"b"},"annotations":{"__proto__":"y"}}}') as JsonObject;
    const expected = '{"metadata":{"labels":{"a":"b","__proto__":"x"},"annotations":{}},"__proto__":{"polluted":true}}';
    assert.equal(JSON.stringify(apply('core.v1.Pod', current, patch)), expected);
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  });

  test('refuses what is nested without end', () => {
    let deep: JsonObject = {};
    for (let depth = 0; depth < 5000; depth++) deep = { spec: deep };
    assert.throws(() => apply<object>('core.v1.Pod', {}, deep), /exceeded max depth/);
  });

  test('merges long lists soon', () => {
    const entries = (from: number): JsonObject[] =>
      Array.from({ length: 20_000 }, (_, index) => ({ name: `e${from + index}`, value: 'v' }));
    const names = (list: readonly JsonObject[]): JsonObject[] => list.map(({ name = '' }) => ({ name }));
    const patch = {
      containers: [{ name: 'c', '$setElementOrder/env': names(entries(10_000).toReversed()), env: entries(10_000).toReversed() }],
    };
    const spent = cpuMillisecondsOf(() => {
      const merged = apply('core.v1.PodSpec', { containers: [{ name: 'c', env: entries(0) }] }, patch);
      assert.equal(merged.containers[0]?.env.length, 30_000);
    });
    assert(spent < 1500, `${spent} ms`);
  });
});
