// The one source of time. Everything that depends on "now" takes a Clock, so tests and skewed machines can be told apart.
export interface Clock {
  /** Milliseconds since the epoch, by the wall clock; may jump. */
  now(): number;
  /** Milliseconds that never go back; for durations and deadlines. */
  monotonic(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
};
