// What goes, and when: finalizers, grace, collections, namespaces, and waiting for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../muster-process.ts';
import { withEveryKubectl } from './with-kubectl.ts';

withEveryKubectl('deleting and waiting', (around) => {
  const run = (words: string, input?: string): Promise<string> =>
    around().kubectl.do(words.split(' '), input === undefined ? {} : { input });
  const fail = (words: string): Promise<string> => around().kubectl.fail(words.split(' '));
  const json = (words: string) => around().kubectl.json(words.split(' '));
  const create = (object: object): Promise<string> => run('create -f -', JSON.stringify(object));
  const held = (name: string): object => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, finalizers: ['example.org/hold'] } });
  const placed = (name: string, nodeName: string): object => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name },
    spec: { nodeName, containers: [{ name: 'c', image: 'i' }] },
  });

  test('`delete` by name, by label, all, and what is not there', async () => {
    await run('create cm a');
    assert.equal(await run('delete cm a'), 'configmap "a" deleted\n');
    assert.match(await fail('delete cm a'), /NotFound/);
    assert.equal(await run('delete cm a --ignore-not-found'), '');
    await run('create ns group');
    for (const name of ['b', 'c', 'd']) await run(`create cm ${name} -n group`);
    await run('label cm b c -n group pick=me');
    await run('delete cm -n group -l pick=me');
    await run('delete secrets --all -n group');
    assert.equal(await run('get cm -n group -o name'), 'configmap/d\nconfigmap/kube-root-ca.crt\n');
  });

  test('`delete --dry-run=server` deletes nothing', async () => {
    await run('create cm kept');
    assert.match(await run('delete cm kept --dry-run=server'), /deleted \(server dry run\)/);
    assert.equal(await run('get cm kept -o name'), 'configmap/kept\n');
  });

  test('a finalizer holds what is deleted until it is taken away', async () => {
    await create(held('held'));
    await run('delete cm held --wait=false');
    const { metadata } = await json('get cm held');
    assert.match(metadata.deletionTimestamp, /^\d{4}-/);
    assert.match(await fail('delete cm held --timeout=1s'), /timed out waiting for the condition/);
    const deleting = around().kubectl.start(['delete', 'cm', 'held']);
    await until('the deletion', () => deleting.said().includes('deleted'));
    await run('patch cm held --type=merge -p {"metadata":{"finalizers":null}}');
    assert.equal(await deleting.ended, 0);
    assert.match(await fail('get cm held'), /NotFound/);
  });

  test('no new finalizer on what is being deleted', async () => {
    await create(held('late'));
    await run('delete cm late --wait=false');
    assert.match(
      await fail('patch cm late --type=merge -p {"metadata":{"finalizers":["example.org/hold","example.org/more"]}}'),
      /no new finalizers can be added if the object is being deleted/,
    );
    await run('patch cm late --type=merge -p {"metadata":{"finalizers":[]}}');
  });

  test('a pod on a node goes when the kubelet says so, or by force', async () => {
    await create({ apiVersion: 'v1', kind: 'Node', metadata: { name: 'n1' } });
    await create(placed('graceful', 'n1'));
    await run('delete pod graceful --wait=false');
    const { metadata } = await json('get pod graceful');
    assert.equal(metadata.deletionGracePeriodSeconds, 30);
    assert.match(await run('get pod graceful --no-headers'), /Terminating/);
    assert.match(await run('delete pod graceful --grace-period=0 --force'), /force deleted/);
    assert.match(await fail('get pod graceful'), /NotFound/);
    await create(placed('quick', 'n1'));
    await run('delete pod quick --wait=false --grace-period=5');
    assert.equal((await json('get pod quick')).metadata.deletionGracePeriodSeconds, 5);
    await run('delete pod quick --now --wait=false');
    assert.equal((await json('get pod quick')).metadata.deletionGracePeriodSeconds, 1);
    await run('delete pod quick --grace-period=0 --force');
  });

  test('a pod on no node goes at once', async () => {
    await run('run floating --image=i');
    await run('delete pod floating');
    assert.match(await fail('get pod floating'), /NotFound/);
  });

  test('`delete ns` empties it, and refuses what is new meanwhile', async () => {
    await run('create ns doomed');
    for (const words of [
      'create cm x',
      'create secret generic x',
      'create sa x',
      'create role x --verb=get --resource=pods',
      'run x --image=i',
      'create service clusterip x --tcp=80',
    ])
      await run(`${words} -n doomed`);
    await around().kubectl.do(['create', '-n', 'doomed', '-f', '-'], { input: JSON.stringify(held('hold')) });
    await run('delete ns doomed --wait=false');
    await until(
      'everything but what is held is gone',
      async () => (await run('get cm,secret,sa,role,pod,svc -n doomed -o name')) === 'configmap/hold\n',
    );
    assert.match(await run('get ns doomed --no-headers'), /Terminating/);
    assert.match(await fail('create cm new -n doomed'), /unable to create new content in namespace doomed because it is being terminated/);
    await run('patch cm hold -n doomed --type=merge -p {"metadata":{"finalizers":null}}');
    await run('wait --for=delete ns/doomed --timeout=20s');
    assert.match(await fail('get ns doomed'), /NotFound/);
    await run('create ns doomed');
    assert.equal(await run('get secrets -n doomed -o name'), '');
  });

  test('the namespaces of the system are not deleted', async () => {
    for (const name of ['default', 'kube-system', 'kube-public'])
      assert.match(await fail(`delete ns ${name}`), /forbidden: this namespace may not be deleted/);
  });

  test('`wait --for=condition`, `--for=delete`, and both when it takes too long', async () => {
    await create({ apiVersion: 'v1', kind: 'Node', metadata: { name: 'slow' } });
    assert.match(await fail('wait --for=condition=Ready node/slow --timeout=1s'), /timed out waiting for the condition/);
    const waiting = around().kubectl.start(['wait', '--for=condition=Ready', 'node/slow', '--timeout=30s']);
    const status = { status: { conditions: [{ type: 'Ready', status: 'True', reason: 'r', message: 'm' }] } };
    const file = JSON.stringify({ apiVersion: 'v1', kind: 'Node', metadata: { name: 'slow' }, ...status });
    await run('replace --raw /api/v1/nodes/slow/status -f -', file);
    assert.equal(await waiting.ended, 0, waiting.said());
    assert.match(waiting.said(), /node\/slow condition met/);
    const gone = around().kubectl.start(['wait', '--for=delete', 'node/slow', '--timeout=30s']);
    await run('delete node slow');
    // On a busy machine it may be gone before an older kubectl looked, which calls that an error.
    assert.ok((await gone.ended) === 0 || /not found|no matching resources found/i.test(gone.said()), gone.said());
    if (around().kubectl.minor >= 23) {
      await run('create cm value --from-literal=k=v');
      assert.match(await run('wait --for=jsonpath={.data.k}=v cm/value --timeout=5s'), /condition met/);
    }
  });

  test('a deletion with a precondition that does not hold is refused', async () => {
    await run('create cm precious');
    const options = JSON.stringify({ apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { uid: 'another' } });
    const said = await around()
      .kubectl.fail(['delete', '--raw', '/api/v1/namespaces/default/configmaps/precious', '-f', '-'], { input: options })
      .catch(() => 'unsupported');
    assert.match(said, /UID in (the )?precondition.*another|unsupported/);
    assert.equal(await run('get cm precious -o name'), 'configmap/precious\n');
  });
});
