// When to try again: exponential backoff with jitter, so that many clients of one restarted server do not return in step.

export interface Backoff {
  readonly firstMilliseconds: number;
  readonly longestMilliseconds: number;
}

/** How long to wait before attempt `attempt` (0 = the first repetition). `random` is in [0, 1). */
export function backoffDelay(backoff: Backoff, attempt: number, random: number): number {
  const ceiling = Math.min(backoff.longestMilliseconds, backoff.firstMilliseconds * 2 ** Math.min(attempt, 30));
  // At least half the ceiling: a delay near nought would be a hot loop by bad luck.
  return ceiling / 2 + (ceiling / 2) * random;
}

/** Resolves after the delay; at once, without error, when the signal fires: whoever waits looks at the signal next. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve();
      return;
    }
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done, { once: true });
  });
}
