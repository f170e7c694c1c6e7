// What the front desk wrote down is there after a restart and after kill -9; connections that come to no request stand there,
// too; and a node's clock is told from its leases.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Door } from '../door.ts';
import { type MusterProcess, startMuster, temporaryFolder, until } from '../muster-process.ts';
import { signerOf } from '../pairs.ts';

interface Event {
  readonly cause?: string;
  readonly count?: number;
  readonly first?: string;
  readonly message?: string;
}

const registrationPath = '/apis/registration.muster.dev/v1/registrations';

/** Ends by itself; what it says does not matter. */
const run = (command: string, words: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin.on('error', () => undefined);
    child.stdin.end();
    child.on('error', reject);
    child.on('close', () => {
      resolve();
    });
  });

describe('what the front desk keeps', () => {
  const folder = temporaryFolder();
  let muster: MusterProcess | undefined;
  let admin: Door | undefined;
  const open = async (): Promise<{ muster: MusterProcess; admin: Door }> => {
    muster = await startMuster({ dataDir: join(folder.path, 'data') });
    admin = new Door(muster.access);
    return { muster, admin };
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    admin?.close();
    await muster?.kill(signal);
  };
  after(async () => {
    await end('SIGKILL');
    folder.remove();
  });
  const statusOf = async (door: Door, name: string): Promise<{ events?: readonly Event[]; clockSkewSeconds?: number }> => {
    const { status, text } = await door.ask(`${registrationPath}/${name}`);
    return status === 200 ? JSON.parse(text).status : {};
  };
  const eventOf = async (door: Door, name: string, cause: string): Promise<Event | undefined> =>
    (await statusOf(door, name)).events?.find((event) => event.cause === cause);

  test('handshakes that fail stand under their address, each under its cause', async () => {
    const { muster: server, admin: door } = await open();
    const { host, port } = server.access;
    const at = `${host}:${port}`;
    await run('curl', ['-s', `https://${at}/`]);
    await run('curl', ['-s', `http://${at}/`]);
    await run('openssl', ['s_client', '-connect', at, '-tls1_1', '-cipher', 'ALL:@SECLEVEL=0']);
    await run('openssl', ['s_client', '-connect', at, '-tls1_2', '-cipher', 'AES128-SHA256']);
    await run('curl', ['-sk', `https://${at}/api/v1/nodes`]);
    for (const [cause, count] of [
      ['MU404', 1],
      ['MU462', 1],
      ['MU461', 2],
      ['MU561', 1],
    ] as const) {
      await until(`${cause} ${count} times`, async () => (await eventOf(door, '127.0.0.1', cause))?.count === count);
    }
  });

  test('they are there after a restart, and go on being counted', async () => {
    const before = await eventOf(admin ?? assert.fail(), '127.0.0.1', 'MU462');
    const { host, port } = muster?.access ?? assert.fail();
    await run('curl', ['-s', `http://${host}:${port}/`]);
    await end('SIGTERM');
    const { muster: server, admin: door } = await open();
    const kept = await eventOf(door, '127.0.0.1', 'MU462');
    assert.deepEqual([kept?.count, kept?.first], [2, before?.first]);
    await run('curl', ['-s', `http://${server.access.host}:${server.access.port}/`]);
    await until('counted on', async () => (await eventOf(door, '127.0.0.1', 'MU462'))?.count === 3);
  });

  test('kill -9 loses no more than five seconds of a flood, which is written once in five seconds', async () => {
    const nobody = new Door(muster?.access ?? assert.fail(), {});
    const door = admin ?? assert.fail();
    assert.match((await nobody.ask('/api/v1/nodes')).text, /\[MU561\] no client certificate was presented/);
    const versions = new Set<string>();
    const started = Date.now();
    let sent = 0;
    let sentBefore = 0;
    while (Date.now() - started < 12_500) {
      await nobody.ask('/api/v1/nodes');
      sent += 1;
      if (Date.now() - started < 7_000) sentBefore = sent;
      if (sent % 20 === 0) versions.add((await door.json(`${registrationPath}/127.0.0.1`)).metadata.resourceVersion);
      await pause(2);
    }
    await end('SIGKILL');
    nobody.close();
    assert.ok(versions.size <= 4, `${versions.size} writes`);
    const { admin: again } = await open();
    const kept = (await eventOf(again, '127.0.0.1', 'MU561'))?.count ?? 0;
    assert.ok(kept >= sentBefore && kept <= sent + 2, `${kept} of ${sent}, ${sentBefore} of them more than 5 s before`);
  });

  test("a node's clock is told from three renewals of its lease", async () => {
    const door = admin ?? assert.fail();
    const node = new Door(
      muster?.access ?? assert.fail(),
      signerOf(join(folder.path, 'data')).pair({ name: 'system:node:ahead', groups: ['system:nodes'] }),
    );
    await node.json('/api/v1/nodes', { method: 'POST', body: { metadata: { name: 'ahead' } } });
    const leases = '/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases';
    const spec = () => ({ holderIdentity: 'ahead', renewTime: new Date(Date.now() + 14_400_000).toISOString().replace('Z', '000Z') });
    let lease = await node.json(leases, { method: 'POST', body: { metadata: { name: 'ahead' }, spec: spec() } });
    for (let time = 0; time < 4; time += 1) {
      await pause(100);
      lease = await node.json(`${leases}/ahead`, { method: 'PUT', body: { ...lease, spec: spec() } });
    }
    node.close();
    await until('four hours', async () => (await statusOf(door, 'ahead')).clockSkewSeconds === 14_400);
    const table = { headers: { accept: 'application/json;as=Table;v=v1;g=meta.k8s.io' } };
    const { columnDefinitions, rows } = await door.json('/api/v1/nodes', table);
    const { name, priority } = columnDefinitions.at(-1);
    assert.deepEqual([name, priority], ['Heartbeat', 1]);
    assert.match(rows[0].cells.at(-1), /^\d+s$/);
  });
});
