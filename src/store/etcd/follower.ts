// Keeps the mirror in step with etcd: one watch, taken up again after the last revision seen when it breaks, and begun
// anew from a listing when etcd has forgotten what came after that.
import { type Backoff, backoffDelay, pause } from '../../base/retry.ts';
import type { Revision } from '../store.ts';
import type { Etcd, Held } from './etcd.ts';
import type { Stream } from '../../base/grpc/connection.ts';
import { GrpcError, grpcCode } from '../../base/grpc/grpc-error.ts';
import { readWatchResponse } from './messages.ts';
import { keptPrefix, type Mirror } from './mirror.ts';
import { StoreMoved } from './standing.ts';
import { isCompacted } from './store-failure.ts';

const backoff: Backoff = { firstMilliseconds: 50, longestMilliseconds: 2_000 };

/** How a watch ended. */
interface End {
  /** Higher than nought when etcd's history begins above what was asked for. */
  readonly compactRevision: Revision;
  /** It had been taken up. */
  readonly began: boolean;
}

export class Follower {
  readonly #etcd: Etcd;
  readonly #mirror: Mirror;
  readonly #ending = new AbortController();
  #stream: Stream | undefined;
  #stopWatch: (() => void) | undefined;

  constructor(etcd: Etcd, mirror: Mirror) {
    this.#etcd = etcd;
    this.#mirror = mirror;
  }

  /** Until `stop`. */
  async follow(): Promise<void> {
    for (let failures = 0; !this.#ending.signal.aborted; ) {
      const end = await this.#watch();
      if (end.began) failures = 0;
      if (end.compactRevision > 0 && (await this.#reload(end.compactRevision))) continue;
      await pause(backoffDelay(backoff, failures++, Math.random()), this.#ending.signal);
    }
  }

  stop(): void {
    this.#ending.abort();
    this.#stream?.cancel();
    this.#stopWatch?.();
  }

  #watch(): Promise<End> {
    return new Promise((resolve, reject) => {
      let began = false;
      const end = (compactRevision: Revision): void => {
        this.#stream?.cancel();
        this.#stream = undefined;
        resolve({ compactRevision, began });
      };
      this.#stopWatch = () => {
        end(0);
      };
      const hear = (bytes: Buffer): void => {
        const { created, events, canceled, compactRevision } = readWatchResponse(bytes);
        began ||= created;
        if (events.length > 0) this.#mirror.take(events);
        if (canceled) end(compactRevision === 0 ? 0 : compactRevision + this.#etcd.offset);
      };
      const message = (bytes: Buffer): void => {
        try {
          hear(bytes);
        } catch (error) {
          this.#stream?.cancel();
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      };
      const ended = (): void => {
        end(0);
      };
      this.#etcd.watch(this.#mirror.revision + 1, { message, ended }).then((stream) => {
        this.#stream = stream;
        if (this.#ending.signal.aborted) end(0);
      }, ended);
    });
  }

  /** False when etcd moved on, or was lost, in the meantime. */
  async #reload(revision: Revision): Promise<boolean> {
    const found: Held[] = [];
    try {
      const { move } = await this.#etcd.readStanding();
      if (move !== undefined) throw new StoreMoved(move);
      for await (const page of this.#etcd.pages(keptPrefix, revision)) found.push(...page);
    } catch (error) {
      if (isCompacted(error)) return true;
      if (error instanceof GrpcError && error.code !== grpcCode.ok) return false;
      throw error;
    }
    this.#mirror.replace(found, revision);
    return true;
  }
}
