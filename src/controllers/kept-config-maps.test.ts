import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConfigMap } from '../api/types/core.v1.generated.ts';
import { repairedConfigMap } from './kept-config-maps.ts';

const map = (data: Record<string, string>, annotations?: Record<string, string>): ConfigMap => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'kept', namespace: 'kube-system', ...(annotations && { annotations }) },
  data,
});
const wanted = map({ a: '1' }, { hash: 'x' });

test('`repairedConfigMap` puts right what was changed and keeps what was added', () => {
  const repaired = repairedConfigMap(map({ a: '2', b: '3' }, { note: 'n' }), wanted);
  assert.deepEqual(repaired?.data, { a: '1', b: '3' });
  assert.deepEqual(repaired.metadata.annotations, { note: 'n', hash: 'x' });
  assert.ok(repairedConfigMap({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'kept' } }, wanted));
});

test('`repairedConfigMap` leaves alone what is right, and what people claimed for themselves', () => {
  assert.equal(repairedConfigMap(map({ a: '1', b: '3' }, { hash: 'x' }), wanted), undefined);
  assert.equal(repairedConfigMap(map({ a: '2' }, { 'muster.dev/autoupdate': 'false' }), wanted), undefined);
});
