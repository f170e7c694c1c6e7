import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasMessage } from '../../api/schema/messages.ts';
import { servedResources } from './index.ts';

test('`servedResources` lists every resource once, under the plural that belongs to its kind', () => {
  const all = servedResources();
  const keys = all.map(({ group, resource }) => `${group}/${resource}`);
  assert.equal(new Set(keys).size, keys.length);
  for (const { kind, singular } of all) assert.equal(singular, kind.toLowerCase());
});

test('`servedResources` name messages that the schema knows', () => {
  for (const { schema, kind } of servedResources()) {
    assert.ok(hasMessage(schema), schema);
    assert.equal(schema.split('.').at(-1), kind);
  }
});

test('`servedResources` promise in discovery what upstream does', () => {
  const stored = servedResources().filter((resource) => resource.storage === 'stored');
  const shortNames = stored.flatMap(({ resource, shortNames: names = [] }) => names.map((name) => `${name}=${resource}`));
  assert.deepEqual(shortNames.sort(), [
    'cm=configmaps',
    'csr=certificatesigningrequests',
    'ep=endpoints',
    'ev=events',
    'no=nodes',
    'ns=namespaces',
    'po=pods',
    'sa=serviceaccounts',
    'svc=services',
  ]);
  const partial = stored.flatMap(({ resource, partial: parts = {} }) => Object.keys(parts).map((part) => `${resource}/${part}`));
  assert.deepEqual(partial.sort(), [
    'certificatesigningrequests/approval',
    'certificatesigningrequests/status',
    'namespaces/finalize',
    'namespaces/status',
    'nodes/status',
    'pods/ephemeralcontainers',
    'pods/status',
    'services/status',
  ]);
  const created = stored.filter(({ createOnUpdate }) => createOnUpdate === true).map(({ resource }) => resource);
  assert.deepEqual(created.sort(), [
    'clusterrolebindings',
    'clusterroles',
    'endpoints',
    'events',
    'leases',
    'rolebindings',
    'roles',
    'runtimeclasses',
    'services',
  ]);
  const guarded = stored.filter(({ unconditionalUpdate }) => unconditionalUpdate !== true).map(({ resource }) => resource);
  assert.deepEqual(guarded.sort(), ['csidrivers', 'csinodes', 'leases', 'runtimeclasses']);
});
