import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Pod, Taint, Toleration } from '../api/types/core.v1.generated.ts';
import { events, nodes, pods, serviceAccounts } from '../client/resources.ts';
import { FakeTime, nodeNamed, soon, startCluster } from './cluster.fixture.ts';
import { podGarbage } from './pod-garbage.ts';
import { taintEviction } from './taint-eviction.ts';

const unreachable: Taint = { key: 'node.kubernetes.io/unreachable', effect: 'NoExecute' };

const start = async (context: TestContext) => {
  const cluster = await startCluster(context);
  const { client } = cluster;
  const time = new FakeTime();
  await client.create(
    serviceAccounts,
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default' } },
    { namespace: 'default' },
  );
  await client.create(nodes, nodeNamed('n1'));
  const pod = (name: string, nodeName = 'n1', tolerations: Toleration[] = []): Promise<Pod> =>
    client.create(
      pods,
      {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name, namespace: 'default' },
        spec: { nodeName, tolerations, terminationGracePeriodSeconds: 0, containers: [{ name: 'c', image: 'i' }] },
      },
      { namespace: 'default' },
    );
  const taint = async (...taints: Taint[]): Promise<void> => {
    await client.patch(nodes, { name: 'n1' }, 'merge', { spec: { taints } });
  };
  const there = async (): Promise<string> =>
    (await client.list(pods, { namespace: 'default' })).items.map(({ metadata }) => metadata.name ?? '').join(' ');
  const left = (...names: string[]): Promise<void> => soon(`left: ${names.join(' ')}`, async () => (await there()) === names.join(' '));
  return { ...cluster, time, pod, taint, there, left };
};

test('`taintEviction` deletes what does not tolerate at once, the rest when its time is over, and what tolerates never', async (context) => {
  const { run, time, pod, taint, there, left, client } = await start(context);
  await pod('forever', 'n1', [{ operator: 'Exists' }]);
  await pod('usual');
  await pod('short', 'n1', [{ key: unreachable.key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 10 }]);
  run(taintEviction({ clock: time, pause: time.pause }));
  await time.pass(20);
  assert.equal(await there(), 'forever short usual');
  await taint(unreachable);
  await time.pass(5);
  assert.equal(await there(), 'forever short usual');
  await time.pass(8);
  await left('forever', 'usual');
  await time.pass(280);
  assert.equal(await there(), 'forever usual');
  await time.pass(20);
  await left('forever');
  const told = (await client.list(events, { namespace: 'default' })).items.filter(({ reason }) => reason === 'TaintManagerEviction');
  assert.ok(told.some(({ message }) => message === 'Marking for deletion Pod default/usual'));
  await taint(unreachable, { key: 'mine', effect: 'NoExecute' });
  await pod('late', 'n1', [{ key: 'mine', operator: 'Exists', effect: 'NoSchedule' }]);
  await left('forever');
});

test('`taintEviction` lets a pod stay when its node comes back in time', async (context) => {
  const { run, time, pod, taint, there } = await start(context);
  await pod('usual');
  run(taintEviction({ clock: time, pause: time.pause }));
  await taint(unreachable);
  await time.pass(200);
  await taint();
  await time.pass(200);
  await taint(unreachable);
  await time.pass(200);
  assert.equal(await there(), 'usual');
});

test('`taintEviction` counts anew when a server starts', async (context) => {
  const { run, time, pod, taint, there, left } = await start(context);
  await pod('usual');
  await taint(unreachable);
  const end = run(taintEviction({ clock: time, pause: time.pause }));
  await time.pass(290);
  await end();
  run(taintEviction({ clock: time, pause: time.pause }));
  await time.pass(290);
  assert.equal(await there(), 'usual');
  await time.pass(20);
  await left();
});

test('`podGarbage` takes away pods of a Node that is gone, not of one that comes back at once', async (context) => {
  const { run, time, pod, there, left, client } = await start(context);
  await client.create(nodes, nodeNamed('n2'));
  await pod('of-n1');
  await pod('of-n2', 'n2');
  run(podGarbage({ clock: time, pause: time.pause }));
  await time.pass(60);
  assert.equal(await there(), 'of-n1 of-n2');
  await client.delete(nodes, { name: 'n1' });
  await client.delete(nodes, { name: 'n2' });
  await time.pass(20);
  await client.create(nodes, nodeNamed('n2'));
  await time.pass(80);
  await left('of-n2');
});

test('`podGarbage` takes away what was deleted before any node ran it', async (context) => {
  const { run, time, pod, left, client } = await start(context);
  await pod('waiting', '');
  await client.patch(pods, { name: 'waiting', namespace: 'default' }, 'merge', { metadata: { finalizers: ['example.com/hold'] } });
  await client.delete(pods, { name: 'waiting', namespace: 'default' });
  run(podGarbage({ clock: time, pause: time.pause }));
  await time.pass(40);
  await client.patch(pods, { name: 'waiting', namespace: 'default' }, 'merge', { metadata: { finalizers: null } }).catch(() => undefined);
  await time.pass(40);
  await left();
});
