import assert from 'node:assert/strict';
import { copyFileSync, cpSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, test } from 'node:test';
import { MachineError } from '../../language/errors.ts';
import { storeFiles } from './folder.ts';
import { put, type StoreFolder, withFolder } from './store-folder.fixture.ts';

describe('`openEmbeddedStore` refuses and keeps the file', { concurrency: 6 }, () => {
  const refuses = (title: string, id: string, damage: (place: StoreFolder) => void): void => {
    void test(`when ${title}`, () =>
      withFolder(async (place) => {
        const store = await place.open();
        for (let n = 0; n < 50; n++) await put(store, `/registry/pods/default/p${n}`, `{"value":"${'x'.repeat(600)}"}`);
        await store.close();
        damage(place);
        const { database } = storeFiles(place.folder);
        const size = statSync(database, { throwIfNoEntry: false })?.size;
        await assert.rejects(place.open(), (error) => error instanceof MachineError && error.id === id);
        assert.equal(statSync(database, { throwIfNoEntry: false })?.size, size);
        await assert.rejects(place.open(), MachineError, 'it does not get better by trying again');
      }));
  };

  refuses('it is empty', 'store-damaged', ({ folder }) => {
    truncateSync(storeFiles(folder).database, 0);
  });
  refuses('it is something else', 'store-damaged', ({ folder }) => {
    writeFileSync(storeFiles(folder).database, 'not a database '.repeat(1000));
  });
  refuses('it is cut short', 'store-damaged', ({ folder }) => {
    truncateSync(storeFiles(folder).database, 3 * 4096);
  });
  refuses('a page is overwritten', 'store-damaged', ({ folder }) => {
    overwrite(storeFiles(folder).database, 5 * 4096, Buffer.alloc(4096, 7));
  });
  refuses('one letter of one value is another', 'store-damaged', ({ folder }) => {
    const { database } = storeFiles(folder);
    overwrite(database, readFileSync(database).lastIndexOf('xxxx') - 100, Buffer.from('y'));
  });
  refuses('rows are missing', 'store-damaged', ({ folder }) => {
    const database = new DatabaseSync(storeFiles(folder).database);
    database.exec('UPDATE log SET prev_revision = 17 WHERE revision = 20');
    database.close();
  });
  refuses('it is the database of another program', 'store-foreign', ({ folder }) => {
    const database = new DatabaseSync(storeFiles(folder).database);
    database.exec('PRAGMA application_id = 7');
    database.close();
  });
  refuses('a newer Muster wrote it', 'store-newer', ({ folder }) => {
    const database = new DatabaseSync(storeFiles(folder).database);
    database.exec('PRAGMA user_version = 2');
    database.close();
  });
  refuses('it is gone and the log of its last changes is not', 'store-damaged', ({ folder }) => {
    const files = storeFiles(folder);
    copyFileSync(files.database, files.writeAheadLog);
    rmSync(files.database);
  });
  refuses('a restore was interrupted', 'store-restore-unfinished', ({ folder }) => {
    writeFileSync(storeFiles(folder).restoring, '');
  });
});

describe('`checkWriteAheadLog`', { concurrency: 6 }, () => {
  const crashed = (damage: (log: string) => void, judge: (place: StoreFolder) => Promise<void>) =>
    withFolder(async (running) => {
      const store = await running.open();
      for (let n = 0; n < 20; n++) await put(store, `/registry/pods/default/p${n}`, 'x'.repeat(600));
      await withFolder(async (place) => {
        cpSync(running.folder, place.folder, { recursive: true, filter: (path) => !path.includes('lock.') && !path.endsWith('-shm') });
        damage(storeFiles(place.folder).writeAheadLog);
        await judge(place);
      });
    });
  const refused = async ({ open }: StoreFolder) => {
    await assert.rejects(open(), (error) => error instanceof MachineError && error.id === 'store-damaged');
    await assert.rejects(open(), (error) => error instanceof MachineError && error.id === 'store-damaged');
  };
  const holds = (count: number) => async (place: StoreFolder) => {
    assert.equal((await (await place.open()).list('/registry/pods/')).entries.length, count);
  };

  test('lets a log pass when it is whole', () => crashed(() => undefined, holds(20)));

  test('lets a log pass when its last commit is torn', () =>
    crashed((log) => {
      overwrite(log, statSync(log).size - 2000, Buffer.from('torn'));
    }, holds(19)));

  test('lets a log pass when it breaks off', () =>
    crashed((log) => {
      truncateSync(log, statSync(log).size - 1000);
    }, holds(19)));

  test('refuses when commits lie behind a broken frame', () =>
    crashed((log) => {
      overwrite(log, 32 + 4120 * 6 + 500, Buffer.from('broken'));
    }, refused));

  test('refuses when the header is broken', () =>
    crashed((log) => {
      overwrite(log, 18, Buffer.from('x'));
    }, refused));
});

function overwrite(file: string, at: number, bytes: Buffer): void {
  const whole = readFileSync(file);
  bytes.copy(whole, at);
  writeFileSync(file, whole);
}
