// Writes decided but not yet durable. They go to the store's thread in batches, one at a time: while one is synced the
// next gathers, so the sync is shared by all who wait and a lone write waits for nobody. Heartbeats of many nodes trickle in
// instead: those are let gather for a moment, since each batch costs a turn of two threads and a sync, however small it is.
import type { Slot } from '../memory/slot.ts';
import { StoreError } from '../store.ts';
import type { Rows } from './thread-messages.ts';
import type { Write } from './write.ts';

/** What a batch may hold, so that one transaction never takes long nor needs much memory. */
const batchLimit = 1024;
const batchLimitBytes = 8 * 1024 * 1024;
/** Patient writes gather until there are so many, or for so long, if the last batch was sent no longer ago than this. */
const enough = 16;
const gatherMilliseconds = 10;
const busyMilliseconds = 50;

export interface WriteQueuePorts {
  /** By the monotonic clock. */
  readonly now: () => number;
  readonly send: (rows: Rows) => void;
  /** The writes are durable: show them. Called before any of them is told. */
  readonly commit: (writes: readonly Write[]) => void;
  /** Nothing waits for this key any more. */
  readonly release: (slot: Slot<Write>) => void;
}

export class WriteQueue {
  readonly #ports: WriteQueuePorts;
  #gathering: Write[] = [];
  #flying: readonly Write[] = [];
  #scheduled = false;
  /** Among the gathered is one that somebody waits for. */
  #urgent = false;
  #gatherTimer: NodeJS.Timeout | undefined;
  #lastSent = Number.NEGATIVE_INFINITY;
  #idle: (() => void)[] = [];

  constructor(ports: WriteQueuePorts) {
    this.#ports = ports;
  }

  add(write: Write): void {
    write.slot.last = write;
    this.#gathering.push(write);
    if (!write.request.patient) this.#urgent = true;
    this.#schedule();
  }

  /** Fulfilled when everything added so far is settled. */
  settled(): Promise<void> {
    if (this.#gathering.length === 0 && this.#flying.length === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  written(): void {
    const writes = this.#flying;
    this.#flying = [];
    this.#ports.commit(writes);
    for (const write of writes) {
      if (write.slot.last !== write) continue;
      write.slot.last = undefined;
      if (write.entry === undefined) this.#ports.release(write.slot);
    }
    for (const write of writes) {
      write.request.done(write);
      tellThoseAfter(write);
    }
    this.#next();
  }

  /** Those gathered meanwhile fail as well: some were judged by what is now not there. They are known not to be written. */
  notWritten(error: StoreError): void {
    const [flying, gathered] = [this.#flying, this.#gathering];
    this.#flying = [];
    this.#gathering = [];
    this.#urgent = false;
    const followers = error.kind === 'outcome-unknown' ? new StoreError('unavailable', error.message, { cause: error }) : error;
    for (const { slot } of [...flying, ...gathered]) {
      slot.last = undefined;
      this.#ports.release(slot);
    }
    for (const write of flying) fail(write, error);
    for (const write of gathered) fail(write, followers);
    this.#next();
  }

  /** The batch now with the thread, for the case that its fate stays open. */
  get flying(): readonly Write[] {
    return this.#flying;
  }

  #next(): void {
    if (this.#gathering.length > 0) this.#schedule();
    else for (const idle of this.#idle.splice(0)) idle();
  }

  /** At the end of this turn of the event loop, so that requests read in the same turn share a batch. */
  #schedule(): void {
    if (this.#scheduled || this.#flying.length > 0) return;
    if (this.#mayGather()) {
      this.#gatherTimer ??= setTimeout(() => {
        this.#gatherTimer = undefined;
        if (!this.#scheduled && this.#flying.length === 0) this.#send();
      }, gatherMilliseconds);
      return;
    }
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#send();
    });
  }

  #mayGather(): boolean {
    return !this.#urgent && this.#gathering.length < enough && this.#ports.now() - this.#lastSent < busyMilliseconds;
  }

  #send(): void {
    clearTimeout(this.#gatherTimer);
    this.#gatherTimer = undefined;
    const rows: Rows = [];
    let bytes = 0;
    let count = 0;
    for (const { revision, slot, entry, previous, expiresAt } of this.#gathering) {
      rows.push(revision, slot.key, entry?.value ?? null, entry?.createRevision ?? 0, previous?.modRevision ?? 0, expiresAt);
      bytes += entry?.value.length ?? 0;
      if (++count === batchLimit || bytes >= batchLimitBytes) break;
    }
    if (count === 0) return;
    this.#flying = this.#gathering;
    this.#gathering = this.#gathering.length === count ? [] : this.#gathering.splice(count);
    this.#urgent = this.#gathering.some(({ request }) => !request.patient);
    this.#lastSent = this.#ports.now();
    this.#ports.send(rows);
  }
}

function fail(write: Write, error: StoreError): void {
  write.request.failed(error);
  tellThoseAfter(write);
}

function tellThoseAfter(write: Write): void {
  if (write.after === undefined) return;
  for (const next of write.after) next();
}
