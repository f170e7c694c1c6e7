// The files of hollow nodes that are not to outlive their process.
import { basename, dirname } from 'node:path';
import type { Files } from '../../machine/files.ts';

/** What a hollow node does with files; a real agent does more. */
export type HollowFiles = Pick<Files, 'read' | 'list' | 'write' | 'create' | 'remove'>;

const textIn = (content: string | Uint8Array): string => (typeof content === 'string' ? content : Buffer.from(content).toString());

export const memoryFiles = (): HollowFiles => {
  const contents = new Map<string, string>();
  return {
    read: (path) => contents.get(path),
    list: (folder) =>
      [...contents.keys()]
        .filter((path) => dirname(path) === folder)
        .map((path) => basename(path))
        .sort(),
    write: ({ path, content }) => void contents.set(path, textIn(content)),
    create: ({ path, content }) => {
      if (contents.has(path)) return false;
      contents.set(path, textIn(content));
      return true;
    },
    remove: (path) => void contents.delete(path),
  };
};
