// What the store and its thread say to each other. Writes and rows travel as one flat array, which costs a fraction of
// an array of objects to copy between threads.
import type { StoreProblem } from './problem.ts';

export interface StoreThreadData {
  readonly room: 'store';
  readonly folder: string;
}

/**
 * One row of the log after another, each as revision, key, value, create revision, previous revision, expiry. The value
 * is null where the key was deleted; the previous revision is 0 where there was none; the expiry, in milliseconds of the
 * wall clock, is 0 for none.
 */
export type Rows = (string | number | null)[];
export const rowWidth = 6;

export type ToThread =
  | Rows
  /** Forgets superseded rows up to here. */
  | { readonly kind: 'compact'; readonly revision: number }
  /** After a failure nobody could judge: find out what is on the disk. */
  | { readonly kind: 'recover' }
  | { readonly kind: 'close' };

export type FromThread =
  /** In this order: what history begins with, the rows, that there are no more. */
  | { readonly kind: 'opening'; readonly compactedRevision: number }
  | { readonly kind: 'rows'; readonly rows: Rows }
  | { readonly kind: 'open' }
  | { readonly kind: 'refused'; readonly problem: StoreProblem }
  | { readonly kind: 'written' }
  | { readonly kind: 'not-written'; readonly failure: WriteFailure }
  | { readonly kind: 'recovered'; readonly written: boolean }
  | { readonly kind: 'not-recovered'; readonly reason: string }
  /** A compaction's rows are gone, or why not; the next one goes on with them. */
  | { readonly kind: 'swept'; readonly failure: string | undefined }
  | { readonly kind: 'closed' };

export interface WriteFailure {
  /** `outcome-unknown`: the rows may or may not be on the disk, and the thread could not find out. */
  readonly kind: 'full' | 'unavailable' | 'damaged' | 'outcome-unknown';
  readonly reason: string;
}
