// Makes sure that no control plane runs on a folder, and that none starts while it is taken away.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../language/errors.ts';
import { type FolderLock, lockFolder } from '../store/embedded/folder.ts';
import { StoreRefusal } from '../store/embedded/refusal.ts';

export function lockTrial(folder: string): FolderLock | undefined {
  const store = join(folder, 'store');
  if (!existsSync(store)) return undefined;
  try {
    return lockFolder(store);
  } catch (error) {
    if (error instanceof StoreRefusal && error.problem.id === 'store-locked')
      throw new ConfigError('trial-still-running', { args: { folder }, cause: error });
    throw error;
  }
}
