import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Namespace } from '../../../api/types/core.v1.generated.ts';
import { assertErrors, created, createErrors, rowOf, updated, updateErrors } from '../declared.suite.ts';
import { namespaces } from './namespace.ts';

const stored = (): Namespace => created(namespaces, {}) as Namespace;

test('`namespaces` are active, labelled with their name, and held until they are empty', () => {
  assert.deepEqual(stored(), {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'x', labels: { 'kubernetes.io/metadata.name': 'x' } },
    spec: { finalizers: ['kubernetes'] },
    status: { phase: 'Active' },
  });
});

test('`namespaces` keep finalizers and status in a plain update', () => {
  const change = (namespace: Namespace): void => {
    namespace.spec = { finalizers: ['x/y'] };
    namespace.status = { phase: 'Terminating' };
    namespace.metadata.labels = { 'kubernetes.io/metadata.name': 'other' };
  };
  assert.deepEqual(updated(namespaces, stored(), change), stored());
});

test('`namespaces` want finalizers with a domain', () => {
  const neither = 'name is neither a standard finalizer name nor is it fully qualified';
  assertErrors(createErrors(namespaces, { spec: { finalizers: ['a', 'x/y'] } }), [`spec.finalizers: Invalid value: "a": ${neither}`]);
  const change = ({ spec }: Namespace): unknown => (spec.finalizers = ['x/y', 'a']);
  assertErrors(updateErrors<Namespace>(namespaces, stored(), change, 'finalize'), [`spec.finalizers[1]: Invalid value: "a": ${neither}`]);
});

test('`namespaces/status` agrees with the deletion', () => {
  const terminate = (namespace: Namespace): void => {
    namespace.status = { phase: 'Terminating' };
  };
  assertErrors(updateErrors(namespaces, stored(), terminate, 'status'), [
    'status.Phase: Invalid value: "Terminating": may only be \'Active\' if `deletionTimestamp` is empty',
  ]);
  const leaving = stored();
  leaving.metadata.deletionTimestamp = '2026-01-01T00:00:00Z';
  assertErrors(updateErrors(namespaces, leaving, terminate, 'status'), []);
  assertErrors(
    updateErrors(namespaces, leaving, () => undefined, 'status'),
    ['status.Phase: Invalid value: "Active": may only be \'Terminating\' if `deletionTimestamp` is not empty'],
  );
});

test('`namespaces` show and select by their phase', () => {
  assert.deepEqual(rowOf(namespaces, stored()), { Name: 'x', Status: 'Active', Age: '<unknown>' });
  assert.equal(namespaces.fields?.['status.phase']?.(stored()), 'Active');
});
