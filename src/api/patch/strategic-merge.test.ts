import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
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
});
