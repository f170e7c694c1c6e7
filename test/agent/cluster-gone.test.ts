// A cluster that is no longer what it was: another authority, a Node that is gone, a token whose time is over, servers that
// come and go. The agent says what is wrong and what to do, keeps trying within bounds, and keeps its keys.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Door } from '../door.ts';
import { cuttableProxy } from '../interop/cuttable-proxy.ts';
import { until } from '../muster-process.ts';
import { certificateFiles, currentFile } from './elsewhen.ts';
import { Field } from './field.ts';

const hour = 3_600_000;

describe('an agent whose cluster changes', () => {
  let field: Field;
  beforeEach(async () => {
    field = new Field();
    await field.serve();
  });
  afterEach(() => field.close());

  const leaseOf = async (name: string): Promise<string> => {
    const { items } = await field.get(
      `/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases?fieldSelector=metadata.name%3D${name}`,
    );
    return items[0]?.metadata.resourceVersion ?? '';
  };

  test('another authority: it says so, loses no key, does not hammer, and joins anew when told to', async () => {
    const agent = field.agent('a', { token: await field.token() });
    await agent.says('registered the node');
    const [first] = certificateFiles(field.path('a'));
    await field.replaceCluster();
    await agent.says(/is not of the cluster that this machine joined.*MU079.*muster token create --print-join-command/, 40);
    await sleep(4_000);
    assert.ok(agent.isRunning);
    assert.ok(agent.said.split('\n').length < 40, agent.said);
    assert.deepEqual(certificateFiles(field.path('a')), [first]);
    await agent.kill();
    const anew = field.agent('a', { token: await field.token() });
    await anew.says(/registered the node/);
    assert.ok(certificateFiles(field.path('a')).includes(first ?? '?'));
    assert.equal(certificateFiles(field.path('a')).length, 2);
  });

  test('a Node that is deleted comes back, with the same certificate', async () => {
    const agent = field.agent('a', { token: await field.token() });
    await agent.says('registered the node');
    const door = new Door(field.cluster.access);
    const { uid } = (await door.json('/api/v1/nodes/a')).metadata;
    await door.json('/api/v1/nodes/a', { method: 'DELETE' });
    await until('the Node again', async () => {
      const { status, text } = await door.ask('/api/v1/nodes/a');
      return status === 200 && JSON.parse(text).metadata.uid !== uid;
    });
    door.close();
    assert.equal(await field.requestsOf('a'), 1);
  });

  test('a token whose time is over before the first certificate: its own code, and the next step', async () => {
    const token = await field.token(new Date(Date.now() - hour).toISOString().replace(/\.\d+/, ''));
    const stranger = field.agent('a', { token });
    assert.equal(await stranger.ended, 1);
    assert.match(stranger.said, /does not know the token/);

    // Cut off between finding the cluster and asking for a certificate.
    mkdirSync(join(field.path('b'), 'pki'), { recursive: true });
    writeFileSync(join(field.path('b'), 'pki', 'ca.crt'), field.cluster.access.ca);
    const late = field.agent('b', { token });
    assert.equal(await late.ended, 1);
    assert.match(late.said, /the cluster does not give a certificate for the token: .*(?:expired|Unauthorized)/);
  });

  test('a token whose time is over later does no harm', async () => {
    const token = await field.token();
    const first = field.agent('a', { token });
    await first.says('registered the node');
    await first.kill();
    const door = new Door(field.cluster.access);
    await door.json(`/api/v1/namespaces/kube-system/secrets/bootstrap-token-${token.slice(0, 6)}`, { method: 'DELETE' });
    door.close();
    await field.agent('a', { token }).says('was registered before');
  });

  test('401 with every certificate and no token: it says so, keeps trying, and the keys stay', async () => {
    const first = field.agent('a', { token: await field.token() });
    await first.says('registered the node');
    await first.kill();
    const agent = field.agent('a', { aheadMilliseconds: 0 });
    await agent.says('was registered before');
    await field.serve({ aheadMilliseconds: -4 * hour });
    await agent.says('the server refused this certificate (401)', 40);
    await agent.says('no certificate is left that the server takes, and no token to ask for a new one');
    assert.ok(agent.isRunning);
    await field.serve();
    await agent.kill();
    await field.agent('a').says('was registered before');
    assert.equal(certificateFiles(field.path('a')).length, 1);
  });

  test('401 with the latest: the earlier one is used, and linked', async () => {
    const first = field.agent('a', { token: await field.token() });
    await first.says('registered the node');
    await first.kill();
    const [good = ''] = certificateFiles(field.path('a'));
    // A later one of another cluster: valid by its times, and refused.
    const other = new Field();
    try {
      await other.serve();
      const stranger = other.agent('a', { token: await other.token() });
      await stranger.says('registered the node');
      await stranger.kill();
      const [name = ''] = certificateFiles(other.path('a'));
      const bad = 'kubelet-client-2099-01-01-00-00-00.pem';
      writeFileSync(join(field.path('a'), 'pki', bad), readFileSync(join(other.path('a'), 'pki', name)), { mode: 0o600 });
      rmSync(join(field.path('a'), 'pki', 'kubelet-client-current.pem'));
      symlinkSync(bad, join(field.path('a'), 'pki', 'kubelet-client-current.pem'));
    } finally {
      await other.close();
    }
    const agent = field.agent('a');
    await agent.says(/refused this certificate \(401\); looking for an earlier one/);
    await agent.says('works again');
    await until('the link', () => currentFile(field.path('a')) === good);
    assert.equal(certificateFiles(field.path('a')).length, 2);
  });

  test('the server it uses goes away: the next one is used, and no heartbeat is missed', async () => {
    const { url } = field.cluster.access;
    const [one, two] = [await cuttableProxy(url), await cuttableProxy(url)];
    try {
      const servers = [one.url, two.url].map((address) => address.replace('http:', 'https:'));
      const agent = field.agent('a', { token: await field.token(), servers });
      await agent.says('registered the node');
      for (const proxy of [one, two, one]) {
        proxy.cut();
        const before = await leaseOf('a');
        await until(`a heartbeat by the other way: ${agent.said}`, async () => (await leaseOf('a')) !== before);
        proxy.mend();
      }
      const { status } = await field.get('/api/v1/nodes/a');
      assert.ok(!status.conditions.some(({ status: value }: { status: string }) => value === 'Unknown'));
    } finally {
      await one.stop();
      await two.stop();
    }
  });

  test('by a clock that does not fit the server’s certificate: MU094, with both times', async () => {
    const token = await field.token();
    // Its next certificate is made by a clock four hours ahead.
    for (const name of ['apiserver.crt', 'apiserver.key']) rmSync(join(field.path('server'), 'pki', name));
    await field.serve({ aheadMilliseconds: 4 * hour });
    const agent = field.agent('a', { token });
    assert.equal(await agent.ended, 1);
    assert.match(agent.said, /by the clock of this machine the certificate of .* is not valid: certificate is not yet valid/);
  });
});
