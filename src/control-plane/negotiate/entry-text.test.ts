import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { KubeObject } from '../../api/object.ts';
import { servedResources } from '../resources/index.ts';
import { Registry } from '../served.ts';
import { itemText, objectText, parseEntry, storedText } from './entry-text.ts';

const served = new Registry(servedResources()).byGroupResource('', 'configmaps');
assert.ok(served);

const map = (data?: object): KubeObject =>
  ({
    data,
    metadata: { name: 'a', namespace: 'default', uid: 'u', resourceVersion: '7', labels: { __proto__x: 'y' } },
    apiVersion: 'v1',
    kind: 'ConfigMap',
  }) as unknown as KubeObject;

suite('stored texts', () => {
  test('carry everything but the version, which comes back from the store', () => {
    for (const data of [undefined, { 'k"ey': 'välue \u2028', metadata: '"metadata":{' }]) {
      const value = storedText(served, map(data));
      assert.ok(!value.includes('resourceVersion'));
      const entry = { key: '', value, createRevision: 3, modRevision: 9 };
      const expected: object = JSON.parse(JSON.stringify({ ...map(data), metadata: { ...map().metadata, resourceVersion: '9' } }));
      assert.deepEqual(parseEntry(served, entry), expected);
      const { kind: _kind, apiVersion: _apiVersion, ...item } = expected as KubeObject;
      assert.deepEqual(JSON.parse(itemText(served, entry)), item);
      assert.equal((JSON.parse(objectText(served, value, 12)) as KubeObject).metadata.resourceVersion, '12');
    }
  });
});
