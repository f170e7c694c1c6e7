// How a store's database begins, and how one is told from other files.
import { closeSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { claimFile, type StoreFiles, syncFolder } from './folder.ts';
import { damaged, StoreRefusal } from './refusal.ts';

/** 'MSTR', so that no other program's database is taken for a store. */
const applicationId = 0x4d535452;
export const formatVersion = 1;

const schema = `
  CREATE TABLE log (
    revision INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    value TEXT,
    create_revision INTEGER NOT NULL,
    prev_revision INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    checksum INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO meta VALUES ('compacted_revision', 0), ('swept_revision', 0);
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${formatVersion};
`;

/** Appears whole or not at all: a start killed half way must not look like a damaged store. */
export function createDatabase(files: StoreFiles): void {
  const draft = `${files.database}.new`;
  rmSync(draft, { force: true });
  rmSync(`${draft}-journal`, { force: true });
  const database = new DatabaseSync(claimFile(draft));
  try {
    database.exec(`BEGIN; ${schema} COMMIT; PRAGMA journal_mode = WAL`);
  } finally {
    database.close();
  }
  renameSync(draft, files.database);
  syncFolder(files.folder);
}

/** Refuses what is no store, before SQLite touches it. https://www.sqlite.org/fileformat2.html#the_database_header */
export function checkHeader(file: string): void {
  const header = Buffer.alloc(100);
  const descriptor = openSync(file, 'r');
  let length: number;
  try {
    length = readSync(descriptor, header, 0, header.length, 0);
  } finally {
    closeSync(descriptor);
  }
  if (length < header.length || header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
    throw damaged(file, 'its first bytes are not those of a database');
  if (header.readUInt32BE(68) !== applicationId) throw new StoreRefusal({ id: 'store-foreign', args: { file } });
}

export function checkFormat(file: string, found: number): void {
  if (found > formatVersion) throw new StoreRefusal({ id: 'store-newer', args: { file, found, known: formatVersion } });
}
