// What may happen to an etcd while objects are written to it: nothing acknowledged is lost, no watch has a gap.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../../src/base/clock.ts';
import { openEtcdStore } from '../../src/store/etcd/open-etcd-store.ts';
import { type Store, StoreError } from '../../src/store/store.ts';
import { type CuttableProxy, cuttableProxy } from './cuttable-proxy.ts';
import { Ledger } from './etcd-ledger.ts';
import { type EtcdCluster, startEtcd, withoutEtcd } from './etcd-process.ts';

const writers = 8;

const openAt = (urls: readonly string[]): Promise<Store> => openEtcdStore({ urls, clock: systemClock });

async function withCluster(count: number, body: (etcd: EtcdCluster) => Promise<void>): Promise<void> {
  const etcd = await startEtcd(count);
  try {
    await body(etcd);
  } finally {
    await etcd.stop();
  }
}

async function withStore(urls: readonly string[], body: (store: Store) => Promise<void>): Promise<void> {
  const store = await openAt(urls);
  try {
    await body(store);
  } finally {
    await store.close();
  }
}

/** Writes while `trouble` goes on, and for a moment after it. */
async function survives(store: Store, trouble: () => Promise<void>): Promise<Ledger> {
  const ledger = new Ledger(store);
  const run = await ledger.begin(writers);
  await sleep(300);
  await trouble();
  const before = ledger.acknowledged;
  for (let waited = 0; ledger.acknowledged < before + 100; waited += 20) {
    assert.ok(waited < 20_000, 'writing goes on');
    await sleep(20);
  }
  await run.end();
  await ledger.check();
  return ledger;
}

async function withProxy(target: string, body: (proxy: CuttableProxy) => Promise<void>): Promise<void> {
  const proxy = await cuttableProxy(target);
  try {
    await body(proxy);
  } finally {
    await proxy.stop();
  }
}

describe('the store on etcd', { skip: withoutEtcd ?? false, timeout: 120_000 }, () => {
  test('goes on when etcd is killed and started again', () =>
    withCluster(1, (etcd) =>
      withStore(etcd.urls, async (store) => {
        await survives(store, async () => {
          for (let round = 0; round < 3; round++) {
            await etcd.members[0]?.kill();
            await sleep(200);
            await etcd.members[0]?.start();
            await sleep(200);
          }
        });
      }),
    ));

  test('goes on when the connection is cut many times', () =>
    withCluster(1, (etcd) =>
      withProxy(etcd.urls[0] ?? '', (proxy) =>
        withStore([proxy.url], async (store) => {
          await survives(store, async () => {
            for (let round = 0; round < 20; round++) {
              proxy.cut();
              await sleep(20);
              proxy.mend();
              await sleep(150);
            }
          });
        }),
      ),
    ));

  test('says `unavailable` when nobody can be reached, and serves again when somebody can', () =>
    withCluster(1, (etcd) =>
      withProxy(etcd.urls[0] ?? '', (proxy) =>
        withStore([proxy.url], async (store) => {
          const created = await store.create('/registry/pods/a/a', 'one');
          assert.equal(created.kind, 'done');
          proxy.cut();
          await sleep(100);
          await assert.rejects(
            store.create('/registry/pods/a/b', 'two'),
            (error) => error instanceof StoreError && error.kind === 'unavailable',
          );
          proxy.mend();
          assert.equal((await store.get('/registry/pods/a/a')).entry?.value, 'one');
          assert.equal((await store.get('/registry/pods/a/b')).entry, undefined);
        }),
      ),
    ));

  test('ends its watches as compacted when etcd forgot what happened while the connection was cut', () =>
    withCluster(1, (etcd) =>
      withProxy(etcd.urls[0] ?? '', (proxy) =>
        withStore([proxy.url], (far) =>
          withStore(etcd.urls, async (near) => {
            const first = await near.create('/registry/pods/a/a', 'one');
            assert.ok(first.kind === 'done');
            const from = (await far.status()).revision;
            const ended = new Promise<StoreError>((resolve) => {
              far.watch('/registry/', from, { changes: () => undefined, ended: resolve });
            });
            await sleep(50);
            proxy.cut();
            const second = await near.update('/registry/pods/a/a', 'two', first.entry.modRevision);
            assert.ok(second.kind === 'done');
            const third = await near.update('/registry/pods/a/a', 'three', second.entry.modRevision);
            assert.ok(third.kind === 'done');
            await near.compact(third.entry.modRevision);
            proxy.mend();
            assert.equal((await ended).kind, 'compacted');
            assert.deepEqual((await far.get('/registry/pods/a/a')).entry, third.entry);
            assert.equal((await far.status()).compactedRevision, third.entry.modRevision);
          }),
        ),
      ),
    ));

  test('gives a second server the history that the first one made', () =>
    withCluster(1, (etcd) =>
      withStore(etcd.urls, async (one) => {
        const first = await one.create('/registry/pods/a/a', 'one');
        assert.ok(first.kind === 'done');
        const second = await one.update('/registry/pods/a/a', 'two', first.entry.modRevision);
        assert.ok(second.kind === 'done');
        await withStore(etcd.urls, async (other) => {
          const seen = await new Promise((resolve) => {
            other.watch('/registry/', first.entry.modRevision, { changes: resolve, ended: resolve });
          });
          assert.deepEqual(seen, [{ kind: 'put', revision: second.entry.modRevision, entry: second.entry, previous: first.entry }]);
        });
      }),
    ));

  test('goes on when the leader of three is killed and comes back, and when a follower does', () =>
    withCluster(3, (etcd) =>
      withStore(etcd.urls, async (store) => {
        await survives(store, async () => {
          const leader = await etcd.leader();
          await leader.kill();
          await sleep(3_000);
          await leader.start();
          const follower = etcd.members.find((each) => each !== leader);
          await follower?.kill();
          await sleep(1_000);
        });
      }),
    ));

  test('asks another member when the one it asks is silent', () =>
    withCluster(3, (etcd) =>
      withStore(etcd.urls, async (store) => {
        await survives(store, async () => {
          etcd.members[0]?.signal('SIGSTOP');
          await sleep(6_000);
        });
      }),
    ));
});
