// Keeps something in memory in step with one resource in the store: all there is at first, then every change, so that
// whoever judges requests need not read.
import { type Backoff, backoffDelay, pause } from '../base/retry.ts';
import { type Change, type Entry, type Revision, type Store, StoreError } from '../store/store.ts';

export interface FeedSink {
  put(entry: Entry): void;
  /** `last` is how the entry was. */
  remove(last: Entry): void;
}

export interface Feed {
  stop(): void;
}

const backoff: Backoff = { firstMilliseconds: 100, longestMilliseconds: 5_000 };

class StoreFeed implements Feed {
  readonly #store: Store;
  readonly #prefix: string;
  readonly #sink: FeedSink;
  readonly #known = new Map<string, Entry>();
  readonly #ending = new AbortController();
  #watching: Feed | undefined;

  constructor(store: Store, prefix: string, sink: FeedSink) {
    this.#store = store;
    this.#prefix = prefix;
    this.#sink = sink;
  }

  /** What is there now, in place of what was known: a watch that ended has lost its place. */
  async list(): Promise<void> {
    const { entries, revision } = await this.#store.list(this.#prefix);
    if (this.#ending.signal.aborted) return;
    const present = new Set(entries.map(({ key }) => key));
    for (const entry of [...this.#known.values()]) if (!present.has(entry.key)) this.#remove(entry);
    for (const entry of entries) if (this.#known.get(entry.key)?.modRevision !== entry.modRevision) this.#put(entry);
    this.#watch(revision);
  }

  stop(): void {
    this.#ending.abort();
    this.#watching?.stop();
  }

  #watch(from: Revision): void {
    const ended = (reason: StoreError): void => {
      if (reason.kind !== 'closed') void this.#listAgain();
    };
    this.#watching = this.#store.watch(this.#prefix, from, {
      changes: (changes) => {
        this.#take(changes);
      },
      ended,
    });
  }

  async #listAgain(): Promise<void> {
    for (let failures = 0; !this.#ending.signal.aborted; failures += 1) {
      try {
        await this.list();
        return;
      } catch (error) {
        if (!(error instanceof StoreError) || error.kind === 'closed') return;
        await pause(backoffDelay(backoff, failures, Math.random()), this.#ending.signal);
      }
    }
  }

  #take(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.kind === 'put') this.#put(change.entry);
      else this.#remove(change.previous);
    }
  }

  #put(entry: Entry): void {
    const before = this.#known.get(entry.key);
    if (before !== undefined && before.createRevision !== entry.createRevision) this.#sink.remove(before);
    this.#known.set(entry.key, entry);
    this.#sink.put(entry);
  }

  #remove(entry: Entry): void {
    this.#known.delete(entry.key);
    this.#sink.remove(entry);
  }
}

/** Resolves when the sink has been given all there is. */
export const openFeed = async (store: Store, prefix: string, sink: FeedSink): Promise<Feed> => {
  const feed = new StoreFeed(store, prefix, sink);
  await feed.list();
  return feed;
};

export const joined = (feeds: readonly Feed[]): Feed => ({
  stop: () => {
    for (const feed of feeds) feed.stop();
  },
});
