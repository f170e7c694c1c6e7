// The folder of everything a control plane keeps; made when it is not there yet.
import { ensureFolder } from '../base/durable-file.ts';
import { MachineError } from '../language/errors.ts';

export const openDataFolder = (folder: string): void => {
  try {
    ensureFolder(folder, 0o700);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new MachineError('data-folder-unusable', { args: { folder }, cause });
  }
};
