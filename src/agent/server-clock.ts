// What time it is for the server, by the Date of its last answer and the time that passed since. Monotonic, so that setting
// this machine's clock does not move the server's.
import type { Clock } from '../base/clock.ts';

export class ServerClock {
  readonly #clock: Clock;
  #heard: { readonly date: number; readonly at: number } | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  hear(header: string | undefined): void {
    const date = header === undefined ? Number.NaN : Date.parse(header);
    if (!Number.isNaN(date)) this.#heard = { date, at: this.#clock.monotonic() };
  }

  now(): number | undefined {
    return this.#heard === undefined ? undefined : this.#heard.date + this.#clock.monotonic() - this.#heard.at;
  }
}
