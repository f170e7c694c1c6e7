// Nodes as an operator handles them: cordon, taint, drain.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { until } from '../muster-process.ts';
import { withEveryKubectl } from './with-kubectl.ts';

withEveryKubectl('nodes', (around) => {
  const run = (words: string): Promise<string> => around().kubectl.do(words.split(' '));
  const fail = (words: string): Promise<string> => around().kubectl.fail(words.split(' '));
  const json = (words: string) => around().kubectl.json(words.split(' '));
  const create = (object: object): Promise<string> => around().kubectl.do(['create', '-f', '-'], { input: JSON.stringify(object) });
  const pod = (name: string, more: object = {}): Promise<string> =>
    create({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name, ...more },
      spec: { nodeName: 'n1', terminationGracePeriodSeconds: 1, containers: [{ name: 'c', image: 'i' }] },
    });

  before(async () => {
    await create({ apiVersion: 'v1', kind: 'Node', metadata: { name: 'n1' } });
    // What a node controller does once the node is Ready.
    await run('taint node n1 node.kubernetes.io/not-ready-');
  });

  test('`cordon` and `uncordon`', async () => {
    assert.equal(await run('cordon n1'), 'node/n1 cordoned\n');
    assert.match(await run('get node n1 --no-headers'), /SchedulingDisabled/);
    assert.equal((await json('get node n1')).spec.unschedulable, true);
    assert.match(await run('cordon n1'), /node\/n1 already cordoned/);
    assert.equal(await run('uncordon n1'), 'node/n1 uncordoned\n');
    assert.equal((await json('get node n1')).spec.unschedulable, undefined);
  });

  test('`taint` sets, overwrites and removes', async () => {
    const taints = async (): Promise<object[]> => (await json('get node n1')).spec.taints ?? [];
    await run('taint node n1 dedicated=db:NoSchedule');
    assert.deepEqual(await taints(), [{ key: 'dedicated', value: 'db', effect: 'NoSchedule' }]);
    assert.match(await fail('taint node n1 dedicated=web:NoSchedule'), /already has dedicated taint/);
    await run('taint node n1 dedicated=web:NoSchedule --overwrite');
    await run('taint node n1 other:NoExecute');
    assert.equal((await taints()).length, 2);
    await run('taint node n1 dedicated-');
    await run('taint node n1 other:NoExecute-');
    assert.deepEqual(await taints(), []);
  });

  test('`drain` refuses bare pods, evicts them by force, and leaves the node cordoned', async () => {
    await pod('bare');
    assert.match(await fail('drain n1 --timeout=5s'), /declare no controller|not managed by ReplicationController/);
    const draining = around().kubectl.start(['drain', 'n1', '--force', '--timeout=30s']);
    // The kubelet's part: a pod that is being deleted and stopped is taken away.
    await until('the eviction', async () => (await json('get pod bare')).metadata.deletionTimestamp !== undefined);
    await run('delete pod bare --grace-period=0 --force');
    assert.equal(await draining.ended, 0, draining.said());
    // Old kubectls evict only where the group policy is served, and delete otherwise.
    if (around().kubectl.minor >= 22) assert.match(draining.said(), /evicting pod default\/bare[^]*pod\/bare evicted/);
    else assert.match(draining.said(), /pod\/bare (evicted|deleted)/);
    assert.equal((await json('get node n1')).spec.unschedulable, true);
    await run('uncordon n1');
  });

  test('`drain` leaves mirror pods alone and counts what has ended', async () => {
    await pod('static-n1', { annotations: { 'kubernetes.io/config.mirror': 'x', 'kubernetes.io/config.source': 'file' } });
    assert.match(await run('drain n1 --timeout=10s'), /node\/n1 (drained|evicted)/);
    assert.equal(await run('get pod static-n1 -o name'), 'pod/static-n1\n');
    await run('delete pod static-n1 --grace-period=0 --force');
    await run('uncordon n1');
  });

  test('`drain --dry-run=server` and `--disable-eviction`', async () => {
    await pod('dry');
    const said = await around().kubectl.say(['drain', 'n1', '--force', '--dry-run=server', '--timeout=10s']);
    assert.match(said.stdout + said.stderr, /dry run/);
    assert.equal((await json('get pod dry')).metadata.deletionTimestamp, undefined);
    const draining = around().kubectl.start(['drain', 'n1', '--force', '--disable-eviction', '--timeout=30s']);
    await until('the deletion', async () => (await json('get pod dry')).metadata.deletionTimestamp !== undefined);
    await run('delete pod dry --grace-period=0 --force');
    assert.equal(await draining.ended, 0, draining.said());
    await run('uncordon n1');
  });

  test('`label node` and the roles in the table', async () => {
    await run('label node n1 node-role.kubernetes.io/worker=');
    assert.match(await run('get nodes --no-headers'), /n1\s+\S+\s+worker\s/);
  });

  test('`describe node` counts what its pods ask for', async () => {
    await create({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'asks' },
      spec: { nodeName: 'n1', containers: [{ name: 'c', image: 'i', resources: { requests: { cpu: '250m', memory: '64Mi' } } }] },
    });
    assert.match(await run('describe node n1'), /default\s+asks\s+250m \(.*%\)/);
    await run('delete pod asks --grace-period=0 --force');
  });
});
