import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { systemClock } from '../base/clock.ts';
import { events, nodes } from '../client/resources.ts';
import { nodeNamed, soon, startCluster } from './cluster.fixture.ts';
import { podCidr } from './pod-cidr.ts';
import type { RangeIntents } from './pod-cidr/range-intents.ts';

const start = async (context: TestContext, clusterCidrs: readonly string[], intents?: RangeIntents) => {
  const cluster = await startCluster(context, ['default']);
  const held = async (name: string): Promise<readonly string[]> => (await cluster.client.get(nodes, { name })).spec.podCIDRs ?? [];
  return {
    ...cluster,
    held,
    run: () => cluster.run(podCidr({ clock: systemClock, clusterCidrs, serviceCidr: '10.96.0.0/12', intents })),
    create: (name: string, podCIDRs?: string[]) =>
      cluster.client.create(nodes, nodeNamed(name, { spec: podCIDRs === undefined ? {} : { podCIDRs } })),
    given: (name: string): Promise<void> => soon(`addresses of ${name}`, async () => (await held(name)).length > 0),
  };
};

test('`podCidr` gives every node its own addresses of both families', async (context) => {
  const { run, create, given, held, client } = await start(context, ['10.244.0.0/16', 'fd00:10:244::/48']);
  await create('old');
  run();
  await create('new');
  await Promise.all([given('old'), given('new')]);
  assert.deepEqual(await held('old'), ['10.244.0.0/24', 'fd00:10:244::/64']);
  assert.deepEqual(await held('new'), ['10.244.1.0/24', 'fd00:10:244:1::/64']);
  assert.equal((await client.get(nodes, { name: 'new' })).spec.podCIDR, '10.244.1.0/24');
});

test('`podCidr` gives nothing twice after a restart', async (context) => {
  const { run, create, given, held } = await start(context, ['10.244.0.0/16']);
  const end = run();
  await create('a');
  await given('a');
  await end();
  await create('c');
  await create('b', ['10.244.1.0/24']);
  run();
  await given('c');
  assert.deepEqual([await held('a'), await held('b'), await held('c')], [['10.244.0.0/24'], ['10.244.1.0/24'], ['10.244.2.0/24']]);
});

test('`podCidr` says when nothing is left, and gives on what a deleted node had', async (context) => {
  const { run, create, given, held, client } = await start(context, ['10.244.0.0/24']);
  run();
  await create('a');
  await given('a');
  await create('b');
  await soon('the event', async () => (await client.list(events)).items.some(({ reason }) => reason === 'CIDRNotAvailable'));
  assert.deepEqual(await held('b'), []);
  await client.delete(nodes, { name: 'a' });
  await given('b');
  assert.deepEqual(await held('b'), ['10.244.0.0/24']);
});

test('`podCidr` does nothing without a range', async (context) => {
  const { run, create, held } = await start(context, []);
  await create('a');
  await run()();
  assert.deepEqual(await held('a'), []);
});

test('`podCidr` gives a node what another server may still be giving it, and nobody else, and writes down what it is about to give', async (context) => {
  const noted = new Map<string, readonly string[]>();
  const seen: string[] = [];
  const intents: RangeIntents = {
    list: () => Promise.resolve(new Map(noted)),
    note: (uid, ranges) => {
      seen.push(...ranges);
      noted.set(uid, ranges);
      return Promise.resolve();
    },
    forget: (uid) => {
      noted.delete(uid);
      return Promise.resolve();
    },
  };
  const { run, create, given, held } = await start(context, ['10.244.0.0/16'], intents);
  const late = await create('late');
  await create('holder', ['10.244.5.0/24']);
  noted
    .set(late.metadata.uid ?? '', ['10.244.1.0/24'])
    .set('gone', ['10.244.0.0/24'])
    .set('stale', ['10.244.5.0/24']);
  run();
  await create('other');
  await create('another');
  await Promise.all([given('late'), given('other'), given('another')]);
  assert.deepEqual(await held('late'), ['10.244.1.0/24']);
  const rest = [...(await held('other')), ...(await held('another'))].sort();
  assert.deepEqual(rest, ['10.244.0.0/24', '10.244.2.0/24']);
  assert.ok(rest.every((range) => seen.includes(range)));
  await soon('all forgotten', () => Promise.resolve(noted.size === 0));
});
