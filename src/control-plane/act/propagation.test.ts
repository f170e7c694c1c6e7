import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KubeObject } from '../../api/object.ts';
import { configMaps } from '../resources/core/config-map.ts';
import { events } from '../resources/core/event.ts';
import { serve } from '../served.ts';
import { askPropagation } from './propagation.ts';

const after = (policy: string | undefined, finalizers?: string[], declaration = configMaps): string[] | undefined => {
  const object: KubeObject = { apiVersion: 'v1', kind: 'X', metadata: finalizers === undefined ? {} : { finalizers } };
  askPropagation(serve(declaration), object, policy);
  return object.metadata.finalizers;
};

test('`askPropagation` holds an owner until its dependents are done with, and only when asked', () => {
  assert.deepEqual(after('Orphan'), ['orphan']);
  assert.deepEqual(after('Foreground', ['a.io/b']), ['a.io/b', 'foregroundDeletion']);
  assert.equal(after('Background'), undefined);
  assert.equal(after(undefined), undefined);
});

test('`askPropagation` lets the last who asks decide, and leaves other finalizers alone', () => {
  assert.deepEqual(after('Orphan', ['foregroundDeletion']), ['orphan']);
  assert.deepEqual(after('Background', ['orphan', 'a.io/b']), ['a.io/b']);
  assert.deepEqual(after(undefined, ['orphan']), ['orphan']);
});

test('`askPropagation` asks nothing for events, which the collector does not follow', () => {
  assert.equal(after('Orphan', undefined, events), undefined);
});
