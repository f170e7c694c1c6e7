import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Clock } from '../../base/clock.ts';
import { type Change, StoreError } from '../store.ts';
import { put, withFolder } from './store-folder.fixture.ts';

describe('`openEmbeddedStore` on a folder that holds a store', { concurrency: 6 }, () => {
  test('gives entries, history and revision back when it was closed', () =>
    withFolder(async ({ open }) => {
      const first = await open();
      const a = await put(first, '/registry/pods/default/a', 'a1');
      const b = await put(first, '/registry/pods/default/b', 'ü€😀');
      const a2 = await put(first, '/registry/pods/default/a', 'a2');
      await first.delete(b.key, b.modRevision);
      const { revision } = await first.status();
      await first.close();

      const second = await open();
      assert.deepEqual(await second.status(), { revision, compactedRevision: 0 });
      assert.deepEqual((await second.list('/registry/pods/')).entries, [a2]);
      assert.deepEqual((await second.list('/registry/pods/', { revision: b.modRevision })).entries, [a, b]);
      const seen: Change[] = [];
      await new Promise<void>((resolve) => {
        const changes = (news: readonly Change[]) => {
          seen.push(...news);
          resolve();
        };
        second.watch('/registry/pods/', b.modRevision, { changes, ended: () => undefined });
      });
      assert.deepEqual(seen, [
        { kind: 'put', revision: a2.modRevision, entry: a2, previous: a },
        { kind: 'delete', revision, previous: b },
      ]);
      assert.equal((await put(second, '/registry/pods/default/c', 'c1')).modRevision, revision + 1);
    }));

  test('never goes back below a deletion whose row was compacted away', () =>
    withFolder(async ({ open }) => {
      const first = await open();
      const entry = await put(first, '/registry/pods/default/a', 'a1');
      await first.delete(entry.key, entry.modRevision);
      const { revision } = await first.status();
      await first.compact(revision);
      await first.close();
      const second = await open();
      assert.deepEqual(await second.status(), { revision, compactedRevision: revision });
      await assert.rejects(second.list('/registry/', { revision: entry.modRevision }), isCompacted);
    }));

  test('keeps what is live when its history was compacted', () =>
    withFolder(async ({ open }) => {
      const first = await open();
      for (let n = 0; n < 2500; n++) void first.create(`/registry/pods/default/p${n}`, String(n));
      const kept = await put(first, '/registry/pods/default/kept', 'x');
      const newest = await put(first, '/registry/pods/default/p1', 'new');
      await first.compact(newest.modRevision);
      await first.close();
      const second = await open();
      assert.equal((await second.list('/registry/pods/')).entries.length, 2501);
      assert.deepEqual((await second.get(kept.key)).entry, kept);
      assert.deepEqual((await second.get(newest.key)).entry, newest);
    }));

  test('deletes what became too old meanwhile', () =>
    withFolder(async ({ open }) => {
      let now = 1_000_000;
      const clock: Clock = { now: () => now, monotonic: () => performance.now() };
      const first = await open({ clock });
      await first.create('/registry/events/default/a', 'a', { ttlSeconds: 3600 });
      await first.create('/registry/events/default/b', 'b', { ttlSeconds: 7200 });
      await first.close();
      now += 3_600_000;
      const second = await open({ clock });
      await new Promise<void>((resolve) => {
        second.watch('/registry/events/', 2, { changes: () => resolve(), ended: () => undefined });
      });
      assert.deepEqual(
        (await second.list('/registry/events/')).entries.map((entry) => entry.value),
        ['b'],
      );
    }));
});

test('history stays within its bytes when much is written, and live watches miss nothing', () =>
  withFolder(async ({ open }) => {
    const store = await open({ historyBytes: 1_000_000, compactionIntervalSeconds: 0 });
    let seen = 0;
    store.watch('/registry/', 0, { changes: (changes) => (seen += changes.length), ended: () => (seen = Number.NaN) });
    for (let n = 0; n < 100; n++) await put(store, '/registry/pods/default/a', `${n}${'x'.repeat(50_000)}`);
    const { revision, compactedRevision } = await store.status();
    assert.ok(compactedRevision > 50 && compactedRevision < revision);
    assert.equal(seen, 100);
  }));

const isCompacted = (error: unknown) => error instanceof StoreError && error.kind === 'compacted';
