// A watch from a revision that this server has not heard of yet: it begins when the mirror has caught up, and ends there
// when the revision was never reached by anyone.
import { type Revision, StoreError, type Watch, type WatchSink } from '../store.ts';

export interface LateWatchParts {
  readonly from: Revision;
  readonly sink: WatchSink;
  /** Rejects with a StoreError. */
  readonly ready: Promise<void>;
  readonly open: () => Watch;
}

export class LateWatch implements Watch {
  readonly #from: Revision;
  #watch: Watch | undefined;
  #stopped = false;

  constructor({ from, sink, ready, open }: LateWatchParts) {
    this.#from = from;
    ready.then(
      () => {
        if (!this.#stopped) this.#watch = open();
      },
      (error: unknown) => {
        if (this.#stopped) return;
        sink.ended(error instanceof StoreError ? error : new StoreError('unavailable', 'the watch could not begin', { cause: error }));
      },
    );
  }

  get progress(): Revision {
    return this.#watch?.progress ?? this.#from;
  }

  stop(): void {
    this.#stopped = true;
    this.#watch?.stop();
  }
}
