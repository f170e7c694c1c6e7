// Forgets history at an interval. Of several servers on one etcd one does it each time: whoever moves the guard key first,
// as in Kubernetes (apiserver/pkg/storage/etcd3/compact.go).
import type { Revision } from '../store.ts';
import type { Etcd } from './etcd.ts';

/** Holds how far history was compacted last. */
export const guardKey = 'muster/compacted';

export interface CompactorParts {
  readonly etcd: Pick<Etcd, 'guarded' | 'compact' | 'offset'>;
  /** Nought: never. */
  readonly intervalSeconds: number;
  /** How far this server is. */
  readonly revision: () => Revision;
  /** History of this server up to there is to be forgotten, whoever told etcd. */
  readonly forget: (revision: Revision) => void;
}

export class Compactor {
  readonly #parts: CompactorParts;
  readonly #timer: NodeJS.Timeout | undefined;
  #guardRevision: Revision = 0;
  #lastTick: Revision;

  constructor(parts: CompactorParts) {
    this.#parts = parts;
    this.#lastTick = parts.revision();
    if (parts.intervalSeconds === 0) return;
    this.#timer = setInterval(() => {
      // A tick that fails is made good by the next.
      this.tick().catch((error: unknown) => {
        process.emitWarning(new Error('history could not be compacted and is tried again', { cause: error }));
      });
    }, parts.intervalSeconds * 1000).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** History from the last tick on is kept, so that a client has between one and two intervals to come back. */
  async tick(): Promise<void> {
    const { etcd, revision, forget } = this.#parts;
    const target = this.#lastTick;
    this.#lastTick = revision();
    const value = String(target);
    const expected = this.#guardRevision;
    const { succeeded, revision: moved, found } = await etcd.guarded({ key: guardKey, expected, value, lease: 0, previous: false });
    this.#guardRevision = succeeded ? moved : (found?.modRevision ?? 0);
    if (succeeded && target > etcd.offset) await etcd.compact(target);
    forget(target);
  }
}
