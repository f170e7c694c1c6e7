// The files of one store: who may use them, and that nobody else does.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { damaged, sqliteCodeOf, StoreRefusal } from './refusal.ts';

export interface StoreFiles {
  readonly folder: string;
  readonly database: string;
  readonly writeAheadLog: string;
  readonly sharedMemory: string;
  /** What is to become the database. */
  readonly draft: string;
  /** Exists while a restore changes the files. */
  readonly restoring: string;
  /** Exists when the store went elsewhere, and says where. */
  readonly moved: string;
}

export function storeFiles(folder: string): StoreFiles {
  return filesOf(join(folder, 'store.sqlite'));
}

/** For a database that stands alone: a draft, a backup. */
export function filesOf(database: string): StoreFiles {
  const folder = dirname(database);
  return {
    folder,
    database,
    writeAheadLog: `${database}-wal`,
    sharedMemory: `${database}-shm`,
    draft: `${database}.new`,
    restoring: join(folder, 'restoring'),
    moved: join(folder, 'moved'),
  };
}

/** Removes the database with what SQLite keeps beside it. */
export function removeFiles(files: StoreFiles): void {
  for (const path of [files.database, files.writeAheadLog, files.sharedMemory]) rmSync(path, { force: true });
}

/** A cluster must not go on in two places. */
export function refuseMovedStore(files: StoreFiles): void {
  if (!existsSync(files.moved)) return;
  const to = readFileSync(files.moved, 'utf8').trim();
  throw new StoreRefusal({ id: 'store-moved', args: { place: files.folder, to, undo: `rm ${files.moved}` } });
}

/** Half a store must not pass for an empty one. */
export function refuseHalfAStore(files: StoreFiles): void {
  if (existsSync(files.restoring)) throw new StoreRefusal({ id: 'store-restore-unfinished', args: { folder: files.folder } });
  if (existsSync(files.writeAheadLog) && !existsSync(files.database)) {
    throw damaged(files.database, 'the file is gone, but the log of its last changes is there');
  }
}

export interface FolderLock {
  release(): void;
}

const busy = 5;
/** A process just killed may still be inside a last sync. */
const defaultPatienceMs = 1000;

/**
 * Takes the folder for this process. The lock is SQLite's own, an OS lock on a file of its own: it dies with the process
 * whatever its pid becomes, it also holds against a second store in this process, and it leaves the database readable
 * for a backup. Nothing else may open and close `lock.sqlite`: POSIX drops all locks of a process at the first close.
 */
export function lockFolder(folder: string, patienceMs = defaultPatienceMs): FolderLock {
  makeFolder(folder);
  const owner = join(folder, 'lock.pid');
  const lock = new DatabaseSync(claimFile(join(folder, 'lock.sqlite')), { timeout: patienceMs });
  try {
    // Nothing is ever written in it, and a journal on the disk would outlive a kill.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (sqliteCodeOf(error) !== busy) throw error;
    throw new StoreRefusal({ id: 'store-locked', args: { folder, pid: readPid(owner) } }, { cause: error });
  }
  tellOwner(owner);
  return {
    release: () => {
      lock.close();
    },
  };
}

/** For whoever meets the lock. A full disk must not keep anyone from a folder in which all else is there. */
function tellOwner(file: string): void {
  try {
    writeFileSync(file, `${process.pid}\n`, { mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT'))) throw error;
  }
}

function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  sync(dirname(folder));
}

/** SQLite would make its files readable for everyone; its side files copy the mode of the first. */
export function claimFile(file: string): string {
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  return file;
}

/** Makes what is in a file survive a power cut, and of a folder the names of its files. */
export function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function readPid(file: string): number | undefined {
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN;
  return Number.isInteger(pid) ? pid : undefined;
}
