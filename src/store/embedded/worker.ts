// The store's thread: the only one that touches the disk. Writes what it is given in one transaction and answers when it
// is synced; moves the write-ahead log and sweeps compacted rows when nobody waits.
import { existsSync } from 'node:fs';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type FolderLock, lockFolder, refuseHalfAStore, refuseMovedStore, storeFiles } from './folder.ts';
import { LogFile } from './log-file.ts';
import { createDatabase } from './new-database.ts';
import { reasonOf, sqliteCode, sqliteCodeOf, toRefusal } from './refusal.ts';
import { type FromThread, type Rows, rowWidth, type StoreThreadData, type ToThread, type WriteFailure } from './thread-messages.ts';

/** By estimate. From here on the log is moved at the first quiet moment; from the limit on, at once. */
const checkpointBytes = 2 * 1024 * 1024;
const checkpointLimitBytes = 8 * 1024 * 1024;
const quietMs = 20;
/** What a batch writes beside its rows: the page it continues, and the pages above it. */
const batchOverheadBytes = 8 * 1024;
const sweepBytes = 1024 * 1024;

export function runStoreWorker(): void {
  const { folder } = workerData as StoreThreadData;
  if (parentPort === null) throw new Error('the store runs in a thread of its own');
  const port = parentPort;
  let lock: FolderLock | undefined;
  try {
    lock = lockFolder(folder);
    const thread = new StoreThread(port, folder, lock);
    port.on('message', (message: ToThread) => {
      thread.take(message);
    });
  } catch (error) {
    lock?.release();
    say(port, { kind: 'refused', problem: toRefusal(error, storeFiles(folder).database).problem });
  }
}

class StoreThread {
  readonly #port: MessagePort;
  readonly #lock: FolderLock;
  readonly #folder: string;
  #log: LogFile | undefined;
  /** The first revision of a batch that failed in a way that leaves its fate open. */
  #doubtful: number | undefined;
  #loggedBytes = 0;
  #quiet: NodeJS.Timeout | undefined;

  constructor(port: MessagePort, folder: string, lock: FolderLock) {
    this.#port = port;
    this.#lock = lock;
    this.#folder = folder;
    const files = storeFiles(folder);
    refuseHalfAStore(files);
    refuseMovedStore(files);
    if (!existsSync(files.database)) createDatabase(files);
    const log = new LogFile(files);
    this.#log = log;
    say(port, { kind: 'opening', compactedRevision: log.compactedRevision });
    for (const rows of log.rows()) say(port, { kind: 'rows', rows });
    say(port, { kind: 'open' });
  }

  take(message: ToThread): void {
    if (Array.isArray(message)) {
      this.#write(message);
      return;
    }
    switch (message.kind) {
      case 'compact':
        this.#compact(message.revision);
        break;
      case 'recover':
        this.#recover();
        break;
      case 'close':
        this.#close();
    }
  }

  #write(rows: Rows): void {
    try {
      if (this.#log === undefined) throw new Error('the database is closed after a failure');
      this.#log.append(rows);
    } catch (error) {
      this.#explain(error, rows);
      return;
    }
    say(this.#port, { kind: 'written' });
    this.#logged(batchOverheadBytes + sizeOf(rows));
  }

  /**
   * A full disk fails before the commit frame is written, so nothing happened. After any other failure, of a sync above
   * all, the commit may still reach the disk later, and the kernel may call pages clean that it never wrote: what is true
   * can only be found by reading everything anew.
   */
  #explain(error: unknown, rows: Rows): void {
    const code = sqliteCodeOf(error);
    const reason = reasonOf(error);
    if (code === sqliteCode.full) {
      this.#log?.rollback();
      this.#fail({ kind: 'full', reason });
      return;
    }
    this.#doubtful = rows[0] as number;
    const fate = this.#findOut();
    if (fate === 'written') say(this.#port, { kind: 'written' });
    else if (fate === 'not-written') this.#fail({ kind: code === sqliteCode.corrupt ? 'damaged' : 'unavailable', reason });
    else this.#fail({ kind: 'outcome-unknown', reason });
  }

  #fail(failure: WriteFailure): void {
    say(this.#port, { kind: 'not-written', failure });
  }

  #recover(): void {
    const fate = this.#findOut();
    if (fate === 'written' || fate === 'not-written') say(this.#port, { kind: 'recovered', written: fate === 'written' });
    else say(this.#port, { kind: 'not-recovered', reason: fate });
  }

  /** Opens the database again and syncs all of it into place. Anything else than the two fates is why that is impossible. */
  #findOut(): string {
    try {
      this.#log?.close();
      this.#log = undefined;
      const log = new LogFile(storeFiles(this.#folder));
      try {
        log.checkpoint('truncate');
        const written = this.#doubtful !== undefined && log.has(this.#doubtful);
        this.#log = log;
        this.#doubtful = undefined;
        return written ? 'written' : 'not-written';
      } catch (error) {
        log.close();
        throw error;
      }
    } catch (error) {
      return reasonOf(error);
    }
  }

  #compact(revision: number): void {
    this.#attempt(() => {
      this.#log?.compact(revision);
      this.#sweep();
    });
  }

  /** Piece by piece, so that a write never waits for more than one. */
  #sweep(): void {
    this.#attempt(() => {
      const more = this.#log?.sweep() === true;
      this.#logged(sweepBytes);
      if (!more) {
        say(this.#port, { kind: 'swept', failure: undefined });
        return;
      }
      setImmediate(() => {
        this.#sweep();
      });
    });
  }

  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#log?.rollback();
      say(this.#port, { kind: 'swept', failure: reasonOf(error) });
    }
  }

  #logged(bytes: number): void {
    this.#loggedBytes += bytes;
    if (this.#loggedBytes < checkpointBytes) return;
    if (this.#loggedBytes >= checkpointLimitBytes) this.#checkpoint();
    else if (this.#quiet !== undefined) this.#quiet.refresh();
    else
      this.#quiet = setTimeout(() => {
        this.#checkpoint();
      }, quietMs);
  }

  /** May fail without harm: the log keeps what the database lacks, and the next attempt writes all of it again. */
  #checkpoint(): void {
    clearTimeout(this.#quiet);
    this.#quiet = undefined;
    this.#loggedBytes = 0;
    try {
      this.#log?.checkpoint('passive');
    } catch (cause) {
      process.emitWarning(new Error('the write-ahead log of the store could not be moved into the database yet', { cause }));
    }
  }

  #close(): void {
    clearTimeout(this.#quiet);
    try {
      this.#log?.close();
    } catch (cause) {
      process.emitWarning(new Error('the store was left with its write-ahead log; the next start reads it', { cause }));
    }
    this.#log = undefined;
    this.#lock.release();
    say(this.#port, { kind: 'closed' });
    this.#port.close();
  }
}

function sizeOf(rows: Rows): number {
  let bytes = 0;
  for (let at = 2; at < rows.length; at += rowWidth) bytes += 100 + ((rows[at] as string | null)?.length ?? 0);
  return bytes;
}

function say(port: MessagePort, message: FromThread): void {
  port.postMessage(message);
}
