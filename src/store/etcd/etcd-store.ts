// The store that lives in etcd. Writes are transactions guarded by the revision of their key; reads and watches come from
// a mirror in memory, and wait until it is as far as the cluster.
import type { Clock } from '../../base/clock.ts';
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
import { Compactor } from './compactor.ts';
import type { Etcd } from './etcd.ts';
import type { Guarded, GuardedAnswer } from './etcd.ts';
import { Follower } from './follower.ts';
import type { Credentials } from '../../base/grpc/connection.ts';
import { LateWatch } from './late-watch.ts';
import { LeaseBuckets } from './lease-buckets.ts';
import { Mirror } from './mirror.ts';
import { ReadBarrier } from './read-barrier.ts';
import { isCompacted, isLeaseGone, readFailure, writeFailure } from './store-failure.ts';

export interface EtcdStoreOptions {
  readonly urls: readonly string[];
  readonly credentials?: (() => Credentials) | undefined;
  readonly clock: Clock;
  /** How long history is kept: between one and two of these. Nought never compacts. */
  readonly compactionIntervalSeconds?: number | undefined;
  /** How much history this server keeps in memory at most. */
  readonly historyBytes?: number | undefined;
}

const defaultCompactionIntervalSeconds = 300;
const defaultHistoryBytes = 64 * 1024 * 1024;
/** How long a read waits for the mirror to get where the cluster is. */
const patienceMs = 8_000;

export class EtcdStore implements Store {
  readonly #etcd: Etcd;
  readonly #mirror: Mirror;
  readonly #follower: Follower;
  readonly #barrier: ReadBarrier;
  readonly #leases: LeaseBuckets;
  readonly #compactor: Compactor;
  readonly #running = new Set<Promise<unknown>>();
  #newestWrite: Revision = 0;
  #damage: StoreError | undefined;
  #closing: Promise<void> | undefined;

  /** The etcd has been asked for its standing. */
  constructor(etcd: Etcd, options: EtcdStoreOptions) {
    const { clock } = options;
    this.#etcd = etcd;
    this.#mirror = new Mirror({ offset: etcd.offset, historyBytes: options.historyBytes ?? defaultHistoryBytes });
    this.#follower = new Follower(etcd, this.#mirror);
    this.#barrier = new ReadBarrier(() => this.#newest());
    this.#leases = new LeaseBuckets(clock, (id, seconds) => etcd.grantLease(id, seconds));
    this.#compactor = new Compactor({
      etcd,
      intervalSeconds: options.compactionIntervalSeconds ?? defaultCompactionIntervalSeconds,
      revision: () => this.#mirror.revision,
      forget: (revision) => {
        this.#mirror.memory.history.compact(revision);
      },
    });
    this.#follower.follow().catch((error: unknown) => {
      this.#damaged(new StoreError('damaged', 'what etcd holds cannot be served', { cause: error }));
    });
  }

  async status(): Promise<{ readonly revision: Revision; readonly compactedRevision: Revision }> {
    await this.#catchUp();
    const { revision, history } = this.#mirror.memory;
    return { revision, compactedRevision: history.compactedRevision };
  }

  async get(key: string): Promise<{ readonly entry: Entry | undefined; readonly revision: Revision }> {
    await this.#catchUp();
    const { index, revision } = this.#mirror.memory;
    return { entry: index.find(key)?.entry, revision };
  }

  async list(prefix: string, options: ListOptions = {}): Promise<Listing> {
    await this.#catchUp();
    return this.#mirror.memory.list(prefix, options);
  }

  async create(key: string, value: string, options?: WriteOptions): Promise<WriteOutcome> {
    const answer = await this.#write({ key, value, expected: 0, previous: false }, options?.ttlSeconds);
    if (answer.succeeded) return { kind: 'done', entry: this.#mirror.own(key, value, answer.revision, answer.revision) };
    return { kind: 'conflict', current: answer.found && this.#mirror.shared(answer.found) };
  }

  async update(key: string, value: string, expected: Revision, options?: WriteOptions): Promise<WriteOutcome> {
    const before = this.#at(key, expected);
    const answer = await this.#write(
      { key, value, expected: this.#expect(key, expected), previous: before === undefined },
      options?.ttlSeconds,
    );
    if (!answer.succeeded) return { kind: 'conflict', current: answer.found && this.#mirror.shared(answer.found) };
    const createRevision = before?.createRevision ?? answer.found?.createRevision ?? answer.revision;
    return { kind: 'done', entry: this.#mirror.own(key, value, createRevision, answer.revision) };
  }

  async delete(key: string, expected: Revision): Promise<DeleteOutcome> {
    const before = this.#at(key, expected);
    const answer = await this.#write({ key, value: undefined, expected: this.#expect(key, expected), previous: before === undefined });
    const found = answer.found && this.#mirror.shared(answer.found);
    if (!answer.succeeded) return { kind: 'conflict', current: found };
    const previous = before ?? found;
    if (previous === undefined) throw new StoreError('damaged', `etcd deleted ${key} without saying what it held`);
    return { kind: 'done', previous, revision: answer.revision };
  }

  watch(prefix: string, from: Revision, sink: WatchSink, interest?: Interest): Watch {
    if (this.#damage !== undefined || this.#closing !== undefined || from <= this.#mirror.revision) {
      return this.#mirror.watches.open(prefix, from, sink, interest);
    }
    const open = (): Watch => this.#mirror.watches.open(prefix, from, sink, interest);
    return new LateWatch({ from, sink, ready: this.#catchUp(), open });
  }

  async compact(revision: Revision): Promise<void> {
    await this.#catchUp();
    const { memory } = this.#mirror;
    if (revision <= memory.history.compactedRevision) return;
    try {
      await this.#etcd.compact(revision);
    } catch (error) {
      if (!isCompacted(error)) throw readFailure(error);
    }
    memory.history.compact(revision);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#compactor.stop();
    await Promise.allSettled(this.#running);
    if (this.#damage === undefined) await this.#mirror.reached(this.#newestWrite, patienceMs);
    this.#follower.stop();
    this.#mirror.end(new StoreError('closed', 'the store is closed'));
    this.#etcd.close();
  }

  /** What the mirror holds at the key, when that is what a write expects there. */
  #at(key: string, expected: Revision): Entry | undefined {
    const entry = this.#mirror.memory.index.find(key)?.entry;
    return entry?.modRevision === expected ? entry : undefined;
  }

  /** 0 would ask for a key that is not there. */
  #expect(key: string, expected: Revision): Revision {
    return Math.max(1, this.#mirror.standsAt(key, expected));
  }

  async #write(request: Omit<Guarded, 'lease'>, ttlSeconds?: number): Promise<GuardedAnswer> {
    this.#refuse();
    const running = ttlSeconds === undefined ? this.#etcd.guarded({ ...request, lease: 0 }) : this.#writeLeased(request, ttlSeconds);
    this.#running.add(running);
    try {
      const answer = await running;
      if (answer.succeeded) this.#newestWrite = Math.max(this.#newestWrite, answer.revision);
      return answer;
    } catch (error) {
      throw writeFailure(error);
    } finally {
      this.#running.delete(running);
    }
  }

  async #writeLeased(request: Omit<Guarded, 'lease'>, ttlSeconds: number): Promise<GuardedAnswer> {
    const write = async (): Promise<GuardedAnswer> => {
      const lease = await this.#lease(ttlSeconds);
      return await this.#etcd.guarded({ ...request, lease });
    };
    try {
      return await write();
    } catch (error) {
      if (!isLeaseGone(error)) throw error;
      this.#leases.forget(ttlSeconds);
      return await write();
    }
  }

  async #lease(ttlSeconds: number): Promise<number> {
    try {
      return await this.#leases.leaseFor(ttlSeconds);
    } catch (cause) {
      // A lease that nobody knows of does no harm, and the write itself was not begun.
      throw new StoreError('unavailable', 'etcd gave no lease', { cause });
    }
  }

  async #catchUp(): Promise<void> {
    this.#refuse();
    let newest: Revision;
    try {
      newest = await this.#barrier.newest();
    } catch (error) {
      this.#refuse();
      throw readFailure(error);
    }
    if (!(await this.#mirror.reached(newest, patienceMs))) {
      this.#refuse();
      throw new StoreError(
        'unavailable',
        `etcd is at revision ${newest}, and what happened since ${this.#mirror.revision} does not arrive`,
      );
    }
    this.#refuse();
  }

  async #newest(): Promise<Revision> {
    const seen = this.#mirror.revision;
    const newest = await this.#etcd.newestRevision();
    if (newest < seen) {
      this.#damaged(new StoreError('damaged', `etcd is back at revision ${newest} after ${seen}: was it restored from an older backup?`));
    }
    return newest;
  }

  /** Nothing is served any more: it could be wrong. */
  #damaged(damage: StoreError): void {
    this.#damage = damage;
    this.#mirror.end(damage);
  }

  #refuse(): void {
    if (this.#closing !== undefined) throw new StoreError('closed', 'the store is closed');
    if (this.#damage !== undefined) throw this.#damage;
  }
}
