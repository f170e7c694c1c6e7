// How many machines that nobody knows may be written down in a time: a flood of addresses makes no storm of writes.

export class Allowance {
  readonly #most: number;
  readonly #millisecondsEach: number;
  #left: number;
  #counted: number | undefined;

  constructor(most: number, millisecondsEach: number) {
    this.#most = most;
    this.#millisecondsEach = millisecondsEach;
    this.#left = most;
  }

  /** Whether one more may be. `now`: monotonic milliseconds. */
  take(now: number): boolean {
    this.#left = Math.min(this.#most, this.#left + (now - (this.#counted ?? now)) / this.#millisecondsEach);
    this.#counted = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
