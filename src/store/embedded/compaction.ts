// How much of the past is kept: by time, as etcd does, and never more than a number of bytes.
import { futureRevision, type Memory } from '../memory/memory.ts';
import { type Revision, StoreError } from '../store.ts';
import type { Write } from './write.ts';

export interface CompactionParts {
  readonly memory: Memory<Write>;
  readonly compactionIntervalSeconds: number;
  readonly historyBytes: number;
  /** Has the rows on the disk swept; answered by `swept`, in order. */
  readonly sweep: (revision: Revision) => void;
}

interface Waiting {
  readonly done: () => void;
  readonly failed: (error: StoreError) => void;
}

export class Compaction {
  readonly #parts: CompactionParts;
  readonly #timer: NodeJS.Timeout | undefined;
  #waiting: Waiting[] = [];
  #lastTick: Revision;

  constructor(parts: CompactionParts) {
    this.#parts = parts;
    this.#lastTick = parts.memory.revision;
    if (parts.compactionIntervalSeconds > 0) {
      this.#timer = setInterval(() => {
        this.#tick();
      }, parts.compactionIntervalSeconds * 1000).unref();
    }
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** The thread is gone. What it did not sweep, it sweeps after the next start. */
  settle(): void {
    for (const { done } of this.#waiting.splice(0)) done();
  }

  /** The past is gone for readers at once, and from the disk when this is fulfilled. */
  compact(revision: Revision): Promise<void> {
    const { memory, sweep } = this.#parts;
    if (revision > memory.revision) return Promise.reject(futureRevision(revision, memory.revision));
    if (revision <= memory.history.compactedRevision) return Promise.resolve();
    memory.history.compact(revision);
    sweep(revision);
    return new Promise((done, failed) => this.#waiting.push({ done, failed }));
  }

  /** A burst of large changes must not fill the memory before the next tick. */
  boundHistory(): void {
    const { memory, historyBytes } = this.#parts;
    if (memory.history.bytes > historyBytes) this.#compactBehind(memory.history.revisionToKeep(historyBytes * 0.75));
  }

  swept(failure: string | undefined): void {
    const waiting = this.#waiting.shift();
    if (failure === undefined) waiting?.done();
    else waiting?.failed(new StoreError('unavailable', `the rows of compacted history are still on the disk: ${failure}`));
  }

  #tick(): void {
    this.#compactBehind(this.#lastTick);
    this.#lastTick = this.#parts.memory.revision;
  }

  #compactBehind(revision: Revision): void {
    this.compact(revision).catch((error: unknown) => {
      process.emitWarning(error instanceof Error ? error : String(error));
    });
  }
}
