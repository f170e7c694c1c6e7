import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { ConfigMap } from '../api/types/core.v1.generated.ts';
import type { KubeObject, OwnerReference } from '../api/object.ts';
import { StatusError } from '../api/status.ts';
import { pause } from '../base/retry.ts';
import type { DeleteOptions, Resource } from '../client/client.ts';
import { configMaps, leases, nodes } from '../client/resources.ts';
import { nodeNamed, soon, startCluster } from './cluster.fixture.ts';
import { ownerGarbage } from './owner-garbage.ts';

const kinds = [nodes, configMaps, leases].map((of) => ({ of, shared: of === nodes || of === leases }));

const start = async (context: TestContext) => {
  const cluster = await startCluster(context);
  const { client } = cluster;
  const exists = async (of: Resource, name: string, namespace = 'default'): Promise<boolean> => {
    try {
      await client.get(of, { name, namespace });
      return true;
    } catch (error) {
      if (error instanceof StatusError && error.reason === 'NotFound') return false;
      throw error;
    }
  };
  return {
    ...cluster,
    run: () => cluster.run(ownerGarbage(kinds)),
    map: (name: string, ownerReferences: OwnerReference[] = []): Promise<ConfigMap> =>
      client.create(configMaps, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, ownerReferences } }, { namespace: 'default' }),
    remove: (name: string, options: DeleteOptions = {}): Promise<void> =>
      client.delete(configMaps, { name, namespace: 'default' }, options),
    exists,
    gone: (name: string): Promise<void> => soon(`${name} gone`, async () => !(await exists(configMaps, name))),
    ownersOf: async (name: string): Promise<readonly string[]> =>
      (await client.get(configMaps, { name, namespace: 'default' })).metadata.ownerReferences?.map((owner) => owner.name) ?? [],
  };
};

const by = ({ apiVersion, kind, metadata }: KubeObject, more: Partial<OwnerReference> = {}): OwnerReference => ({
  apiVersion,
  kind,
  name: metadata.name ?? '',
  uid: metadata.uid ?? '',
  ...more,
});

test('`ownerGarbage` takes a lease away with its Node', async (context) => {
  const { run, client, exists } = await start(context);
  const node = await client.create(nodes, nodeNamed('n1'));
  run();
  const lease = { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: { name: 'n1', ownerReferences: [by(node)] }, spec: {} };
  await client.create(leases, lease, { namespace: 'kube-node-lease' });
  await pause(50);
  assert.equal(await exists(leases, 'n1', 'kube-node-lease'), true);
  await client.delete(nodes, { name: 'n1' });
  await soon('the lease gone', async () => !(await exists(leases, 'n1', 'kube-node-lease')));
});

test('`ownerGarbage` finds what lost its owner before it ran, and goes on to what that owned', async (context) => {
  const { run, map, remove, gone } = await start(context);
  const first = await map('first');
  const second = await map('second', [by(first)]);
  await map('third', [by(second)]);
  await remove('first');
  run();
  await gone('third');
  await gone('second');
});

test('`ownerGarbage` keeps what has one owner left, without the other', async (context) => {
  const { run, map, remove, ownersOf, exists } = await start(context);
  const [one, other] = [await map('one'), await map('other')];
  await map('child', [by(one), by(other)]);
  run();
  await remove('one');
  await soon('the reference struck', async () => (await ownersOf('child')).join() === 'other');
  assert.equal(await exists(configMaps, 'child'), true);
});

test('`ownerGarbage` deletes nothing on a guess', async (context) => {
  const { run, map, exists, client } = await start(context);
  const namespaced = await map('owner');
  await map('stranger', [{ apiVersion: 'unknown.io/v1', kind: 'Thing', name: 't', uid: 'u1' }]);
  await client.create(nodes, nodeNamed('n1', { metadata: { name: 'n1', ownerReferences: [by(namespaced, { uid: 'u2' })] } }));
  run();
  await pause(100);
  assert.equal(await exists(configMaps, 'stranger'), true);
  assert.equal(await exists(nodes, 'n1'), true);
});

test('`ownerGarbage` takes an owner that came back for another', async (context) => {
  const { run, map, remove, gone } = await start(context);
  const owner = await map('owner');
  await map('child', [by(owner)]);
  run();
  await pause(50);
  await remove('owner');
  await map('owner');
  await gone('child');
});

test('`ownerGarbage` leaves orphans when asked', async (context) => {
  const { run, map, remove, gone, ownersOf } = await start(context);
  await map('child', [by(await map('owner'))]);
  run();
  await pause(50);
  await remove('owner', { propagationPolicy: 'Orphan' });
  await gone('owner');
  assert.deepEqual(await ownersOf('child'), []);
});

test('`ownerGarbage` lets an owner go after its dependents when asked', async (context) => {
  const { run, map, remove, gone, exists, client } = await start(context);
  const child = await map('child', [by(await map('owner'), { blockOwnerDeletion: true })]);
  await client.patch(configMaps, { name: 'child', namespace: 'default' }, 'merge', { metadata: { finalizers: ['test.io/held'] } });
  run();
  await remove('owner', { propagationPolicy: 'Foreground' });
  await pause(100);
  assert.equal(await exists(configMaps, 'owner'), true);
  await client.patch(configMaps, { name: 'child', namespace: 'default' }, 'merge', {
    metadata: { uid: child.metadata.uid, finalizers: [] },
  });
  await gone('child');
  await gone('owner');
});
