// `muster hollow`: thirty simulated nodes become Ready, outlive the death of their server, and come back with what they kept.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Door } from '../door.ts';
import { type MusterProcess, startMuster, type TemporaryFolder, temporaryFolder, until } from '../muster-process.ts';
import { muster, RunningCommand } from './muster-command.ts';

const nodes = 30;

describe('muster hollow', () => {
  let folder: TemporaryFolder;
  let server: MusterProcess;
  let hollow: RunningCommand;
  let words: string[];

  const start = (listen = '127.0.0.1:0'): Promise<MusterProcess> => startMuster({ dataDir: join(folder.path, 'data'), listen });
  const readyNodes = async (): Promise<number> => {
    const door = new Door(server.access);
    try {
      const { items } = await door.json('/api/v1/nodes');
      return items.filter(({ status }: { status: { conditions?: { type: string; status: string }[] } }) =>
        status.conditions?.some((each) => each.type === 'Ready' && each.status === 'True'),
      ).length;
    } finally {
      door.close();
    }
  };

  before(async () => {
    folder = temporaryFolder();
    server = await start();
    const { stdout } = muster('token', 'create', '--print-join-command', '--kubeconfig', server.kubeconfigPath);
    const [address = '', ...rest] = (stdout.trim().split('\n').at(-1) ?? '').replace('kubeadm join ', '').split(' ');
    words = ['--nodes', String(nodes), '--server', address, ...rest, '--data-dir', join(folder.path, 'hollow'), '-o', 'json'];
    hollow = new RunningCommand('hollow', ...words);
  });
  after(async () => {
    hollow.child.kill('SIGKILL');
    await server.kill('SIGKILL');
    folder.remove();
  });

  test('all become Ready, with lease, CSINode and events', async () => {
    await until('all Ready', async () => (await readyNodes()) === nodes, 60);
    const door = new Door(server.access);
    const count = async (path: string): Promise<number> => (await door.json(path)).items.length;
    assert.equal(await count('/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases'), nodes);
    assert.equal(await count('/apis/storage.k8s.io/v1/csinodes'), nodes);
    await until('the events', async () => (await count('/api/v1/namespaces/default/events?fieldSelector=reason%3DNodeReady')) === nodes);
    door.close();
  });

  test('kill -9 of the server costs none its standing', async () => {
    const { port } = server.access;
    await server.kill('SIGKILL');
    await until('the nodes to notice', () => /errors [1-9]/.test(hollow.stderr), 30);
    server = await start(`127.0.0.1:${port}`);
    const door = new Door(server.access);
    const renewals = async (): Promise<string[]> =>
      (await door.json('/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases')).items.map(
        ({ spec }: { spec: { renewTime: string } }) => spec.renewTime,
      );
    const before = await renewals();
    await until('every lease renewed', async () => (await renewals()).every((time, place) => time !== before[place]), 60);
    assert.equal(await readyNodes(), nodes);
    door.close();
  });

  test('SIGINT ends it with a summary', async () => {
    assert.equal(await hollow.end('SIGINT'), 0);
    const summary = JSON.parse(hollow.stdout);
    assert.equal(summary.kind, 'HollowSummary');
    assert.deepEqual(
      [summary.nodes, summary.enrolled, summary.ready, summary.lost, summary.refused],
      [nodes, nodes, nodes, 0, {}],
      hollow.stdout,
    );
    assert.ok(summary.heartbeats >= nodes * 2);
    assert.ok(summary.milliseconds.heartbeat.p99 >= summary.milliseconds.heartbeat.p50);
    assert.ok(Object.keys(summary.errors).some((cause) => cause.includes('ECONNREFUSED')));
  });

  test('with kept certificates a second run asks for none', async () => {
    const again = new RunningCommand('hollow', ...words, '--for', '1');
    assert.equal(await again.ended, 0, again.stderr);
    const { enrolled, kept, ready } = JSON.parse(again.stdout);
    assert.deepEqual([enrolled, kept, ready], [0, nodes, nodes]);
  });

  test('a token that is none is refused in words', () => {
    const refused = muster('hollow', ...words.map((word) => (/^[a-z0-9]{6}\./.test(word) ? 'aaaaaa.aaaaaaaaaaaaaaaa' : word)).slice(0, -4));
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /MU091/);
    assert.equal(muster('hollow', '--server', 'a').code, 2);
  });
});
