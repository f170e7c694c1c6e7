import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KubeObject } from '../api/object.ts';
import { silentLog } from '../base/log.ts';
import { soon, startCluster } from './cluster.fixture.ts';
import { clusterRoles, roleAggregation } from './role-aggregation.ts';

const role: KubeObject & { rules: readonly unknown[] } = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRole',
  metadata: { name: 'whole' },
  rules: [],
};

test('`roleAggregation` writes again, and says nothing, when somebody else was faster', async (context) => {
  const { client, run } = await startCluster(context, []);
  const { metadata } = await client.create(clusterRoles, role);
  const read = async () => (await client.get(clusterRoles, { name: 'whole' })).metadata;
  await client.patch(clusterRoles, { name: 'whole' }, 'merge', { metadata: { labels: { by: 'another' } } });
  let planned = 0;
  const plan = (roles: readonly KubeObject[]): KubeObject[] => {
    const kept = roles.find((one) => one.metadata.name === 'whole');
    if (kept === undefined || kept.metadata.annotations?.['done'] !== undefined) return [];
    const { resourceVersion = '' } = (planned += 1) === 1 ? metadata : kept.metadata;
    return [{ ...kept, metadata: { ...kept.metadata, resourceVersion, annotations: { done: 'yes' } } }];
  };
  const warnings: unknown[] = [];
  const log = { ...silentLog, warn: (...words: unknown[]) => void warnings.push(words) };
  const controller = roleAggregation(plan);
  run({ ...controller, run: (parts) => controller.run({ ...parts, log }) });
  await soon('it is written', async () => (await read()).annotations?.['done'] === 'yes');
  assert.ok(planned >= 2);
  assert.deepEqual(warnings, []);
});
