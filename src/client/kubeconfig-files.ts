// The files a kubeconfig consists of, on this machine.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ConfigError } from '../language/errors.ts';
import type { Files } from './kubeconfig-entries.ts';

const read = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    const problem = error instanceof Error ? error.message : String(error);
    throw new ConfigError('kubeconfig-unreadable', { args: { file: path, problem }, cause: error });
  }
};

export const kubeconfigFiles: Files = { read, beside: (file, path) => resolve(dirname(file), path) };
