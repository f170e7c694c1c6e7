// A store moved into a real etcd and back by the command line: nothing is lost, no revision goes back, and a move that is
// killed leaves one cluster, never two.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { systemClock } from '../../src/base/clock.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { Door } from '../door.ts';
import { muster, type Said } from '../front-door/muster-command.ts';
import { MusterProcess, program, temporaryFolder, type TemporaryFolder } from '../muster-process.ts';
import { Kubectl, kubectls } from './kubectl.ts';
import { type EtcdCluster, startEtcd, withoutEtcd } from './etcd-process.ts';

const maps = '/api/v1/namespaces/default/configmaps';
const events = '/api/v1/namespaces/default/events';

/** Skips its part when there is none. */
const [installed] = kubectls;

interface Named {
  readonly metadata: { readonly name: string; readonly resourceVersion: string };
}

describe('muster store migrate', { skip: withoutEtcd ?? false, timeout: 180_000 }, () => {
  let etcd: EtcdCluster;
  let folder: TemporaryFolder;
  const started: MusterProcess[] = [];
  const doors: Door[] = [];

  before(async () => {
    etcd = await startEtcd();
    folder = temporaryFolder();
  });
  after(async () => {
    for (const door of doors) door.close();
    await Promise.all(started.map((server) => server.kill('SIGKILL')));
    folder.remove();
    await etcd.stop();
  });

  const begin = (dataDir: string, words: readonly string[]): MusterProcess => {
    const server = new MusterProcess({ dataDir, words });
    started.push(server);
    return server;
  };
  const serve = async (dataDir: string, words: readonly string[] = []): Promise<{ server: MusterProcess; door: Door }> => {
    const server = await begin(dataDir, words).ready();
    const door = new Door(server.access);
    doors.push(door);
    return { server, door };
  };
  const inEtcd = (cluster = etcd): string[] => ['--store', 'etcd', '--etcd-servers', cluster.urls.join(',')];
  const migrate = (to: string, dataDir: string, cluster = etcd): Said =>
    muster('store', 'migrate', '--to', to, '--data-dir', dataDir, '--etcd-servers', cluster.urls.join(','));

  test('there and back, every object keeps content and resourceVersion, and what clients remember is never mistaken', async () => {
    const dataDir = join(folder.path, 'round');
    let { server, door } = await serve(dataDir);
    for (let n = 0; n < 250; n++) {
      await door.json(maps, { method: 'POST', body: { metadata: { name: `m${n}` }, data: { n: String(n), text: `@${n},1\n` } } });
    }
    const involvedObject = { kind: 'Node', name: 'a', namespace: 'default' };
    await door.json(events, {
      method: 'POST',
      body: { metadata: { name: 'e' }, involvedObject, reason: 'R', message: 'm', type: 'Normal' },
    });
    const begun = await door.json(maps);
    await door.json(`${maps}/m0`, { method: 'DELETE' });

    for (const [to, words] of [
      ['etcd', inEtcd()],
      ['embedded', []],
    ] as const) {
      const left = await door.json(maps);
      await server.kill('SIGTERM');
      const moved = migrate(to, dataDir);
      assert.equal(moved.code, 0, moved.stderr);
      assert.match(moved.stdout, /moved \d+ objects .* each compared/);
      ({ server, door } = await serve(dataDir, words));
      const came = await door.json(maps);
      assert.deepEqual(came.items, left.items);
      assert.ok(Number(came.metadata.resourceVersion) >= Number(left.metadata.resourceVersion));
      assert.equal((await door.json(events)).items.filter((each: Named) => each.metadata.name === 'e').length, 1);

      const stale = await door.ask(`${maps}?watch=1&resourceVersion=${begun.metadata.resourceVersion}&timeoutSeconds=5`);
      assert.match(stale.text, /"code":410/, 'a deletion in between cannot be told any more, and that is said');
      if (installed !== undefined) {
        const kubectl = new Kubectl(installed, server.kubeconfigPath);
        const kept = left.items[5];
        const said = await kubectl.do(['replace', '-f', '-'], {
          input: JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', ...kept, data: { by: `kubectl, in ${to}` } }),
        });
        assert.match(said, /replaced/, 'what kubectl read before goes through after');
        kubectl.close();
      }
      const known = left.items[3] as Named;
      const change = { ...known, data: { changed: to } };
      const changed = await door.json(`${maps}/${known.metadata.name}`, { method: 'PUT', body: change });
      assert.ok(Number(changed.metadata.resourceVersion) > Number(left.metadata.resourceVersion));
      assert.equal((await door.ask(`${maps}/${known.metadata.name}`, { method: 'PUT', body: change })).status, 409);
    }
  });

  test('what was left is not served again, and says where it went', async () => {
    const [dataDir, other] = [join(folder.path, 'left'), await startEtcd()];
    try {
      const { server } = await serve(dataDir);
      assert.match(migrate('etcd', dataDir, other).stderr, /MU040/, 'a server runs on it');
      await server.kill('SIGTERM');
      assert.equal(migrate('etcd', dataDir, other).code, 0);
      const again = begin(dataDir, []);
      assert.notEqual((await again.ended).code, 0);
      assert.match(again.said, /MU049/);
      assert.match(migrate('etcd', dataDir, other).stderr, /MU051/, 'the target is taken');
      assert.match(migrate('etcd', dataDir, etcd).stderr, /MU049/, 'it went elsewhere');
      assert.equal(migrate('embedded', join(folder.path, 'back'), other).code, 0);
      const gone = begin(dataDir, inEtcd(other));
      assert.notEqual((await gone.ended).code, 0);
      assert.match(gone.said, /MU049/);
    } finally {
      await other.stop();
    }
  });

  test('refuses what is not there and what is not empty', async () => {
    const [empty, full] = [await startEtcd(), join(folder.path, 'full')];
    try {
      assert.match(migrate('etcd', join(folder.path, 'nothing'), empty).stderr, /MU053/);
      assert.match(migrate('embedded', join(folder.path, 'nothing'), empty).stderr, /MU053/);
      assert.match(muster('store', 'migrate', '--etcd-servers', 'http://127.0.0.1:1').stderr, /--to/);
      const { server } = await serve(full);
      const { server: second } = await serve(join(folder.path, 'second'), inEtcd(empty));
      await server.kill('SIGTERM');
      await second.kill('SIGTERM');
      assert.match(migrate('etcd', full, empty).stderr, /MU051/);
      assert.match(migrate('embedded', full, empty).stderr, /MU051/);
    } finally {
      await empty.stop();
    }
  });

  test('killed at any moment it leaves one cluster at most, and the same command ends the work', async () => {
    const dataDir = join(folder.path, 'killed');
    const store = await openEmbeddedStore({ folder: join(dataDir, 'store'), clock: systemClock });
    const text = JSON.stringify({ text: 'x'.repeat(400) });
    for (let at = 0; at < 20_000; at += 1000) {
      await Promise.all(Array.from({ length: 1000 }, (_, n) => store.create(`/registry/things/default/t${at + n}`, text)));
    }
    const { revision } = await store.status();
    await store.close();
    const cluster = await startEtcd();
    try {
      for (const [to, there, back] of [
        ['etcd', inEtcd(cluster), []],
        ['embedded', [], inEtcd(cluster)],
      ] as const) {
        let interrupted = 0;
        for (let milliseconds = 150; ; milliseconds += 250) {
          if (!(await killedMigration(to, dataDir, cluster, milliseconds))) break;
          interrupted++;
          const copied = await servedFrom(dataDir, there);
          const left = await servedFrom(dataDir, back);
          assert.ok(copied === 0 || left === 0, `after ${milliseconds} ms both would be served`);
          assert.ok(copied === 0 || copied === 20_000, `of a copy ${copied} objects would be served`);
          // Killed when all was done, before it could say so.
          if (copied > 0) break;
        }
        assert.ok(interrupted > 0, 'it was interrupted at least once');
      }
      const again = await openEmbeddedStore({ folder: join(dataDir, 'store'), clock: systemClock });
      try {
        const { entries } = await again.list('/registry/things/');
        assert.equal(entries.length, 20_000);
        assert.ok(entries.every(({ value, modRevision }) => value === text && modRevision <= revision));
        assert.ok((await again.status()).revision >= revision);
      } finally {
        await again.close();
      }
    } finally {
      await cluster.stop();
    }
  });

  /** False when it was done before it could be killed. */
  const killedMigration = async (to: string, dataDir: string, cluster: EtcdCluster, milliseconds: number): Promise<boolean> => {
    const words = ['store', 'migrate', '--to', to, '--data-dir', dataDir, '--etcd-servers', cluster.urls.join(',')];
    const child = spawn(process.execPath, [program, ...words], { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    const [code] = await once(child, 'exit');
    clearTimeout(timer);
    if (code !== null) assert.equal(code, 0);
    return code === null;
  };

  /** How many objects a server would find that took the store for its own; none when it refuses to. */
  const servedFrom = async (dataDir: string, words: readonly string[]): Promise<number> => {
    if (words.length > 0) {
      const { openEtcdStore } = await import('../../src/store/etcd/open-etcd-store.ts');
      return await countIn(() => openEtcdStore({ urls: (words[3] ?? '').split(','), clock: systemClock }));
    }
    return await countIn(() => openEmbeddedStore({ folder: join(dataDir, 'store'), clock: systemClock }));
  };

  const countIn = async (
    open: () => Promise<{ list(prefix: string): Promise<{ entries: readonly unknown[] }>; close(): Promise<void> }>,
  ): Promise<number> => {
    try {
      const store = await open();
      const { entries } = await store.list('/registry/things/');
      await store.close();
      return entries.length;
    } catch (error) {
      assert.match(error instanceof Error ? error.message : '', /moved/);
      return 0;
    }
  };
});
