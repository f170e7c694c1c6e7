// A disk in memory behind the Files port, which can end the process at any step of it, or be full.
import { basename, dirname, join } from 'node:path';
import type { Files } from './files.ts';

export class Crash extends Error {}

/** What happens at one of the writes: the machine ends before it or after it, or the disk is full for that one. */
export interface Fault {
  readonly atWrite: number;
  readonly kind: 'before' | 'after' | 'full';
}

type Entry = { readonly kind: 'file'; readonly content: string } | { readonly kind: 'link'; readonly target: string };

export class MemoryDisk {
  readonly #entries = new Map<string, Entry>();
  writes = 0;

  /** The disk as one process sees it. */
  open(fault?: Fault): Files {
    let crashed = false;
    let writes = 0;
    const living = <T>(read: () => T): T => {
      if (crashed) throw new Crash('the process has ended');
      return read();
    };
    const writing = <T>(change: () => T): T =>
      living(() => {
        writes += 1;
        this.writes += 1;
        if (writes !== fault?.atWrite) return change();
        if (fault.kind === 'full') throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
        crashed = true;
        if (fault.kind === 'after') change();
        throw new Crash('the power went');
      });
    return {
      read: (path) => living(() => this.#content(path)),
      list: (folder) =>
        living(() =>
          [...this.#entries.keys()]
            .filter((path) => dirname(path) === folder)
            .map((path) => basename(path))
            .sort(),
        ),
      ensureFolder: () => living(() => undefined),
      write: ({ path, content }) => writing(() => void this.#entries.set(path, { kind: 'file', content: String(content) })),
      create: ({ path, content }) =>
        writing(() => {
          if (this.#entries.has(path)) return false;
          this.#entries.set(path, { kind: 'file', content: String(content) });
          return true;
        }),
      readLink: (path) => living(() => this.#link(path)),
      link: (target, path) => writing(() => void this.#entries.set(path, { kind: 'link', target })),
      remove: (path) => writing(() => void this.#entries.delete(path)),
    };
  }

  #content(path: string): string | undefined {
    const entry = this.#entries.get(path);
    if (entry?.kind === 'link') return this.#content(join(dirname(path), basename(entry.target)));
    return entry?.content;
  }

  #link(path: string): string | undefined {
    const entry = this.#entries.get(path);
    return entry?.kind === 'link' ? entry.target : undefined;
  }
}
