// A store in service. Decides every write at once against the newest state, durable or not; shows nothing before the
// thread has synced it. Reads and watches are served from memory.
import type { Clock } from '../../base/clock.ts';
import type { Memory } from '../memory/memory.ts';
import { Watches } from '../memory/watches.ts';
import {
  type DeleteOutcome,
  type Entry,
  type Interest,
  type Listing,
  type ListOptions,
  type Revision,
  type Store,
  StoreError,
  type Watch,
  type WatchSink,
  type WriteOptions,
  type WriteOutcome,
} from '../store.ts';
import { Compaction } from './compaction.ts';
import { Expiry } from './expiry.ts';
import { reasonOf } from './refusal.ts';
import type { StoreThread } from './store-thread.ts';
import type { FromThread, WriteFailure } from './thread-messages.ts';
import type { Write } from './write.ts';
import { WriteDesk } from './write-desk.ts';
import { WriteQueue } from './write-queue.ts';

/** An entry that was there when the store opened. */
export interface Expiring {
  readonly at: number;
  readonly entry: Entry;
}

export interface OpenStoreParts {
  readonly memory: Memory<Write>;
  readonly thread: StoreThread;
  readonly clock: Clock;
  readonly compactionIntervalSeconds: number;
  readonly historyBytes: number;
}

/** Writing is not possible until the thread has found out what a failure left on the disk. */
interface Trouble {
  reason: string;
  /** The writes whose fate is open; they were answered `outcome-unknown`. */
  readonly doubtful: readonly Write[];
  /** By the monotonic clock. */
  nextAttempt: number;
}

const recoveryIntervalMs = 1000;
const expiryRetryMs = 10_000;

export class OpenStore implements Store {
  readonly #memory: Memory<Write>;
  readonly #thread: StoreThread;
  readonly #clock: Clock;
  readonly #watches: Watches;
  readonly #queue: WriteQueue;
  readonly #desk: WriteDesk;
  readonly #expiry: Expiry;
  readonly #compaction: Compaction;
  #trouble: Trouble | undefined;
  #closing: Promise<void> | undefined;

  constructor(parts: OpenStoreParts) {
    const { memory, thread, clock } = parts;
    this.#memory = memory;
    this.#thread = thread;
    this.#clock = clock;
    this.#watches = new Watches(memory.history, memory.revision);
    this.#queue = new WriteQueue({
      now: () => clock.monotonic(),
      send: (rows) => {
        thread.send(rows);
      },
      commit: (writes) => {
        this.#commit(writes);
      },
      release: (slot) => {
        memory.index.release(slot);
      },
    });
    this.#desk = new WriteDesk({ index: memory.index, queue: this.#queue, clock, refusal: () => this.#refusal() }, memory.revision);
    this.#expiry = new Expiry({
      clock,
      isCurrent: (key, revision) => memory.index.find(key)?.entry?.modRevision === revision,
      expire: (key, revision) => {
        this.#expire(key, revision);
      },
    });
    this.#compaction = new Compaction({
      ...parts,
      sweep: (revision) => {
        thread.send({ kind: 'compact', revision });
      },
    });
    thread.listen({
      heard: (message) => {
        this.#hear(message);
      },
      ended: (cause) => {
        this.#threadEnded(cause);
      },
    });
  }

  async status(): Promise<{ readonly revision: Revision; readonly compactedRevision: Revision }> {
    this.#refuseWhenClosed();
    return { revision: this.#memory.revision, compactedRevision: this.#memory.history.compactedRevision };
  }

  async get(key: string): Promise<{ readonly entry: Entry | undefined; readonly revision: Revision }> {
    this.#refuseWhenClosed();
    return { entry: this.#memory.index.find(key)?.entry, revision: this.#memory.revision };
  }

  async list(prefix: string, options: ListOptions = {}): Promise<Listing> {
    this.#refuseWhenClosed();
    return this.#memory.list(prefix, options);
  }

  create(key: string, value: string, options?: WriteOptions): Promise<WriteOutcome> {
    return this.#put(key, value, undefined, options);
  }

  update(key: string, value: string, expected: Revision, options?: WriteOptions): Promise<WriteOutcome> {
    return this.#put(key, value, expected, options);
  }

  delete(key: string, expected: Revision): Promise<DeleteOutcome> {
    return new Promise((resolve, reject) => {
      this.#desk.submit({
        key,
        value: undefined,
        expected,
        ttlSeconds: undefined,
        patient: false,
        done: ({ previous, revision }) => {
          if (previous !== undefined) resolve({ kind: 'done', previous, revision });
        },
        conflict: (current) => {
          resolve({ kind: 'conflict', current });
        },
        failed: reject,
      });
    });
  }

  watch(prefix: string, from: Revision, sink: WatchSink, interest?: Interest): Watch {
    return this.#watches.open(prefix, from, sink, interest);
  }

  async compact(revision: Revision): Promise<void> {
    this.#refuseWhenClosed();
    await this.#compaction.compact(revision);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  expireAt(at: number, entry: Entry): void {
    this.#expiry.add(at, entry.key, entry.modRevision);
  }

  async #close(): Promise<void> {
    this.#expiry.stop();
    this.#compaction.stop();
    await this.#queue.settled();
    this.#watches.endAll(new StoreError('closed', 'the store is closed'));
    this.#thread.send({ kind: 'close' });
    await this.#thread.ended;
    this.#compaction.settle();
  }

  #put(key: string, value: string, expected: Revision | undefined, options: WriteOptions | undefined): Promise<WriteOutcome> {
    return new Promise((resolve, reject) => {
      this.#desk.submit({
        key,
        value,
        expected,
        ttlSeconds: options?.ttlSeconds,
        patient: options?.patient === true,
        done: ({ entry }) => {
          if (entry !== undefined) resolve({ kind: 'done', entry });
        },
        conflict: (current) => {
          resolve({ kind: 'conflict', current });
        },
        failed: reject,
      });
    });
  }

  #hear(message: FromThread): void {
    switch (message.kind) {
      case 'written':
        this.#queue.written();
        break;
      case 'not-written':
        this.#notWritten(message.failure);
        break;
      case 'recovered':
        if (message.written && this.#trouble !== undefined) this.#commit(this.#trouble.doubtful);
        this.#trouble = undefined;
        break;
      case 'not-recovered':
        if (this.#trouble !== undefined) this.#trouble.reason = message.reason;
        break;
      case 'swept':
        this.#compaction.swept(message.failure);
        break;
      case 'closed':
        break;
      default:
        throw new Error(`the store's thread says ${message.kind} out of turn`);
    }
  }

  /** The writes are on the disk: from here on everyone sees them. */
  #commit(writes: readonly Write[]): void {
    const changes = writes.map(({ slot, entry, revision, expiresAt }) => {
      if (entry !== undefined && expiresAt > 0) this.expireAt(expiresAt, entry);
      return this.#memory.apply(slot, entry, revision);
    });
    this.#compaction.boundHistory();
    this.#watches.dispatch(changes, this.#memory.revision);
  }

  #notWritten(failure: WriteFailure, cause?: unknown): void {
    if (failure.kind === 'outcome-unknown') {
      this.#trouble = { reason: failure.reason, doubtful: this.#queue.flying, nextAttempt: this.#clock.monotonic() + recoveryIntervalMs };
    }
    this.#queue.notWritten(new StoreError(failure.kind, `the store could not write: ${failure.reason}`, { cause }));
  }

  #threadEnded(cause: unknown): void {
    if (this.#closing !== undefined) return;
    const reason = `its thread ended: ${reasonOf(cause)}`;
    this.#notWritten({ kind: 'outcome-unknown', reason }, cause);
    this.#trouble = { reason, doubtful: [], nextAttempt: Infinity };
    this.#compaction.swept(reason);
  }

  #refusal(): StoreError | undefined {
    if (this.#closing !== undefined) return new StoreError('closed', 'the store is closed');
    const trouble = this.#trouble;
    if (trouble === undefined) return undefined;
    if (this.#clock.monotonic() >= trouble.nextAttempt) {
      trouble.nextAttempt = this.#clock.monotonic() + recoveryIntervalMs;
      this.#thread.send({ kind: 'recover' });
    }
    return new StoreError('unavailable', `the store takes no writes: ${trouble.reason}`);
  }

  #refuseWhenClosed(): void {
    if (this.#closing !== undefined) throw new StoreError('closed', 'the store is closed');
  }

  #expire(key: string, revision: Revision): void {
    this.delete(key, revision).catch((error: unknown) => {
      // Whoever writes is told why the store cannot; an entry past its time only waits for the next attempt.
      if (!(error instanceof StoreError)) throw error;
      if (this.#closing === undefined) this.#expiry.add(this.#clock.now() + expiryRetryMs, key, revision);
    });
  }
}
