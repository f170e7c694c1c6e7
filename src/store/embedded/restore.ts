// Puts a backup in the place of a store. Clients have seen revisions the backup does not know, so the restored store goes
// on far above them and knows no history: what they remember is `compacted`, never mistaken for something newer.
import { chmodSync, copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Clock } from '../../base/clock.ts';
import { checkHeader } from './database-header.ts';
import { filesOf, lockFolder, removeFiles, type StoreFiles, storeFiles, sync } from './folder.ts';
import { LogFile } from './log-file.ts';
import { toMachineError } from './problem.ts';
import { sqliteCodeOf, StoreRefusal, toRefusal } from './refusal.ts';

export interface StoreRestore {
  /** Where the store that was there before is kept; undefined when there was none. */
  readonly kept: string | undefined;
  /** The revision it goes on from. */
  readonly revision: number;
}

/** More than anyone can have written since the backup; etcd recommends the same for its own restore. */
const revisionMargin = 1_000_000_000;

/** Refuses while a server runs. Throws a MachineError; the store is then as it was, unless it says that it is unfinished. */
export function restoreStore(file: string, folder: string, clock: Clock): StoreRestore {
  const source = filesOf(resolve(file));
  const files = storeFiles(resolve(folder));
  try {
    const lock = lockFolder(files.folder);
    try {
      return replaceStore(source, files, clock);
    } finally {
      lock.release();
    }
  } catch (error) {
    throw toMachineError(toRefusal(error, source.database).problem, error);
  }
}

function replaceStore(source: StoreFiles, files: StoreFiles, clock: Clock): StoreRestore {
  const draft = filesOf(files.draft);
  try {
    copyIn(source, draft);
    const revision = prepareDraft(draft, revisionOf(files));
    const kept = swap(files, draft, new Date(clock.now()));
    return { kept, revision };
  } finally {
    removeFiles(draft);
  }
}

/** Also takes a store that was set aside with its write-ahead log. Only the copy is opened: the backup stays as it is. */
function copyIn(source: StoreFiles, draft: StoreFiles): void {
  removeFiles(draft);
  checkHeader(source.database);
  copyFileSync(source.database, draft.database);
  chmodSync(draft.database, 0o600);
  if (existsSync(source.writeAheadLog)) copyFileSync(source.writeAheadLog, draft.writeAheadLog);
}

function prepareDraft(draft: StoreFiles, oldRevision: number): number {
  const log = new LogFile(draft);
  try {
    log.verify();
    const revision = Math.max(log.revision, oldRevision) + revisionMargin;
    log.compact(revision);
    log.checkpoint('truncate');
    return revision;
  } finally {
    log.close();
  }
}

/** 0 when the store is not there or too damaged to say, which is why one restores; the margin covers that. */
function revisionOf(files: StoreFiles): number {
  if (!existsSync(files.database)) return 0;
  try {
    const log = new LogFile(files);
    try {
      return log.revision;
    } finally {
      log.close();
    }
  } catch (error) {
    if (error instanceof StoreRefusal || sqliteCodeOf(error) !== undefined) return 0;
    throw error;
  }
}

function swap(files: StoreFiles, draft: StoreFiles, now: Date): string | undefined {
  writeFileSync(files.restoring, '', { mode: 0o600 });
  sync(files.folder);
  const kept = filesOf(join(files.folder, `store-${now.toISOString().replaceAll(':', '-')}.sqlite`));
  const hadStore = existsSync(files.database);
  if (hadStore) renameSync(files.database, kept.database);
  if (existsSync(files.writeAheadLog)) renameSync(files.writeAheadLog, kept.writeAheadLog);
  rmSync(files.sharedMemory, { force: true });
  renameSync(draft.database, files.database);
  sync(files.folder);
  rmSync(files.restoring);
  sync(files.folder);
  return hadStore ? kept.database : undefined;
}
