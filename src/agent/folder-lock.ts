// One agent per folder: two would write each other's certificates and speak for one node with two voices.
import { MachineError, MusterError } from '../language/errors.ts';
import { lockFolder } from '../store/embedded/folder.ts';
import { StoreRefusal } from '../store/embedded/refusal.ts';
import type { FolderLock } from './options.ts';

/** The lock of the operating system that also guards a store: it dies with the process, whatever becomes of its pid. */
export const lockAgentFolder = (folder: string): FolderLock => {
  try {
    return lockFolder(folder);
  } catch (cause) {
    if (cause instanceof StoreRefusal && cause.problem.id === 'store-locked') {
      throw new MachineError('agent-folder-locked', { args: { folder, pid: cause.problem.args.pid } });
    }
    throw folderTrouble(folder, cause);
  }
};

/** What the file system says about a folder, for whoever must act; anything else is passed on. */
export const folderTrouble = (folder: string, cause: unknown): unknown =>
  cause instanceof MusterError || !isOfFiles(cause) ? cause : new MachineError('agent-folder-unusable', { args: { folder }, cause });

const codesOfFiles = /^(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EIO|ENOTDIR|EISDIR|EEXIST|ENOENT|ELOOP|ENAMETOOLONG|ERR_SQLITE_ERROR)$/;

const isOfFiles = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && codesOfFiles.test(error.code);
