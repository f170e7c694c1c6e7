// A problem thrown where it is seen; whoever opened the store turns it into an error a person reads. Apart from
// problem.ts, because the store's thread must not load the catalogue of messages.
import type { StoreProblem } from './problem.ts';

export class StoreRefusal extends Error {
  readonly problem: StoreProblem;
  constructor(problem: StoreProblem, options?: { cause?: unknown }) {
    super(problem.id, options);
    this.name = 'StoreRefusal';
    this.problem = problem;
  }
}

export function damaged(file: string, problem: string, cause?: unknown): StoreRefusal {
  return new StoreRefusal({ id: 'store-damaged', args: { file, problem } }, { cause });
}

/** What SQLite calls the error, less its details: https://www.sqlite.org/rescode.html */
export const sqliteCode = { readonly: 8, ioError: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 } as const;

export function sqliteCodeOf(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Turns whatever opening a file threw into the problem it shows. */
export function toRefusal(error: unknown, path: string): StoreRefusal {
  if (error instanceof StoreRefusal) return error;
  const code = sqliteCodeOf(error);
  if (code === sqliteCode.corrupt || code === sqliteCode.notADatabase) return damaged(path, reasonOf(error), error);
  return new StoreRefusal({ id: 'store-unusable', args: { path, problem: reasonOf(error) } }, { cause: error });
}
