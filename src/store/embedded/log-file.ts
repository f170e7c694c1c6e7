// The database of one store: a log of rows by revision, as in kine, and nothing else; every index lives in memory and is
// rebuilt by reading the log once. Used by the store's thread, by backup and by restore, never beside one another.
import { statSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { checkFormat, checkHeader } from './database-header.ts';
import type { StoreFiles } from './folder.ts';
import { damaged, type StoreRefusal } from './refusal.ts';
import { type Rows, rowWidth } from './thread-messages.ts';
import { checkWriteAheadLog } from './write-ahead-log.ts';

/** A file this small is checked page by page at every start; a larger one is read once in whole anyway. */
const quickCheckLimitBytes = 16 * 1024 * 1024;
/** What the write-ahead log is cut back to when it begins anew. */
const walLimitBytes = 8 * 1024 * 1024;
const sweepRows = 1000;
const loadRows = 256;

export class LogFile {
  readonly #database: DatabaseSync;
  readonly #files: StoreFiles;
  readonly #begin: StatementSync;
  readonly #commit: StatementSync;
  readonly #insert: StatementSync;

  /** Refuses what is not a sound store of ours. No other connection of this process may be open: see `checkHeader`. */
  constructor(files: StoreFiles) {
    this.#files = files;
    checkHeader(files.database);
    checkWriteAheadLog(files.writeAheadLog);
    this.#database = new DatabaseSync(files.database, { timeout: 5000 });
    try {
      this.#configure();
      this.#quickCheck();
      this.#begin = this.#database.prepare('BEGIN IMMEDIATE');
      this.#commit = this.#database.prepare('COMMIT');
      this.#insert = this.#database.prepare('INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?)');
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  get compactedRevision(): number {
    return this.#meta('compacted_revision');
  }

  /** The newest revision that was ever visible; a compacted deletion leaves no row of its own. */
  get revision(): number {
    return Math.max(this.#number('SELECT max(revision) FROM log'), this.compactedRevision);
  }

  has(revision: number): boolean {
    return this.#number(`SELECT count(*) FROM log WHERE revision = ${revision}`) > 0;
  }

  /** All rows by revision, in pieces. Refuses a row that is not as it was written. */
  *rows(): Generator<Rows> {
    const select = this.#database.prepare(
      `SELECT revision, key, value, create_revision, prev_revision, expires_at, checksum
        FROM log WHERE revision > ? ORDER BY revision LIMIT ${loadRows}`,
    );
    select.setReturnArrays(true);
    for (let last = 0; ; ) {
      // Returned as arrays, which the types do not know.
      const piece = select.all(last) as unknown as StoredRow[];
      if (piece.length === 0) return;
      const rows: Rows = [];
      for (const [revision, key, value, createRevision, previousRevision, expiresAt, sum] of piece) {
        if (checksum(key, value) !== sum) throw this.#damaged(`the checksum of row ${revision} (${key}) is wrong`);
        rows.push(revision, key, value, createRevision, previousRevision, expiresAt);
        last = revision;
      }
      yield rows;
    }
  }

  /** Writes the rows in one transaction; when it returns they are synced. */
  append(rows: Rows): void {
    if (rows.length === rowWidth) {
      this.#insertRow(rows, 0);
      return;
    }
    this.#begin.run();
    for (let at = 0; at < rows.length; at += rowWidth) this.#insertRow(rows, at);
    this.#commit.run();
  }

  rollback(): void {
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
  }

  /** From now on history begins here; `sweep` takes the rows away. */
  compact(revision: number): void {
    this.#database.exec(`UPDATE meta SET value = max(value, ${revision}) WHERE name = 'compacted_revision'`);
  }

  /** Reads every row and its checksum. */
  verify(): void {
    for (const rows of this.rows()) if (rows.length === 0) return;
  }

  /** Writes all of it, as it is at one moment, to a file that is empty. */
  copyTo(file: string): void {
    this.#database.prepare('VACUUM INTO ?').run(file);
  }

  /** Deletes some superseded rows; true while there may be more. Remembers how far it came, so that a crash leaves none behind. */
  sweep(): boolean {
    const [from, compacted] = [this.#meta('swept_revision'), this.compactedRevision];
    const next = this.#number(
      `SELECT max(revision) FROM (SELECT revision FROM log WHERE revision > ${from} AND revision <= ${compacted} ORDER BY revision LIMIT ${sweepRows})`,
    );
    const to = next === 0 ? compacted : next;
    if (to === from) return false;
    this.#database.exec(`
      BEGIN IMMEDIATE;
      DELETE FROM log WHERE revision IN (SELECT prev_revision FROM log WHERE revision > ${from} AND revision <= ${to});
      DELETE FROM log WHERE revision > ${from} AND revision <= ${to} AND value IS NULL;
      UPDATE meta SET value = ${to} WHERE name = 'swept_revision';
      COMMIT`);
    return to < compacted;
  }

  /** Moves what the write-ahead log holds into the database. After `truncate` it is empty. */
  checkpoint(mode: 'passive' | 'truncate'): void {
    const result = this.#database.prepare(`PRAGMA wal_checkpoint(${mode})`).get();
    if (mode === 'truncate' && result?.['busy'] !== 0)
      throw new Error('another process reads the store, so the checkpoint could not finish');
  }

  close(): void {
    this.#database.close();
  }

  #insertRow(rows: Rows, at: number): void {
    const key = rows[at + 1] as string;
    const value = rows[at + 2] as string | null;
    this.#insert.run(
      rows[at] as number,
      key,
      value,
      rows[at + 3] as number,
      rows[at + 4] as number,
      rows[at + 5] as number,
      checksum(key, value),
    );
  }

  #configure(): void {
    checkFormat(this.#files.database, this.#number('PRAGMA user_version'));
    // Checkpoints are the thread's business: SQLite's own would hold up the answer to whoever wrote the thousandth page.
    this.#database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA journal_size_limit = ${walLimitBytes};
      PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF; PRAGMA busy_timeout = 5000`);
  }

  #quickCheck(): void {
    if (statSync(this.#files.database).size > quickCheckLimitBytes) return;
    const answer = this.#database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    if (answer !== 'ok') throw this.#damaged(String(answer));
  }

  #damaged(problem: string): StoreRefusal {
    return damaged(this.#files.database, problem);
  }

  #meta(name: string): number {
    return this.#number(`SELECT value FROM meta WHERE name = '${name}'`);
  }

  #number(sql: string): number {
    const row = this.#database.prepare(sql).get();
    return Number((row === undefined ? undefined : Object.values(row)[0]) ?? 0);
  }
}

/** The table is strict, so SQLite vouches for the types. */
type StoredRow = [
  revision: number,
  key: string,
  value: string | null,
  createRevision: number,
  previousRevision: number,
  expiresAt: number,
  checksum: number,
];

/** SQLite checks the log it writes ahead, but not what lies in the database. */
function checksum(key: string, value: string | null): number {
  return value === null ? crc32(key) : crc32(value, crc32(key));
}
