import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { systemClock } from '../../base/clock.ts';
import { MachineError } from '../../language/errors.ts';
import type { StoreError } from '../store.ts';
import { backupStore } from './backup.ts';
import { storeFiles } from './folder.ts';
import { restoreStore } from './restore.ts';
import { put, withFolder } from './store-folder.fixture.ts';

describe('`backupStore`', { concurrency: 6 }, () => {
  test('copies what was written before it when a server runs and writes on', () =>
    withFolder(async ({ folder, open }) => {
      const store = await open();
      for (let n = 0; n < 100; n++) await put(store, `/registry/pods/default/p${n}`, 'before');
      const { revision } = await store.status();
      const file = join(dirname(folder), 'copy.backup');
      const writing = Promise.all(Array.from({ length: 50 }, (_, n) => put(store, `/registry/pods/default/later${n}`, 'during')));
      const backup = backupStore(folder, file);
      await writing;
      assert.ok(backup.revision >= revision);
      assert.equal(backup.bytes, statSync(file).size);
      assert.equal(statSync(file).mode & 0o777, 0o600);
      assert.deepEqual(readdirSync(dirname(folder)).sort(), ['copy.backup', 'store']);
      await put(store, '/registry/pods/default/p0', 'the server goes on');
    }));

  test('copies a store when nobody runs on it', () =>
    withFolder(async ({ folder, open }) => {
      const store = await open();
      await put(store, '/registry/pods/default/a', 'a');
      await store.close();
      assert.equal(backupStore(folder, join(dirname(folder), 'copy')).revision, 1);
    }));

  test('leaves nothing behind and says so when there is no store, or it is damaged', () =>
    withFolder(async ({ folder, open }) => {
      const file = join(dirname(folder), 'copy');
      assert.throws(() => backupStore(folder, file), hasId('store-missing'));
      await (await open()).close();
      truncateSync(storeFiles(folder).database, 5000);
      assert.throws(() => backupStore(folder, file), hasId('store-damaged'));
      assert.deepEqual(readdirSync(dirname(folder)), ['store']);
    }));
});

describe('`restoreStore`', { concurrency: 6 }, () => {
  test('puts the backup in place, keeps the old store and goes on far above all revisions', () =>
    withFolder(async ({ folder, open }) => {
      const file = join(dirname(folder), 'copy');
      const before = await open();
      const old = await put(before, '/registry/pods/default/a', 'backed up');
      backupStore(folder, file);
      const newer = await put(before, '/registry/pods/default/a', 'lost');
      await before.close();

      const { kept, revision } = restoreStore(file, folder, systemClock);
      const after = await open();
      assert.ok(revision > newer.modRevision + 1_000_000);
      assert.deepEqual(await after.status(), { revision, compactedRevision: revision });
      assert.deepEqual((await after.list('/registry/')).entries, [old]);
      assert.deepEqual(await after.update(old.key, 'x', newer.modRevision), { kind: 'conflict', current: old });
      assert.equal((await put(after, old.key, 'written after')).modRevision, revision + 1);
      const changes = () => {
        assert.fail('what the client remembers is gone');
      };
      const reason = await new Promise<StoreError>((ended) => after.watch('/registry/', newer.modRevision, { changes, ended }));
      assert.equal(reason.kind, 'compacted');
      await after.close();

      assert.ok(kept !== undefined && /store-\d{4}-\d\d-\d\dT/.test(kept));
      restoreStore(kept, folder, systemClock);
      assert.equal((await (await open()).get(old.key)).entry?.value, 'lost');
    }));

  test('begins a store when the folder holds none', () =>
    withFolder(async ({ folder, open }) => {
      const file = join(dirname(folder), 'copy');
      const store = await open();
      await put(store, '/registry/pods/default/a', 'a');
      backupStore(folder, file);
      await withFolder(async (elsewhere) => {
        assert.equal(restoreStore(file, elsewhere.folder, systemClock).kept, undefined);
        assert.equal((await (await elsewhere.open()).list('/registry/')).entries.length, 1);
      });
    }));

  test('replaces a damaged store', () =>
    withFolder(async ({ folder, open }) => {
      const file = join(dirname(folder), 'copy');
      const store = await open();
      await put(store, '/registry/pods/default/a', 'a');
      backupStore(folder, file);
      await store.close();
      writeFileSync(storeFiles(folder).database, 'garbage');
      const { kept } = restoreStore(file, folder, systemClock);
      assert.ok(kept !== undefined && existsSync(kept));
      assert.equal((await (await open()).list('/registry/')).entries.length, 1);
    }));

  test('changes nothing when a server runs, or the backup is missing or damaged', () =>
    withFolder(async ({ folder, open }) => {
      const file = join(dirname(folder), 'copy');
      const store = await open();
      await put(store, '/registry/pods/default/a', 'a');
      backupStore(folder, file);
      assert.throws(() => restoreStore(file, folder, systemClock), hasId('store-locked'));
      await store.close();
      assert.throws(() => restoreStore(`${file}.no`, folder, systemClock), hasId('store-unusable'));
      truncateSync(file, 5000);
      assert.throws(() => restoreStore(file, folder, systemClock), hasId('store-damaged'));
      const again = await open();
      assert.equal((await again.status()).revision, 1);
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith('store-') || name.includes('new')),
        [],
      );
    }));
});

const hasId = (id: string) => (error: unknown) => error instanceof MachineError && error.id === id;
