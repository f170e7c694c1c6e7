// Copies a store to one file, also while a server runs on it: SQLite reads one moment of it from a connection of its own,
// which holds up no writer.
import { existsSync, renameSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  claimFile,
  filesOf,
  type FolderLock,
  lockFolder,
  refuseHalfAStore,
  removeFiles,
  type StoreFiles,
  storeFiles,
  sync,
} from './folder.ts';
import { LogFile } from './log-file.ts';
import { toMachineError } from './problem.ts';
import { StoreRefusal, toRefusal } from './refusal.ts';

export interface StoreBackup {
  readonly file: string;
  readonly bytes: number;
  readonly revision: number;
}

/** The file appears whole, read back and synced, or not at all. Throws a MachineError. */
export function backupStore(folder: string, file: string): StoreBackup {
  const files = storeFiles(resolve(folder));
  const target = resolve(file);
  const partial = `${target}.partial`;
  try {
    if (!existsSync(files.database)) throw new StoreRefusal({ id: 'store-missing', args: { folder } });
    refuseHalfAStore(files);
    removeFiles(filesOf(partial));
    copyStore(files, claimFile(partial));
    const revision = verifyCopy(partial);
    sync(partial);
    renameSync(partial, target);
    sync(dirname(target));
    return { file: target, bytes: statSync(target).size, revision };
  } catch (error) {
    throw toMachineError(toRefusal(error, target).problem, error);
  } finally {
    removeFiles(filesOf(partial));
  }
}

function copyStore(files: StoreFiles, target: string): void {
  const lock = lockIfFree(files.folder);
  if (lock === undefined) copyLiveStore(files, target);
  else {
    // Nobody runs on it, so nobody has checked it: the last to close it would otherwise tidy away the traces of damage.
    try {
      const log = new LogFile(files);
      try {
        log.copyTo(target);
      } finally {
        log.close();
      }
    } finally {
      lock.release();
    }
  }
}

function lockIfFree(folder: string): FolderLock | undefined {
  try {
    return lockFolder(folder, 0);
  } catch (error) {
    if (error instanceof StoreRefusal && error.problem.id === 'store-locked') return undefined;
    throw error;
  }
}

function copyLiveStore(files: StoreFiles, target: string): void {
  const database = new DatabaseSync(files.database, { timeout: 5000 });
  try {
    database.prepare('VACUUM INTO ?').run(target);
  } finally {
    database.close();
  }
}

function verifyCopy(file: string): number {
  const log = new LogFile(filesOf(file));
  try {
    log.verify();
    return log.revision;
  } finally {
    log.close();
  }
}
