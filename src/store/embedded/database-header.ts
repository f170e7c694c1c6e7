// How a store's file is told from other files, and an older format from a newer one.
import { closeSync, openSync, readSync } from 'node:fs';
import { damaged, StoreRefusal } from './refusal.ts';

/** 'MSTR', so that no other program's database is taken for a store. */
export const applicationId = 0x4d535452;
export const formatVersion = 1;

/**
 * Refuses what is no store, before SQLite touches it. To close a file that SQLite has open elsewhere in this process
 * would drop SQLite's locks on it (https://www.sqlite.org/howtocorrupt.html section 2.2), so this comes first or never.
 * https://www.sqlite.org/fileformat2.html#the_database_header
 */
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
