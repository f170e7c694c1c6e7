// Small files that must be whole or absent, whenever the power goes: written beside, synced, then put in place.
import { closeSync, fchmodSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

export interface DurableFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Exactly this, whatever the umask. */
  readonly mode: number;
}

/** Replaces the file or leaves it as it was. */
export function writeDurably(file: DurableFile): void {
  placeDurably(file, renameSync);
}

/** False, and nothing changed, when a file of that name exists: of two processes that create it, one wins and both know. */
export function createDurably(file: DurableFile): boolean {
  try {
    placeDurably(file, linkSync);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Undefined when there is no such file; any other failure is thrown. */
export function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

export function ensureFolder(path: string, mode: number): void {
  mkdirSync(path, { recursive: true, mode });
}

function placeDurably(file: DurableFile, place: (from: string, to: string) => void): void {
  const beside = join(dirname(file.path), `.${basename(file.path)}.${randomBytes(6).toString('hex')}.new`);
  try {
    writeSynced(beside, file);
    place(beside, file.path);
  } finally {
    rmSync(beside, { force: true });
  }
  syncFolder(dirname(file.path));
}

function writeSynced(path: string, file: DurableFile): void {
  const handle = openSync(path, 'wx', 0o600);
  try {
    const bytes = Buffer.from(file.content);
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    fchmodSync(handle, file.mode);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A new name in a folder survives a power cut only after the folder itself was synced. */
function syncFolder(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;
