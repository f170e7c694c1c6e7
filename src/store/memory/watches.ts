// Who is told about which change. Sinks are kept by the prefix they asked for and found by walking up the path of a
// changed key, so ten thousand watches on single keys cost nothing to a change elsewhere.
import { type Change, type Interest, type Revision, StoreError, type Watch, type WatchSink } from '../store.ts';
import { Audience, type Listeners } from './audience.ts';
import { type History, keyOf } from './history.ts';
import { compacted, futureRevision } from './memory.ts';

export class Watches {
  readonly #history: History;
  readonly #audiences = new Map<string, Audience<OpenWatch>>();
  readonly #open = new Set<OpenWatch>();
  readonly #starting = new Set<OpenWatch>();
  #startScheduled = false;
  /** Every live watch has been given everything up to here. */
  #delivered: Revision;
  #closed: StoreError | undefined;

  /** Nothing up to `revision` is news. */
  constructor(history: History, revision: Revision) {
    this.#history = history;
    this.#delivered = revision;
  }

  open(prefix: string, from: Revision, sink: WatchSink, interest?: Interest): Watch {
    const watch: OpenWatch = { prefix, from, sink, interest, live: false };
    this.#open.add(watch);
    this.#starting.add(watch);
    if (!this.#startScheduled) {
      this.#startScheduled = true;
      setImmediate(() => {
        this.#start();
      });
    }
    const delivered = () => (watch.live ? this.#delivered : watch.from);
    return {
      get progress() {
        return delivered();
      },
      stop: () => {
        this.#forget(watch);
      },
    };
  }

  /** Tells everyone concerned; `changes` are durable and in order, and readers already see them. */
  dispatch(changes: readonly Change[], revision: Revision): void {
    const touched = this.#audiences.size === 0 ? [] : this.#gather(changes);
    for (const listeners of touched) {
      const { batch } = listeners;
      listeners.batch = [];
      for (const watch of listeners.watches) this.#give(watch, batch);
    }
    this.#delivered = revision;
  }

  /** Ends every watch, and those still to come. */
  endAll(reason: StoreError): void {
    this.#closed = reason;
    for (const watch of this.#open) this.#end(watch, reason);
  }

  #gather(changes: readonly Change[]): Listeners<OpenWatch>[] {
    const touched: Listeners<OpenWatch>[] = [];
    for (const change of changes) {
      const key = keyOf(change);
      this.#audiences.get('')?.hear(change, touched);
      for (let slash = key.indexOf('/'); slash >= 0 && slash < key.length - 1; slash = key.indexOf('/', slash + 1)) {
        this.#audiences.get(key.slice(0, slash + 1))?.hear(change, touched);
      }
      this.#audiences.get(key)?.hear(change, touched);
    }
    return touched;
  }

  /** Gives each new watch its past and, in the same breath, makes it live: no change fits between the two. */
  #start(): void {
    this.#startScheduled = false;
    const starting = [...this.#starting];
    this.#starting.clear();
    for (const watch of starting) {
      if (!this.#open.has(watch)) continue;
      if (this.#closed !== undefined) {
        this.#end(watch, this.#closed);
      } else if (watch.from > this.#delivered) {
        this.#end(watch, futureRevision(watch.from, this.#delivered));
      } else if (watch.from < this.#history.compactedRevision) {
        this.#end(watch, compacted(watch.from, this.#history.compactedRevision));
      } else {
        const past = watch.from === this.#delivered ? [] : this.#history.since(watch.from, watch.prefix);
        if (past.length > 0) this.#give(watch, past);
        if (this.#open.has(watch)) this.#join(watch);
      }
    }
  }

  #join(watch: OpenWatch): void {
    watch.live = true;
    const audience = this.#audiences.get(watch.prefix) ?? new Audience<OpenWatch>();
    this.#audiences.set(watch.prefix, audience);
    audience.join(watch, watch.interest);
  }

  /** One sink that fails must not cost another its changes. */
  #give(watch: OpenWatch, changes: readonly Change[]): void {
    try {
      watch.sink.changes(changes);
    } catch (cause) {
      this.#end(watch, new StoreError('unavailable', 'the watcher failed at a change', { cause }));
    }
  }

  #end(watch: OpenWatch, reason: StoreError): void {
    this.#forget(watch);
    try {
      watch.sink.ended(reason);
    } catch (cause) {
      process.emitWarning(new Error('a watcher failed when it was told of its end', { cause }));
    }
  }

  #forget(watch: OpenWatch): void {
    if (!this.#open.delete(watch)) return;
    if (watch.live) watch.from = this.#delivered;
    this.#starting.delete(watch);
    const audience = this.#audiences.get(watch.prefix);
    if (!watch.live || audience === undefined) return;
    watch.live = false;
    audience.leave(watch, watch.interest);
    if (audience.isEmpty) this.#audiences.delete(watch.prefix);
  }
}

interface OpenWatch {
  readonly prefix: string;
  readonly sink: WatchSink;
  readonly interest: Interest | undefined;
  /** Told of everything up to here, while not live. */
  from: Revision;
  live: boolean;
}
