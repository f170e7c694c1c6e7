// What a stream wrote and its reader has not yet taken. A reader too far behind loses the stream, not the memory.
import type { ByteSink } from '../api/exchange.ts';

/** The writer is asked to wait while more than this has not been taken. */
const comfortable = 1024 * 1024;

export class ByteQueue implements ByteSink, AsyncIterableIterator<string | Uint8Array> {
  readonly #limit: number;
  readonly #onLeave: () => void;
  #waiting: (string | Uint8Array)[] = [];
  #held = 0;
  #ended = false;
  #failure: { reason: unknown } | undefined;
  #wake: (() => void) | undefined;
  #caughtUp: PromiseWithResolvers<undefined> | undefined;

  constructor(limit: number, onLeave: () => void) {
    this.#limit = limit;
    this.#onLeave = onLeave;
  }

  write(chunk: string | Uint8Array): boolean {
    if (this.#ended) return false;
    this.#held += chunk.length;
    if (this.#held > this.#limit) {
      this.end();
      return false;
    }
    this.#waiting.push(chunk);
    this.#wake?.();
    return true;
  }

  caughtUp(): Promise<undefined> | undefined {
    if (this.#ended || this.#held <= comfortable) return undefined;
    this.#caughtUp ??= Promise.withResolvers<undefined>();
    return this.#caughtUp.promise;
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
    this.#settle();
  }

  /** Ends at once, for the reader with this reason. */
  fail(reason: unknown): void {
    this.#failure ??= { reason };
    this.#waiting = [];
    this.end();
  }

  async next(): Promise<IteratorResult<string | Uint8Array, undefined>> {
    while (this.#waiting.length === 0 && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
    const chunk = this.#take();
    if (chunk !== undefined) return { done: false, value: chunk };
    this.#onLeave();
    if (this.#failure !== undefined) throw this.#failure.reason;
    return { done: true, value: undefined };
  }

  return(): Promise<IteratorResult<string | Uint8Array, undefined>> {
    this.#waiting = [];
    this.end();
    this.#onLeave();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Everything that waits, as one piece: a burst of events is one turn of the reader. */
  #take(): string | Uint8Array | undefined {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#held = 0;
    this.#settle();
    if (waiting.length <= 1) return waiting[0];
    return waiting.every((chunk) => typeof chunk === 'string')
      ? waiting.join('')
      : Buffer.concat(waiting.map((chunk) => Buffer.from(chunk)));
  }

  #settle(): void {
    this.#caughtUp?.resolve(undefined);
    this.#caughtUp = undefined;
  }
}
