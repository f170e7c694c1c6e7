// One watch while it lasts: first what is there, then every change, bookmarks in between, and an end with a reason.
import type { ByteSink } from '../../api/exchange.ts';
import { internalError, type StatusError, timeout } from '../../api/status.ts';
import type { Change, Entry, Revision, Store, StoreError, Watch, WatchSink } from '../../store/store.ts';
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
  #stopped = false;

  constructor(watching: Watching, sink: ByteSink) {
    this.#watching = watching;
    this.#sink = sink;
  }

  start(): void {
    this.#bookmarks = setInterval(() => {
      this.#bookmark();
    }, bookmarkInterval);
    this.#end = setTimeout(() => {
      this.#bookmark();
      this.#finish();
    }, this.#watching.seconds * 1000);
    this.#bookmarks.unref();
    this.#end.unref();
    this.#tellInitial().catch((error: unknown) => {
      this.#sink.write(this.#watching.encoder.error(internalError(error).status()));
      this.#finish();
    });
  }

  stop(): void {
    this.#stopped = true;
    clearInterval(this.#bookmarks);
    clearTimeout(this.#end);
    this.#watch?.stop();
    this.#watch = undefined;
  }

  /** However much there is, the reader sets the pace. */
  async #tellInitial(): Promise<void> {
    const { initial, criteria, encoder } = this.#watching;
    for (const entry of initial.entries) {
      if (!criteria.fits(entry)) continue;
      if (!this.#sink.write(encoder.event({ type: 'ADDED', entry, revision: entry.modRevision }))) return;
      const wait = this.#sink.caughtUp();
      if (wait !== undefined) await wait;
    }
    if (initial.announceEnd) this.#sink.write(encoder.bookmark(initial.from, true));
    this.#follow(initial.from);
  }

  #follow(from: Revision): void {
    if (this.#stopped) return;
    const { store, prefix, criteria, encoder } = this.#watching;
    const sink: WatchSink = {
      changes: (changes) => {
        this.#tell(changes);
      },
      ended: (reason) => {
        this.#sink.write(encoder.error(endOf(reason, from).status()));
        this.#finish();
      },
    };
    this.#watch = store.watch(prefix, from, sink, criteria.interest);
  }

  #tell(changes: readonly Change[]): void {
    const { criteria, encoder } = this.#watching;
    for (const change of changes) {
      const event = eventOf(change, criteria);
      if (event === undefined) continue;
      if (!this.#sink.write(encoder.event(event))) {
        this.stop();
        return;
      }
      const wait = this.#sink.caughtUp();
      if (wait === undefined) continue;
      // The store keeps what comes meanwhile: a slow reader costs no memory here, and others are not held up.
      this.#watch?.stop();
      this.#watch = undefined;
      void wait.then(() => {
        this.#follow(change.revision);
      });
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
