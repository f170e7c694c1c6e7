import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Lease } from '../api/types/coordination.v1.generated.ts';
import type { Node, NodeCondition } from '../api/types/core.v1.generated.ts';
import { pause } from '../base/retry.ts';
import { events, leases, nodes } from '../client/resources.ts';
import { cloneAnnotation } from '../registration/clone.ts';
import { type Cluster, FakeTime, nodeNamed, soon, startCluster } from './cluster.fixture.ts';
import { nodeLifecycle, type NodeLifecycleOptions } from './node-lifecycle.ts';

/** A kubelet as far as the control plane sees it. */
class Kubelet {
  readonly #cluster: Cluster;
  readonly #time: FakeTime;
  readonly name: string;
  #lease: Lease | undefined;
  /** How wrong its clock is. */
  skew = 0;

  constructor(cluster: Cluster, time: FakeTime, name: string) {
    this.#cluster = cluster;
    this.#time = time;
    this.name = name;
  }

  get #now(): string {
    return new Date(this.#time.now() + this.skew).toISOString();
  }

  async post(more: Partial<NodeCondition> = {}, machine?: { readonly bootID: string }): Promise<void> {
    const now = `${this.#now.slice(0, 19)}Z`;
    const conditions = [
      { type: 'Ready', status: 'True', reason: 'KubeletReady', lastHeartbeatTime: now, lastTransitionTime: now, ...more },
    ];
    const status = { conditions, ...(machine !== undefined && { nodeInfo: { machineID: 'm', ...machine } }) };
    await this.#cluster.client.patch(nodes, { name: this.name }, 'strategic', { status }, { subresource: 'status' });
  }

  async renew(): Promise<void> {
    const spec = { holderIdentity: this.name, leaseDurationSeconds: 40, renewTime: this.#now.replace('Z', '000Z') };
    const metadata = this.#lease?.metadata ?? { name: this.name, namespace: 'kube-node-lease' };
    this.#lease = await this.#cluster.client.update(leases, { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata, spec });
    // The watch must have it before time goes on.
    await pause(5);
  }
}

const graces = { monitorGraceSeconds: 50, startupGraceSeconds: 60, monitorPeriodSeconds: 5 };

const start = async (context: TestContext) => {
  const cluster = await startCluster(context);
  const time = new FakeTime();
  await cluster.client.create(nodes, nodeNamed('n1'));
  const run = (more: Partial<NodeLifecycleOptions> = {}): (() => Promise<void>) =>
    cluster.run(nodeLifecycle({ clock: time, ...graces, pause: time.pause, ...more }));
  const node = (): Promise<Node> => cluster.client.get(nodes, { name: 'n1' });
  const ready = async (): Promise<string | undefined> => (await node()).status?.conditions?.find(({ type }) => type === 'Ready')?.status;
  const taints = async (): Promise<string[]> =>
    ((await node()).spec.taints ?? []).map(({ key, effect }) => `${key.split('/')[1] ?? key}:${effect}`);
  const tainted = (...wanted: string[]): Promise<void> => soon(wanted.join(), async () => (await taints()).join() === wanted.join());
  const other = (name: string): Kubelet => new Kubelet(cluster, time, name);
  return { ...cluster, time, run, node, ready, taints, tainted, kubelet: other('n1'), other };
};

test('`nodeLifecycle` marks a silent node, taints it, and takes that back when it posts again', async (context) => {
  const { run, time, kubelet, ready, tainted, node, client } = await start(context);
  await kubelet.post();
  run();
  await tainted();
  for (let round = 0; round < 12; round++) {
    await kubelet.renew();
    await time.pass(10);
  }
  assert.equal(await ready(), 'True');
  await time.pass(46);
  await tainted('unreachable:NoSchedule');
  const { conditions = [] } = (await node()).status ?? {};
  assert.deepEqual(
    conditions.map(({ type, status, reason, message }) => [type, status, reason, message]),
    [
      ['Ready', 'Unknown', 'NodeStatusUnknown', 'Kubelet stopped posting node status.'],
      ...['MemoryPressure', 'DiskPressure', 'PIDPressure'].map((type) => [
        type,
        'Unknown',
        'NodeStatusNeverUpdated',
        'Kubelet never posted node status.',
      ]),
    ],
  );
  await soon('the event', async () => (await client.list(events)).items.some(({ reason }) => reason === 'NodeNotReady'));
  await kubelet.post();
  await tainted();
  assert.equal(await ready(), 'True');
});

test('`nodeLifecycle` gives a new node 60 s for its first status, and keeps it tainted meanwhile', async (context) => {
  const { run, time, tainted, ready, node } = await start(context);
  run();
  await pause(50);
  await time.pass(59);
  await tainted('not-ready:NoSchedule');
  assert.equal(await ready(), undefined);
  await time.pass(7);
  await tainted('unreachable:NoSchedule');
  assert.equal((await node()).status?.conditions?.[0]?.reason, 'NodeStatusNeverUpdated');
});

test('`nodeLifecycle` takes nobody for silent while others still come back to a server that starts', async (context) => {
  const { run, client, other, time, kubelet, ready, tainted } = await start(context);
  await client.create(nodes, nodeNamed('n2'));
  for (const one of [kubelet, other('n2')]) await one.post();
  run();
  await tainted();
  await time.pass(40);
  await other('n2').renew();
  await time.pass(45);
  assert.equal(await ready(), 'True');
  await time.pass(15);
  await tainted('unreachable:NoSchedule');
});

test('`nodeLifecycle` watches anew when a server starts, whatever the lease says', async (context) => {
  const { run, time, kubelet, ready, tainted } = await start(context);
  await kubelet.post();
  await kubelet.renew();
  await time.pass(1000);
  run();
  await tainted();
  await time.pass(48);
  assert.equal(await ready(), 'True');
  await time.pass(8);
  await tainted('unreachable:NoSchedule');
});

test('`nodeLifecycle` does not mind a clock that is wrong or goes back', async (context) => {
  const { run, time, kubelet, ready, tainted } = await start(context);
  await kubelet.post();
  run();
  await tainted();
  for (const skew of [-7_200_000, 14_400_000, -14_400_000, 0, -1, -60_000]) {
    kubelet.skew = skew;
    await kubelet.renew();
    await time.pass(20);
  }
  assert.equal(await ready(), 'True');
});

test('`nodeLifecycle` holds its own standstill against nobody', async (context) => {
  const { run, time, kubelet, ready, tainted } = await start(context);
  await kubelet.post();
  run();
  await tainted();
  await time.pass(20);
  await time.jump(600);
  await pause(20);
  await time.pass(20);
  assert.equal(await ready(), 'True');
  await time.pass(20);
  await tainted('unreachable:NoSchedule');
});

test('`nodeLifecycle` taints by what the kubelet says and by cordoning, and leaves others alone', async (context) => {
  const { run, kubelet, tainted, client } = await start(context);
  await client.patch(nodes, { name: 'n1' }, 'merge', { spec: { taints: [{ key: 'own/db', effect: 'NoSchedule' }], unschedulable: true } });
  await kubelet.post({ status: 'False', reason: 'KubeletNotReady' });
  run();
  await tainted('db:NoSchedule', 'not-ready:NoSchedule', 'unschedulable:NoSchedule');
  await client.patch(nodes, { name: 'n1' }, 'merge', { spec: { unschedulable: false } });
  await kubelet.post();
  await tainted('db:NoSchedule');
});

test('`nodeLifecycle` tells of a cloned machine once', async (context) => {
  const { run, kubelet, node, client } = await start(context);
  await kubelet.post({}, { bootID: 'a' });
  run();
  await soon('taken in', async () => ((await node()).spec.taints ?? []).length === 0);
  for (const bootID of ['b', 'a', 'b', 'a']) {
    await pause(10);
    await kubelet.post({}, { bootID });
  }
  await soon('the annotation', async () => (await node()).metadata.annotations?.[cloneAnnotation] !== undefined);
  assert.match(
    (await node()).metadata.annotations?.[cloneAnnotation] ?? '',
    /^two machines use this node name in turn: boot id [ab] and [ab]$/,
  );
  const told = async (): Promise<number> => (await client.list(events)).items.filter(({ reason }) => reason === 'ClonedMachine').length;
  await soon('the event', async () => (await told()) > 0);
  assert.equal(await told(), 1);
});

const fleet = async (context: TestContext, count: number) => {
  const cluster = await startCluster(context);
  const time = new FakeTime();
  const kubelets = await Promise.all(
    Array.from({ length: count }, async (_, place) => {
      const name = `n${place}`;
      await cluster.client.create(nodes, nodeNamed(name));
      const kubelet = new Kubelet(cluster, time, name);
      await kubelet.post();
      await kubelet.renew();
      return kubelet;
    }),
  );
  cluster.run(nodeLifecycle({ clock: time, ...graces, pause: time.pause }));
  /** Time goes on for all, and these go on living. */
  const live = async (alive: readonly Kubelet[], seconds: number): Promise<void> => {
    for (let passed = 0; passed < seconds; passed += 10) {
      for (const kubelet of alive) await kubelet.renew();
      await time.pass(10);
    }
  };
  const drivenFrom = async (): Promise<string[]> => {
    const { items } = await cluster.client.list(nodes, {});
    return items
      .filter(({ spec }) => spec.taints?.some(({ effect }) => effect === 'NoExecute') === true)
      .map(({ metadata }) => metadata.name ?? '');
  };
  return { kubelets, live, drivenFrom };
};

test('`nodeLifecycle` drives pods from one lost node after the other', async (context) => {
  const { kubelets, live, drivenFrom } = await fleet(context, 9);
  const alive = kubelets.slice(4);
  // Those who never came are given their grace from when the last of the others came.
  await live(alive, 90);
  await soon('the first', async () => (await drivenFrom()).length >= 1);
  assert.ok((await drivenFrom()).length < 4);
  await live(alive, 40);
  await soon('all four', async () => (await drivenFrom()).join() === 'n0,n1,n2,n3');
});

test('`nodeLifecycle` drives pods from no node when all are lost, and gives all of them their time when some come back', async (context) => {
  const { kubelets, live, drivenFrom } = await fleet(context, 5);
  await live([], 200);
  assert.deepEqual(await drivenFrom(), []);
  const back = kubelets.slice(1);
  for (const kubelet of back) await kubelet.post();
  await live(back, 30);
  assert.deepEqual(await drivenFrom(), []);
  await live(back, 60);
  await soon('the one that stayed away', async () => (await drivenFrom()).join() === 'n0');
});
