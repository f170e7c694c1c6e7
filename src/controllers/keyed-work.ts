// Work by key: the same key is never worked on twice at once, what is added while it is worked on is done again after,
// and what fails is tried again, later each time.
import { type Backoff, backoffDelay, pause } from '../base/retry.ts';

export interface KeyedWorkOptions {
  readonly signal: AbortSignal;
  /** Keys worked on at once. */
  readonly atOnce: number;
  work(key: string): Promise<void>;
  failed(key: string, error: unknown): void;
}

const backoff: Backoff = { firstMilliseconds: 50, longestMilliseconds: 30_000 };

export class KeyedWork {
  readonly #options: KeyedWorkOptions;
  readonly #waiting = new Set<string>();
  readonly #running = new Set<string>();
  readonly #failures = new Map<string, number>();

  constructor(options: KeyedWorkOptions) {
    this.#options = options;
  }

  add(key: string): void {
    if (this.#options.signal.aborted) return;
    this.#waiting.add(key);
    this.#startNext();
  }

  addAfter(key: string, milliseconds: number): void {
    void pause(milliseconds, this.#options.signal).then(() => {
      this.add(key);
    });
  }

  #startNext(): void {
    for (const key of this.#waiting) {
      if (this.#running.size >= this.#options.atOnce) return;
      if (this.#running.has(key)) continue;
      this.#waiting.delete(key);
      this.#running.add(key);
      void this.#attempt(key).finally(() => {
        this.#running.delete(key);
        this.#startNext();
      });
    }
  }

  async #attempt(key: string): Promise<void> {
    const { signal } = this.#options;
    try {
      await this.#options.work(key);
      this.#failures.delete(key);
    } catch (error) {
      if (signal.aborted) return;
      const failures = this.#failures.get(key) ?? 0;
      this.#failures.set(key, failures + 1);
      this.#options.failed(key, error);
      this.addAfter(key, backoffDelay(backoff, failures, Math.random()));
    }
  }
}
