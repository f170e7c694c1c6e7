// The journal of a repair: written before each step, so that whoever comes after a power cut knows what to take back. One folder a
// repair, readable by root alone, since it holds what files said before.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readIfPresent, writeDurably } from '../../base/durable-file.ts';
import type { JournalStep } from './done-step.ts';

export type Ending = 'open' | 'fixed' | 'undone' | 'failed';

export interface Entry {
  /** The name of its folder: when it began and for what. */
  readonly id: string;
  /** Code and remedy: MU503.relink. */
  readonly fix: string;
  readonly began: number;
  readonly ending: Ending;
  /** What went wrong, or what the verification saw. */
  readonly note?: string;
  readonly steps: readonly JournalStep[];
}

export const usualJournal = '/var/lib/muster/doctor/journal';

const fileName = 'repair.json';

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'id' in value && 'steps' in value && Array.isArray(value.steps);

export class Journal {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  write(entry: Entry): void {
    const folder = join(this.folder, entry.id);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeDurably({ path: join(folder, fileName), content: `${JSON.stringify(entry, undefined, 2)}\n`, mode: 0o600 });
  }

  /** Newest first. */
  entries(): Entry[] {
    if (!existsSync(this.folder)) return [];
    // The lock of whoever repairs lies beside the folders.
    const read = readdirSync(this.folder, { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map(({ name }) => name)
      .sort()
      .reverse()
      .map((id) => readIfPresent(join(this.folder, id, fileName)))
      .filter((text) => text !== undefined)
      .map((text): unknown => JSON.parse(text));
    return read.filter(isEntry);
  }

  find(id: string): Entry | undefined {
    return this.entries().find((entry) => entry.id === id);
  }
}
