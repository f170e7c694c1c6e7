import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Registration } from '../api/types/registration.v1.generated.ts';
import { StatusError } from '../api/status.ts';
import { systemClock } from '../base/clock.ts';
import { leases, nodes, registrations } from '../client/resources.ts';
import type { Knocker } from '../control-plane/front-desk/knockers.ts';
import { emptyTimeline, withMilestone, withRefusal } from '../registration/timeline.ts';
import { nodeNamed, soon, startCluster } from './cluster.fixture.ts';
import { registrationKeeper } from './registrations.ts';

const refusal = { rung: 'identity', cause: 'MU503', message: 'not yet', address: '10.0.0.7' } as const;
const knocker = (name: string, timeline = withRefusal(emptyTimeline, refusal, Date.now())): Knocker => ({
  name,
  proven: true,
  address: '10.0.0.7',
  claimed: `system:node:${name}`,
  timeline,
});

const start = async (context: TestContext, settleMilliseconds = 1, namespaces: readonly string[] = []) => {
  const cluster = await startCluster(context, namespaces);
  const waiting: Knocker[] = [];
  const read = async (name: string): Promise<Registration | undefined> => {
    try {
      return await cluster.client.get(registrations, { name });
    } catch (error) {
      if (error instanceof StatusError && error.reason === 'NotFound') return undefined;
      throw error;
    }
  };
  const keeper = registrationKeeper({
    clock: systemClock,
    knockers: () => waiting.splice(0),
    allocatesPodCidrs: false,
    startupGraceMilliseconds: 60_000,
    settleMilliseconds,
    quietMilliseconds: 1,
    pause: () => new Promise((resolve) => setTimeout(resolve, 2)),
  });
  const becomes = (name: string, what: Partial<Record<'state' | 'cause' | 'rung', string>>): Promise<void> =>
    soon(`${name} is ${JSON.stringify(what)}`, async () => {
      const status = (await read(name))?.status;
      return status !== undefined && Object.entries(what).every(([key, value]) => status[key as 'state'] === value);
    });
  return { ...cluster, read, becomes, knock: (one: Knocker) => waiting.push(one), run: () => cluster.run(keeper) };
};

const ready = (status: string) => ({
  conditions: [{ type: 'Ready', status, reason: 'r', message: 'm', lastTransitionTime: '2026-01-01T00:00:00Z' }],
});

test('`registrationKeeper` shows machines that are no Nodes yet, folds what they are refused for, and follows them up', async (context) => {
  const { client, becomes, knock, run, read } = await start(context);
  run();
  knock(knocker('a'));
  await becomes('a', { rung: 'identity', state: 'stopped', cause: 'MU503' });
  knock(knocker('a'));
  await soon('folded', async () => (await read('a'))?.status?.events?.[0]?.count === 2);
  await client.create(nodes, nodeNamed('a'));
  await becomes('a', { rung: 'heartbeat', state: 'climbing', cause: 'no-status-yet' });
  const node = await client.get(nodes, { name: 'a' });
  await client.update(nodes, { ...node, status: ready('True') }, { subresource: 'status' });
  await becomes('a', { rung: 'serving', state: 'serving', cause: 'serving' });
  assert.equal((await read('a'))?.status?.address, '10.0.0.7');
  await client.delete(nodes, { name: 'a' });
  await becomes('a', { cause: 'node-deleted' });
});

test('`registrationKeeper` tells every deletion of a Node, also of one that came and went between two looks', async (context) => {
  const { client, becomes, knock, run, read } = await start(context);
  await client.create(nodes, nodeNamed('a'));
  run();
  for (const deletions of [1, 2]) {
    await becomes('a', { cause: 'no-status-yet' });
    await client.delete(nodes, { name: 'a' });
    await becomes('a', { cause: 'node-deleted' });
    const { events = [] } = (await read('a'))?.status ?? {};
    assert.equal(events.filter(({ milestone }) => milestone === 'node-deleted').length, deletions);
    await client.create(nodes, nodeNamed('a'));
  }
  knock(knocker('quick', withMilestone(emptyTimeline, 'first-contact', Date.now())));
  await becomes('quick', { cause: 'no-request' });
  await client.create(nodes, nodeNamed('quick'));
  await client.delete(nodes, { name: 'quick' });
  await becomes('quick', { cause: 'node-deleted' });
  assert.equal((await read('quick'))?.status?.address, '10.0.0.7');
});

test('`registrationKeeper` tells how far the clock of a node is off, from its leases alone', async (context) => {
  const { client, run, read } = await start(context, 1, ['kube-node-lease']);
  run();
  await client.create(nodes, nodeNamed('a'));
  const node = await client.get(nodes, { name: 'a' });
  await client.update(nodes, { ...node, status: ready('True') }, { subresource: 'status' });
  const place = { name: 'a', namespace: 'kube-node-lease' };
  const renewTime = (): string => new Date(Date.now() + 14_400_000).toISOString().replace('Z', '000Z');
  await client.create(leases, { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: place, spec: { renewTime: renewTime() } });
  const renew = async (): Promise<void> => {
    const lease = await client.get(leases, place);
    await client.update(leases, { ...lease, spec: { ...lease.spec, renewTime: renewTime() } });
  };
  await soon('four hours ahead', async () => {
    await renew();
    return (await read('a'))?.status?.clockSkewSeconds === 14_400;
  });
  const { cause, state, detail } = (await read('a'))?.status ?? {};
  assert.deepEqual([cause, state, detail], ['clock-skew', 'impaired', "its clock is wrong: 4 h ahead of the control plane's"]);
});

test('`registrationKeeper` goes on from what was kept when it starts again', async (context) => {
  const { becomes, knock, run, read } = await start(context);
  const end = run();
  knock(knocker('a'));
  await becomes('a', { cause: 'MU503' });
  await end();
  run();
  knock(knocker('a'));
  await soon('folded into what was there', async () => (await read('a'))?.status?.events?.[0]?.count === 2);
});

test('`registrationKeeper` drops the address of a machine that went on under its own name', async (context) => {
  const { becomes, knock, run, read } = await start(context);
  run();
  knock(knocker('10.0.0.7'));
  await becomes('10.0.0.7', { state: 'stopped' });
  knock(knocker('10.0.0.7', withMilestone(emptyTimeline, 'csr-posted', Date.now())));
  await soon('gone', async () => (await read('10.0.0.7')) === undefined);
});

test('`registrationKeeper` writes down what it heard last when it ends in good order', async (context) => {
  const { knock, run, read } = await start(context, 60_000);
  const end = run();
  knock(knocker('a'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(await read('a'), undefined);
  knock(knocker('b'));
  await end();
  for (const name of ['a', 'b']) assert.equal((await read(name))?.status?.cause, 'MU503');
});

test('`registrationKeeper` does not write a thousand strangers at once', async (context) => {
  const { client, knock, run } = await start(context);
  run();
  for (let n = 0; n < 1_000; n++) knock({ ...knocker(`10.1.${n >> 8}.${n & 255}`), address: `10.1.${n >> 8}.${n & 255}` });
  const count = async (): Promise<number> => (await client.list(registrations)).items.length;
  await soon('the first are written', async () => (await count()) >= 200);
  assert.ok((await count()) < 250);
});
