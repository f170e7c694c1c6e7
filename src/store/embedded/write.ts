// A write on its way to the disk.
import type { Slot } from '../memory/slot.ts';
import type { Entry, Revision, StoreError } from '../store.ts';

export interface WriteRequest {
  readonly key: string;
  /** Undefined deletes. */
  readonly value: string | undefined;
  /** Undefined when the key must not exist. */
  readonly expected: Revision | undefined;
  readonly ttlSeconds: number | undefined;
  readonly patient: boolean;
  readonly done: (write: Write) => void;
  readonly conflict: (current: Entry | undefined) => void;
  readonly failed: (error: StoreError) => void;
}

export interface Write {
  readonly slot: Slot<Write>;
  readonly revision: Revision;
  /** What the key will hold; undefined after a deletion. */
  readonly entry: Entry | undefined;
  /** What it holds before, durable or not yet. */
  readonly previous: Entry | undefined;
  /** In milliseconds of the wall clock; 0 for never. */
  readonly expiresAt: number;
  readonly request: WriteRequest;
  /** Those who can only be answered when this is settled, because they lost against it. */
  after: (() => void)[] | undefined;
}
