// The contract between Muster and whatever keeps its objects. Two backends speak it (embedded, etcd) under one
// behavioural suite, `contract.suite.ts`. Duties of every backend:
//
//  1. One counter of revisions for the whole store, starting above 0; each committed change gets the next or a later one.
//  2. A promise of create/update/delete is fulfilled only when the change is durable: synced, not merely written.
//     Nothing is visible to get, list or watch before that either.
//  3. A failed write changes nothing. When the outcome cannot be known (connection lost), it rejects with
//     `outcome-unknown`, never with a guess.
//  4. A watch from revision R delivers every change with a revision above R under its prefix, once, in order.
//  5. History older than `compactedRevision` is gone; asking for it is `compacted`, never an empty answer.
//  6. `close` refuses new work, lets running writes finish, and ends every watch.

/** Revisions stay far below 2^53. */
export type Revision = number;

/** Immutable. The same Entry object is handed to every reader, so callers may key caches by it (WeakMap). */
export interface Entry {
  readonly key: string;
  /** JSON text of the object, without resourceVersion; opaque to the store. */
  readonly value: string;
  readonly createRevision: Revision;
  readonly modRevision: Revision;
}

/** Immutable and shared, like Entry. `previous` is the entry before the change. */
export type Change =
  | { readonly kind: 'put'; readonly revision: Revision; readonly entry: Entry; readonly previous: Entry | undefined }
  | { readonly kind: 'delete'; readonly revision: Revision; readonly previous: Entry };

export interface ListOptions {
  /** As of this revision; the present when undefined. */
  readonly revision?: Revision | undefined;
  /** Entries with keys strictly after this one. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

export interface Listing {
  /** In key order (code units). */
  readonly entries: readonly Entry[];
  /** The revision this list is true for. */
  readonly revision: Revision;
  /** How many more entries follow the last one. */
  readonly remaining: number;
}

export type WriteOutcome =
  | { readonly kind: 'done'; readonly entry: Entry }
  /** create: the key is taken. update/delete: the entry is not at `expected`; `current` is undefined when it is gone. */
  | { readonly kind: 'conflict'; readonly current: Entry | undefined };

export type DeleteOutcome =
  | { readonly kind: 'done'; readonly previous: Entry; readonly revision: Revision }
  | { readonly kind: 'conflict'; readonly current: Entry | undefined };

export interface WriteOptions {
  /** The entry is deleted by the store (a `delete` change like any other) when this has passed since the write. */
  readonly ttlSeconds?: number | undefined;
  /** One of many that nobody waits for by the millisecond: the store may sync it together with others that come soon. */
  readonly patient?: boolean | undefined;
}

export interface WatchSink {
  /** Called synchronously, in order, never twice for a revision; must not throw or block. */
  changes(changes: readonly Change[]): void;
  /** No more will come: the history asked for is compacted, or the store closed. */
  ended(reason: StoreError): void;
}

/** Which changes under its prefix a watch must be told: those before or after which the entry has this value. Of the others it
 *  may be spared, so that they cost it nothing. */
export interface Interest {
  readonly value: string;
  /** The same function for all who ask for the same; changes are sorted by what it says. */
  readonly valueOf: (entry: Entry) => string;
}

export interface Watch {
  /** Everything up to this revision has been given to the sink; used for bookmarks. */
  readonly progress: Revision;
  stop(): void;
}

export interface Store {
  /** The newest durable revision, and the oldest from which one may still watch or list. */
  status(): Promise<{ readonly revision: Revision; readonly compactedRevision: Revision }>;
  get(key: string): Promise<{ readonly entry: Entry | undefined; readonly revision: Revision }>;
  list(prefix: string, options?: ListOptions): Promise<Listing>;
  create(key: string, value: string, options?: WriteOptions): Promise<WriteOutcome>;
  update(key: string, value: string, expected: Revision, options?: WriteOptions): Promise<WriteOutcome>;
  delete(key: string, expected: Revision): Promise<DeleteOutcome>;
  /** Prefixes end with '/' or name one key exactly. Delivery starts after this returns, in a later tick. */
  watch(prefix: string, from: Revision, sink: WatchSink, interest?: Interest): Watch;
  /** Forgets superseded history below `revision`. Live entries stay. */
  compact(revision: Revision): Promise<void>;
  close(): Promise<void>;
}

export type StoreErrorKind = 'compacted' | 'future-revision' | 'closed' | 'outcome-unknown' | 'unavailable' | 'full' | 'damaged';

export class StoreError extends Error {
  readonly kind: StoreErrorKind;
  constructor(kind: StoreErrorKind, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'StoreError';
    this.kind = kind;
  }
}
