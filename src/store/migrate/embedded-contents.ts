// Reads a whole embedded store, and writes one.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, removeFiles, type StoreFiles, sync } from '../embedded/folder.ts';
import { LogFile } from '../embedded/log-file.ts';
import { createDatabase } from '../embedded/new-database.ts';
import { damaged } from '../embedded/refusal.ts';
import { replayRows } from '../embedded/replay.ts';
import type { Rows } from '../embedded/thread-messages.ts';
import type { Write } from '../embedded/write.ts';
import { Memory } from '../memory/memory.ts';
import type { Contents, Kept } from './contents.ts';

const rowsAtOnce = 1000;

/** Whoever asks holds the lock. Throws a StoreRefusal. */
export function readEmbedded(files: StoreFiles): Contents {
  const log = new LogFile(files);
  try {
    const memory = new Memory<Write>();
    memory.history.compact(log.compactedRevision);
    const expiry = new Map<string, number>();
    for (const rows of log.rows()) {
      const problem = replayRows(memory, rows, (expiresAt, entry) => expiry.set(`${entry.modRevision}`, expiresAt));
      if (problem !== undefined) throw damaged(files.database, problem);
      memory.history.compact(memory.revision);
    }
    const kept = new Map<string, Kept>();
    for (const entry of memory.list('', {}).entries) kept.set(entry.key, { entry, expiresAt: expiry.get(`${entry.modRevision}`) ?? 0 });
    return { revision: log.revision, kept };
  } finally {
    log.close();
  }
}

/** The draft of a store, which nobody uses before `adoptDraft`. */
export function writeDraft(files: StoreFiles, { kept, revision }: Contents): StoreFiles {
  const draft = filesOf(files.draft);
  removeFiles(draft);
  createDatabase({ ...draft, draft: `${draft.database}.empty` });
  const log = new LogFile(draft);
  try {
    const inOrder = [...kept.values()].sort((one, other) => one.entry.modRevision - other.entry.modRevision);
    for (let at = 0; at < inOrder.length; at += rowsAtOnce) log.append(inOrder.slice(at, at + rowsAtOnce).flatMap(rowOf));
    log.compact(revision);
    log.checkpoint('truncate');
  } finally {
    log.close();
  }
  return draft;
}

/** It was written once, and what superseded is gone: nothing lies before it. */
function rowOf({ entry: { key, value, createRevision, modRevision }, expiresAt }: Kept): Rows {
  return [modRevision, key, value, createRevision, 0, expiresAt];
}

/** The draft becomes the store, whole or not at all. While the file `moved` is there, nobody uses what lies here. */
export function adoptDraft(files: StoreFiles, draft: StoreFiles, now: Date): void {
  sync(draft.database);
  setAside(files, now);
  renameSync(draft.database, files.database);
  removeFiles(draft);
  sync(files.folder);
  rmSync(files.moved, { force: true });
  sync(files.folder);
}

function setAside(files: StoreFiles, now: Date): void {
  if (!isTaken(files)) return;
  const kept = filesOf(join(files.folder, `store-${now.toISOString().replaceAll(':', '-')}.sqlite`));
  if (existsSync(files.writeAheadLog)) renameSync(files.writeAheadLog, kept.writeAheadLog);
  if (existsSync(files.database)) renameSync(files.database, kept.database);
  rmSync(files.sharedMemory, { force: true });
}

export function isTaken(files: StoreFiles): boolean {
  return existsSync(files.database) || existsSync(files.writeAheadLog);
}
