// The files an agent keeps, as a port: every write is whole or absent and survives a power cut once it returned.
import { closeSync, fsyncSync, openSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { createDurably, type DurableFile, ensureFolder, readIfPresent, writeDurably } from '../base/durable-file.ts';

export interface Files {
  /** Undefined when there is no such file. */
  read(path: string): string | undefined;
  /** The names in a folder, sorted; none when it is not there. */
  list(folder: string): readonly string[];
  ensureFolder(path: string): void;
  /** Replaces the file or leaves it as it was. */
  write(file: DurableFile): void;
  /** False, and nothing changed, when there is one of that name. */
  create(file: DurableFile): boolean;
  /** What a symbolic link says; undefined when there is none. */
  readLink(path: string): string | undefined;
  /** Makes `path` a link to `target`, in one step, whatever stood there. */
  link(target: string, path: string): void;
  remove(path: string): void;
}

const hasCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);

const absentAs = <T>(absent: T, read: () => T, ...codes: string[]): T => {
  try {
    return read();
  } catch (error) {
    if (hasCode(error, 'ENOENT', ...codes)) return absent;
    throw error;
  }
};

const syncFolder = (path: string): void => {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const link = (target: string, path: string): void => {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.new`);
  try {
    symlinkSync(target, beside);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
  syncFolder(dirname(path));
};

export const machineFiles: Files = {
  read: readIfPresent,
  list: (folder) => absentAs<string[]>([], () => readdirSync(folder).sort()),
  ensureFolder: (path) => {
    ensureFolder(path, 0o700);
  },
  write: writeDurably,
  create: createDurably,
  // EINVAL: a file that is no link.
  readLink: (path) => absentAs<string | undefined>(undefined, () => readlinkSync(path), 'EINVAL'),
  link,
  remove: (path) => {
    rmSync(path, { force: true });
    syncFolder(dirname(path));
  },
};
