// Several servers on one etcd: keys that must be the same, loops that run on one of them, addresses that come and go.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { connect } from 'node:tls';
import { Door } from '../door.ts';
import { muster } from '../front-door/muster-command.ts';
import { MusterProcess, temporaryFolder, type TemporaryFolder, until } from '../muster-process.ts';
import { cuttableProxy } from './cuttable-proxy.ts';
import { type EtcdCluster, startEtcd, withoutEtcd } from './etcd-process.ts';

const leasePath = '/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/muster-controllers';
const maps = '/api/v1/namespaces/default/configmaps';

interface Server {
  readonly process: MusterProcess;
  readonly door: Door;
}

/** The names in the certificate that a server shows. */
const namesOf = async ({ access: { host, port, ca } }: MusterProcess): Promise<string> => {
  const socket = connect({ host, port, ca });
  await once(socket, 'secureConnect');
  const names = socket.getPeerCertificate().subjectaltname ?? '';
  socket.destroy();
  return names;
};

describe('several servers on one etcd', { skip: withoutEtcd ?? false, timeout: 240_000 }, () => {
  let etcd: EtcdCluster;
  let folder: TemporaryFolder;
  let servers: Server[] = [];
  const started: MusterProcess[] = [];
  const doors: Door[] = [];
  const addresses: string[] = [];

  const begin = (name: string, words: readonly string[] = [], pki = 'pki'): MusterProcess => {
    const store = ['--store', 'etcd', '--etcd-servers', etcd.urls.join(','), '--pki-dir', join(folder.path, pki)];
    const process = new MusterProcess({ dataDir: join(folder.path, name), words: [...store, ...words] });
    started.push(process);
    return process;
  };
  const serve = async (name: string): Promise<Server> => {
    const address = `192.0.2.${10 + started.length}`;
    addresses.push(address);
    const process = await begin(name, ['--advertise-address', address]).ready();
    const door = new Door(process.access);
    doors.push(door);
    return { process, door };
  };
  const holder = async ({ door }: Server): Promise<string> => (await door.json(leasePath)).spec.holderIdentity ?? '';
  const leaders = (): MusterProcess[] =>
    started.filter(({ child, said }) => child.exitCode === null && child.signalCode === null && leads(said));
  const leads = (said: string): boolean => said.lastIndexOf('"event":"leading"') > said.lastIndexOf('"event":"following"');
  const one = (): Server => {
    const [first] = servers;
    assert.ok(first !== undefined);
    return first;
  };
  /** Only a running loop gives a new namespace its service account. */
  const loopsWork = async ({ door }: Server, name: string, seconds: number): Promise<void> => {
    await door.json('/api/v1/namespaces', { method: 'POST', body: { metadata: { name } } });
    const path = `/api/v1/namespaces/${name}/serviceaccounts/default`;
    await until(`the loops give ${name} its account`, async () => (await door.ask(path)).status === 200, seconds);
  };

  before(async () => {
    etcd = await startEtcd();
    folder = temporaryFolder();
    servers = [await serve('one'), await serve('two'), await serve('three')];
  });
  after(async () => {
    for (const door of doors) door.close();
    await Promise.all(started.map((server) => server.kill('SIGKILL')));
    folder.remove();
    await etcd.stop();
  });

  test('one leads, in a Lease that says so, and the others follow', async () => {
    await until('a leader', () => leaders().length > 0);
    await loopsWork(one(), 'first', 10);
    assert.equal(leaders().length, 1);
    const lease = await one().door.json(leasePath);
    assert.match(lease.spec.holderIdentity, /_[0-9a-f-]{36}$/);
    assert.equal(lease.spec.leaseTransitions, 0);
  });

  test('a token of a service account that one signed is believed by all', async () => {
    const body = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} };
    const { status } = await one().door.json('/api/v1/namespaces/default/serviceaccounts/default/token', { method: 'POST', body });
    for (const { process } of servers) {
      const door = new Door(process.access, {});
      doors.push(door);
      const path = '/apis/authentication.k8s.io/v1/selfsubjectreviews';
      const review = { method: 'POST', body: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' } };
      const answer = await door.json(path, { ...review, headers: { authorization: `Bearer ${status.token}` } });
      assert.equal(answer.status.userInfo.username, 'system:serviceaccount:default:default');
    }
  });

  test('the Endpoints and cluster-info name every server, each with a certificate of its own', async () => {
    const subsets = async () => (await one().door.json('/api/v1/namespaces/default/endpoints/kubernetes')).subsets ?? [];
    await until('three addresses', async () => (await subsets()).length === 3, 15);
    const named = (await subsets()).map((each: { addresses: { ip: string }[]; ports: { port: number }[] }) => [
      each.addresses[0]?.ip,
      each.ports[0]?.port,
    ]);
    const ports = servers.map(({ process }) => process.access.port).sort((a, b) => a - b);
    assert.deepEqual(
      named.map(([, port]: [string, number]) => port),
      ports,
    );
    const certified = await Promise.all(servers.map(({ process }) => namesOf(process)));
    for (const [n, names] of certified.entries()) {
      for (const [other, address] of addresses.entries()) assert.equal(names.includes(`IP Address:${address}`), n === other, names);
    }
    const info = async (): Promise<string> =>
      (await one().door.json('/api/v1/namespaces/kube-public/configmaps/cluster-info')).data.servers;
    await until('three servers in cluster-info', async () => (await info()).split(',').length === 3, 15);
  });

  test('addresses and node ports go to one Service each, whichever server is asked', async () => {
    const made = await Promise.all(
      Array.from({ length: 90 }, (_, n) => {
        const spec = { type: 'NodePort', ports: [{ port: 80 }], selector: { a: 'b' } };
        const { door } = servers[n % 3] ?? one();
        return door.json('/api/v1/namespaces/default/services', { method: 'POST', body: { metadata: { name: `s${n}` }, spec } });
      }),
    );
    assert.equal(new Set(made.map(({ spec }) => spec.clusterIP)).size, 90);
    assert.equal(new Set(made.map(({ spec }) => spec.ports[0].nodePort)).size, 90);
    const body = { metadata: { name: 'wants' }, spec: { clusterIP: made[0].spec.clusterIP, ports: [{ port: 80 }] } };
    for (const { door } of servers)
      assert.equal((await door.ask('/api/v1/namespaces/default/services', { method: 'POST', body })).status, 422);
    await servers[1]?.door.json('/api/v1/namespaces/default/services/s0', { method: 'DELETE' });
    await until('a freed address can be taken at another server', async () => {
      return (await servers[2]?.door.ask('/api/v1/namespaces/default/services', { method: 'POST', body }))?.status === 201;
    });
  });

  test('a server with other keys does not start, and names both', async () => {
    const stranger = begin('stranger', [], 'other-pki');
    assert.equal((await stranger.ended).code, 7);
    assert.match(stranger.said, /MU024/);
    assert.equal(new Set(stranger.said.match(/sha256:[0-9a-f]{64}/g)).size, 2);
  });

  test('the store is not moved away while servers run on it', () => {
    const said = muster(
      'store',
      'migrate',
      '--to',
      'embedded',
      '--data-dir',
      join(folder.path, 'away'),
      '--etcd-servers',
      etcd.urls.join(','),
    );
    assert.match(said.stderr, /MU052/);
  });

  test('who is refused at any server stands in the one record that all show', async () => {
    const bad = new Door(servers[2]?.process.access ?? one().process.access, {});
    doors.push(bad);
    const headers = { authorization: 'Bearer abcdef.0123456789abcdef' };
    assert.equal((await bad.ask('/api/v1/nodes', { headers })).status, 401);
    const path = '/apis/registration.muster.dev/v1/registrations';
    await until('it is told everywhere', async () => {
      const lists = await Promise.all(servers.map(async ({ door }) => JSON.stringify((await door.json(path)).items)));
      return lists.every((each) => each === lists[0]) && lists[0] !== '[]';
    });
  });

  test('the loops go on elsewhere within a second or two when their server is stopped, and its address goes with it', async () => {
    const [leader] = leaders();
    assert.ok(leader !== undefined);
    const before = await holder(one());
    const rest = servers.filter(({ process }) => process !== leader);
    const begun = performance.now();
    await leader.kill('SIGTERM');
    servers = rest;
    await until('another leads', () => leaders().length === 1, 4);
    await loopsWork(one(), 'after-stop', 3);
    assert.ok(performance.now() - begun < 5_000);
    assert.notEqual(await holder(one()), before);
    assert.equal((await one().door.json(leasePath)).spec.leaseTransitions, 1);
    await until(
      'two addresses',
      async () => (await one().door.json('/api/v1/namespaces/default/endpoints/kubernetes')).subsets.length === 2,
      3,
    );
  });

  test('within 15 seconds when it is killed', async () => {
    const [leader] = leaders();
    assert.ok(leader !== undefined);
    await leader.kill('SIGKILL');
    const begun = performance.now();
    servers = servers.filter(({ process }) => process !== leader);
    await loopsWork(one(), 'after-kill', 15);
    console.log(`loops taken over in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    await until(
      'one address',
      async () => (await one().door.json('/api/v1/namespaces/default/endpoints/kubernetes')).subsets.length === 1,
      20,
    );
  });

  test('a holder that cannot renew stops before anybody else begins, and does nothing when it wakes', async () => {
    servers.push(await serve('four'));
    const [leader] = leaders();
    assert.ok(leader !== undefined);
    const other = servers.find(({ process }) => process !== leader);
    assert.ok(other !== undefined);
    leader.child.kill('SIGSTOP');
    await until('another leads', () => leads(other.process.said), 15);
    await other.door.json(maps, { method: 'POST', body: { metadata: { name: 'written' } } });
    leader.child.kill('SIGCONT');
    await until('the one that slept follows', () => !leads(leader.said), 5);
    const holderNow = await holder(other);
    assert.match(other.process.said, new RegExp(`"leading".*${holderNow}`));
    await loopsWork(other, 'after-sleep', 5);
    assert.equal(leaders().length, 1);
  });

  test('a leader that is cut off from etcd stops before another begins, and serves again when it is back', async () => {
    const own = await startEtcd();
    const proxy = await cuttableProxy(own.urls[0] ?? '');
    try {
      const inStore = (name: string, url: string): Promise<MusterProcess> => {
        const words = ['--store', 'etcd', '--etcd-servers', url, '--pki-dir', join(folder.path, 'cut-pki')];
        const process = new MusterProcess({ dataDir: join(folder.path, name), words });
        started.push(process);
        return process.ready();
      };
      const far = await inStore('far', proxy.url);
      await until('it leads', () => leads(far.said));
      const near = await inStore('near', own.urls[0] ?? '');
      proxy.cut();
      await until('the other leads', () => leads(near.said), 15);
      const stopped = momentOf(far.said, 'following');
      assert.ok(stopped < momentOf(near.said, 'leading'), `${far.said}\n${near.said}`);
      proxy.mend();
      const door = new Door(far.access);
      doors.push(door);
      await until('it is ready again', async () => (await door.ask('/readyz')).status === 200, 15);
      await door.json(maps, { method: 'POST', body: { metadata: { name: 'again' } } });
      assert.equal(leads(far.said), false);
    } finally {
      await proxy.stop();
      await own.stop();
    }
  });

  /** When it was last said, by the clock that both share. */
  const momentOf = (said: string, event: string): number => {
    const line = said.split('\n').findLast((each) => each.includes(`"event":"${event}"`)) ?? '{}';
    return Date.parse(String(JSON.parse(line).time));
  };
});
