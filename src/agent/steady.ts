// Work that is done again and again for as long as the agent lives. What fails is tried again soon, then later each time, with
// jitter; the same trouble is said once and not with every attempt.
import { StatusError } from '../api/status.ts';
import type { Log } from '../base/log.ts';
import { backoffDelay, pause } from '../base/retry.ts';
import { tell } from '../language/catalogue.ts';
import { MusterError } from '../language/errors.ts';

export interface SteadyWork {
  readonly name: string;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly random: () => number;
  readonly longestMilliseconds?: number;
  /** Told of every failure. */
  readonly failed?: ((error: unknown) => void) | undefined;
  /** Resolves with the milliseconds until it is due again; undefined when it is done for good. */
  work(): Promise<number | undefined>;
}

const firstMilliseconds = 200;
const usualLongest = 10_000;

const messageOf = (error: unknown): string => {
  if (error instanceof StatusError) return `${error.code} ${error.message}`;
  return error instanceof Error ? error.message : String(error);
};

/** Code and next step, for whoever reads the log. */
const adviceOn = (error: unknown): { readonly code?: string; readonly try?: string } => {
  if (!(error instanceof MusterError)) return {};
  const told = tell('en', error.id, error.args);
  return { code: told.code, ...(told.try !== undefined && { try: told.try.join('; ') }) };
};

/** Rejects never; ends with the signal. */
export const keepDoing = async ({
  name,
  signal,
  log,
  random,
  longestMilliseconds = usualLongest,
  work,
  failed,
}: SteadyWork): Promise<void> => {
  let failures = 0;
  let said = '';
  while (!signal.aborted) {
    try {
      const next = await work();
      if (failures > 0) log.info('works again', { what: name, failures });
      failures = 0;
      said = '';
      if (next === undefined) return;
      await pause(next, signal);
    } catch (error) {
      if (isAborted(signal)) return;
      failed?.(error);
      const message = messageOf(error);
      if (message !== said) log.warn('trouble; trying again', { what: name, problem: message, ...adviceOn(error) });
      said = message;
      const delay = backoffDelay({ firstMilliseconds, longestMilliseconds }, failures++, random());
      await pause(Math.max(delay, wantedDelay(error, random())), signal);
    }
  }
};

/** A server that has too much to do says when to come again; all at the same moment would be too much again. */
const wantedDelay = (error: unknown, random: number): number =>
  error instanceof StatusError ? (error.details?.retryAfterSeconds ?? 0) * 1000 * (1 + random) : 0;

/** A function, since the compiler would hold what it read before waiting to be true after it. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;
