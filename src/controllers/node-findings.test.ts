import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Event } from '../api/types/core.v1.generated.ts';
import type { Registration } from '../api/types/registration.v1.generated.ts';
import { events, nodes, registrations } from '../client/resources.ts';
import { nodeNamed, soon, startCluster } from './cluster.fixture.ts';
import { nodeFindings } from './node-findings.ts';

const start = async (context: TestContext) => {
  const cluster = await startCluster(context, ['default']);
  const time = { now: Date.parse('2026-01-01T12:00:00Z') };
  const clock = { now: () => time.now, monotonic: () => time.now };
  const run = () => cluster.run(nodeFindings({ clock, sweepMilliseconds: 5 }));
  const told = async (): Promise<Event[]> => [...(await cluster.client.list<Event>(events, { namespace: 'default' })).items];
  const lost = (name: string): Registration => ({
    apiVersion: 'registration.muster.dev/v1',
    kind: 'Registration',
    metadata: { name },
    status: { rung: 'heartbeat', state: 'stopped', cause: 'heartbeat-lost', since: '2026-01-01T11:50:00Z' },
  });
  return { ...cluster, time, run, told, lost };
};

const minute = 60_000;

test('`nodeFindings` tells what stands once, again after five minutes, and goes on counting under another server', async (context) => {
  const { client, time, run, told, lost } = await start(context);
  await client.create(nodes, nodeNamed('a'));
  await client.create(registrations, lost('a'));
  const end = run();
  await soon('told', async () => (await told()).length === 1);
  const [first] = await told();
  assert.deepEqual(
    [first?.reason, first?.type, first?.count, first?.involvedObject.uid, first?.firstTimestamp, first?.lastTimestamp],
    ['HeartbeatLost', 'Warning', 1, 'a', '2026-01-01T11:50:00Z', '2026-01-01T12:00:00Z'],
  );
  time.now += 4 * minute;
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal((await told())[0]?.count, 1);
  time.now += 2 * minute;
  await soon('counted', async () => (await told())[0]?.count === 2);
  await end();
  time.now += minute;
  run();
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal((await told())[0]?.count, 2);
  time.now += 5 * minute;
  await soon('counted on', async () => (await told())[0]?.count === 3);
  assert.equal((await told()).length, 1);
});

test('`nodeFindings` says nothing of machines that are no Nodes, and another reason at once', async (context) => {
  const { client, time, run, told, lost } = await start(context);
  await client.create(registrations, lost('stranger'));
  await client.create(nodes, nodeNamed('a'));
  const kept = await client.create(registrations, lost('a'));
  run();
  await soon('told', async () => (await told()).length === 1);
  time.now += 1_000;
  await client.update(registrations, { ...kept, status: { state: 'impaired', cause: 'clock-skew', detail: '61 s ahead', rung: 'host' } });
  await soon('the other reason', async () => (await told()).length === 2);
  assert.deepEqual((await told()).map(({ reason }) => reason).sort(), ['ClockSkew', 'HeartbeatLost']);
});

test('`nodeFindings` writes a bounded number at once when everything is lost', async (context) => {
  const { client, run, told, lost } = await start(context);
  for (let count = 0; count < 220; count += 1) {
    await client.create(nodes, nodeNamed(`n${count}`));
    await client.create(registrations, lost(`n${count}`));
  }
  run();
  await soon('200 told', async () => (await told()).length === 200);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal((await told()).length, 200);
});
