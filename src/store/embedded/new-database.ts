// How a store's database begins.
import { renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { applicationId, formatVersion } from './database-header.ts';
import { claimFile, type StoreFiles, sync } from './folder.ts';

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
  const draft = files.draft;
  rmSync(draft, { force: true });
  rmSync(`${draft}-journal`, { force: true });
  const database = new DatabaseSync(claimFile(draft));
  try {
    // Nobody needs the draft before it is whole, so it is synced once, at the end.
    database.exec(`PRAGMA synchronous = OFF; BEGIN; ${schema} COMMIT; PRAGMA journal_mode = WAL`);
  } finally {
    database.close();
  }
  sync(draft);
  renameSync(draft, files.database);
  sync(files.folder);
}
