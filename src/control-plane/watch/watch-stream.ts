// One watch while it lasts: first what is there, then every change, bookmarks in between, and an end with a reason.
import type { ByteSink } from '../../api/exchange.ts';
import { type StatusError, timeout } from '../../api/status.ts';
import type { Change, Entry, Revision, Store, StoreError, Watch } from '../../store/store.ts';
import type { Criteria } from '../act/criteria.ts';
import { tooOld } from '../act/read-revision.ts';
import type { EventEncoder } from './event-encoder.ts';
import { eventOf } from './watch-event.ts';

const bookmarkInterval = 60_000;

export interface Initial {
  readonly entries: readonly Entry[];
  readonly from: Revision;
  /** Tell the caller when the initial events are over. */
  readonly announceEnd: boolean;
}

export interface Watching {
  readonly store: Store;
  readonly prefix: string;
  readonly criteria: Criteria;
  readonly encoder: EventEncoder;
  readonly initial: Initial;
  readonly bookmarks: boolean;
  readonly seconds: number;
}

const endOf = (reason: StoreError, from: Revision): StatusError =>
  reason.kind === 'compacted' ? tooOld(from, from + 1) : timeout(`the watch ended: ${reason.message}`);

export class WatchStream {
  readonly #watching: Watching;
  readonly #sink: ByteSink;
  #watch: Watch | undefined;
  #bookmarks: NodeJS.Timeout | undefined;
  #end: NodeJS.Timeout | undefined;

  constructor(watching: Watching, sink: ByteSink) {
    this.#watching = watching;
    this.#sink = sink;
  }

  start(): void {
    const { store, prefix, initial, seconds } = this.#watching;
    if (!this.#tellInitial()) return;
    this.#watch = store.watch(prefix, initial.from, {
      changes: (changes) => {
        this.#tell(changes);
      },
      ended: (reason) => {
        this.#sink.write(this.#watching.encoder.error(endOf(reason, initial.from).status()));
        this.#finish();
      },
    });
    this.#bookmarks = setInterval(() => {
      this.#bookmark();
    }, bookmarkInterval);
    this.#end = setTimeout(() => {
      this.#bookmark();
      this.#finish();
    }, seconds * 1000);
    this.#bookmarks.unref();
    this.#end.unref();
  }

  stop(): void {
    clearInterval(this.#bookmarks);
    clearTimeout(this.#end);
    this.#watch?.stop();
  }

  /** False when the reader has gone already. */
  #tellInitial(): boolean {
    const { initial, criteria, encoder } = this.#watching;
    for (const entry of initial.entries) {
      if (criteria.fits(entry) && !this.#sink.write(encoder.event({ type: 'ADDED', entry, revision: entry.modRevision }))) return false;
    }
    return !initial.announceEnd || this.#sink.write(encoder.bookmark(initial.from, true));
  }

  #tell(changes: readonly Change[]): void {
    const { criteria, encoder } = this.#watching;
    for (const change of changes) {
      const event = eventOf(change, criteria);
      if (event === undefined || this.#sink.write(encoder.event(event))) continue;
      this.stop();
      return;
    }
  }

  #bookmark(): void {
    if (this.#watching.bookmarks && this.#watch !== undefined)
      this.#sink.write(this.#watching.encoder.bookmark(this.#watch.progress, false));
  }

  #finish(): void {
    this.stop();
    this.#sink.end();
  }
}
