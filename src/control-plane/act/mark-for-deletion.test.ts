import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { KubeObject, ObjectMeta } from '../../api/object.ts';
import { servedResources } from '../resources/index.ts';
import { Registry, type Served } from '../served.ts';
import { markForDeletion } from './mark-for-deletion.ts';

const registry = new Registry(servedResources());
const served = (resource: string): Served => {
  const found = registry.byGroupResource('', resource);
  assert.ok(found);
  return found;
};

const now = Date.parse('2026-01-01T00:00:00Z');
const object = (metadata: ObjectMeta, rest: object = {}): KubeObject => ({ apiVersion: 'v1', kind: 'X', metadata, ...rest });
const running = { spec: { nodeName: 'node30', terminationGracePeriodSeconds: 30, containers: [] }, status: { phase: 'Running' } };

suite('`markForDeletion`', () => {
  test('lets an object go at once that nothing holds', () => {
    assert.equal(markForDeletion(served('configmaps'), object({ name: 'a' }), undefined, now), undefined);
  });

  test('marks an object that has finalizers, without grace', () => {
    const marked = markForDeletion(served('configmaps'), object({ name: 'a', finalizers: ['x.io/y'] }), 30, now);
    assert.ok(marked);
    assert.equal(marked.metadata.deletionTimestamp, '2026-01-01T00:00:00Z');
    assert.equal(marked.metadata.deletionGracePeriodSeconds, 0);
  });

  test('gives a running pod its grace, or the one asked for', () => {
    assert.equal(
      markForDeletion(served('pods'), object({ name: 'p' }, running), undefined, now)?.metadata.deletionTimestamp,
      '2026-01-01T00:00:30Z',
    );
    assert.equal(markForDeletion(served('pods'), object({ name: 'p' }, running), 5, now)?.metadata.deletionGracePeriodSeconds, 5);
    assert.equal(markForDeletion(served('pods'), object({ name: 'p' }, running), 0, now), undefined);
  });

  test('makes a deletion under way faster, never slower', () => {
    const going = { name: 'p', deletionTimestamp: '2026-01-01T00:00:30Z', deletionGracePeriodSeconds: 30 };
    assert.equal(
      markForDeletion(served('pods'), object({ ...going }, running), 60, now)?.metadata.deletionTimestamp,
      going.deletionTimestamp,
    );
    assert.equal(
      markForDeletion(served('pods'), object({ ...going }, running), 10, now)?.metadata.deletionTimestamp,
      '2026-01-01T00:00:10Z',
    );
    assert.equal(markForDeletion(served('pods'), object({ ...going }, running), 0, now), undefined);
  });

  test('keeps a namespace until it is empty, and calls it Terminating', () => {
    const namespace = object({ name: 'n' }, { spec: { finalizers: ['kubernetes'] }, status: { phase: 'Active' } });
    const marked = markForDeletion(served('namespaces'), namespace, undefined, now) as
      | (KubeObject & { status: { phase: string } })
      | undefined;
    assert.equal(marked?.status.phase, 'Terminating');
  });
});
