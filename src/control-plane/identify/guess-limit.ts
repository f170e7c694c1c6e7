// Slows the guessing of bootstrap tokens. Only answers to wrong guesses are held back, by the address they came from: many
// machines may share one address, and whoever shows a valid token among them is never made to wait.
import { type StatusError, tooManyRequests } from '../../api/status.ts';
import { BoundedCache } from '../../base/bounded-cache.ts';
import type { Clock } from '../../base/clock.ts';
import { parseIp } from '../../base/ip-address.ts';

export interface GuessPace {
  /** Wrong guesses answered at once before the rest must wait: a machine with an old token is no attacker. */
  readonly free: number;
  readonly millisecondsEach: number;
  /** Nobody is kept longer; who would have to be is told to come again later. */
  readonly longestMilliseconds: number;
  /** Answers held back at once, for all addresses together. */
  readonly mostHeld: number;
  /** Addresses remembered, the longest silent forgotten first. */
  readonly mostAddresses: number;
}

export const usualPace: GuessPace = { free: 10, millisecondsEach: 1000, longestMilliseconds: 10_000, mostHeld: 1024, mostAddresses: 4096 };

export class GuessLimit {
  readonly #clock: Clock;
  readonly #pace: GuessPace;
  /** When, by the monotonic clock, all guesses of an address will have been paid for. */
  readonly #paid: BoundedCache<string, number>;
  #held = 0;

  constructor(clock: Clock, pace: GuessPace = usualPace) {
    this.#clock = clock;
    this.#pace = pace;
    this.#paid = new BoundedCache(pace.mostAddresses);
  }

  /** Resolves when a wrong guess from here may be answered; at once with another answer when too many are waiting already. */
  async wrong(remoteAddress: string): Promise<StatusError | undefined> {
    const { free, millisecondsEach, longestMilliseconds, mostHeld } = this.#pace;
    const from = whole(remoteAddress);
    const now = this.#clock.monotonic();
    const paid = Math.max(this.#paid.get(from) ?? now, now) + millisecondsEach;
    const wait = paid - now - free * millisecondsEach;
    if (wait > longestMilliseconds || (wait > 0 && this.#held >= mostHeld)) {
      return tooManyRequests('too many wrong tokens came from this address, please try again later', Math.ceil(longestMilliseconds / 1000));
    }
    this.#paid.set(from, paid);
    if (wait > 0) await this.#hold(wait);
    return undefined;
  }

  async #hold(milliseconds: number): Promise<void> {
    this.#held += 1;
    // Nothing waits for these answers when the server ends.
    await new Promise<void>((resolve) => {
      setTimeout(resolve, milliseconds).unref();
    });
    this.#held -= 1;
  }
}

/** Whoever has one IPv6 address has the 2^64 beside it. */
function whole(remoteAddress: string): string {
  const address = parseIp(remoteAddress);
  return address?.family === 6 ? `${(address.value >> 64n).toString(16)}/64` : address === undefined ? '' : String(address.value);
}
