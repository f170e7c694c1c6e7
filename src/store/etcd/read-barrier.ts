// Asks the cluster how far it is, once for all readers that came in the meantime: a read that waits for the mirror to get
// there has missed nothing that was acknowledged before it began, by whichever server.
import type { Revision } from '../store.ts';

export class ReadBarrier {
  readonly #ask: () => Promise<Revision>;
  /** Not asked yet, so whoever comes now may join. */
  #next: Promise<Revision> | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor(ask: () => Promise<Revision>) {
    this.#ask = ask;
  }

  newest(): Promise<Revision> {
    this.#next ??= this.#askAfter(this.#running);
    return this.#next;
  }

  async #askAfter(running: Promise<unknown>): Promise<Revision> {
    await running;
    // The other requests of this turn join in.
    await new Promise((turn) => setImmediate(turn));
    this.#next = undefined;
    const answer = this.#ask();
    this.#running = answer.then(
      () => undefined,
      () => undefined,
    );
    return await answer;
  }
}
