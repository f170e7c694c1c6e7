// When somebody who waits for a machine is told that it takes longer than usual, and when the doctor looks. Pure.
import type { Rung } from '../registration/rungs.ts';
import type { Step } from './climb.ts';
import { usualMilliseconds } from './usual-times.ts';

/** A look of the doctor that has begun. */
export interface Look {
  readonly rung: Rung;
  /** What the rung waited for then. */
  readonly detail: string;
  /** Monotonic milliseconds. */
  readonly began: number;
  /** How many there were of this rung, this one included. */
  readonly count: number;
}

/** `rest` ends at `until`, or with the next news; undefined: only with news. */
export type Move = { readonly kind: 'look'; readonly step: Step } | { readonly kind: 'rest'; readonly until: number | undefined };

/** The lowest rung that somebody waits for, or at which it stopped. */
export const stuckAt = (steps: readonly Step[]): Step | undefined =>
  steps.find(({ standing }) => standing === 'waits' || standing === 'stopped');

/** What goes on step by step is not stuck while it tells of progress. */
const slowFrom = ({ standing, rung, since, told, progress }: Step): number => {
  if (standing === 'stopped') return since;
  return (progress === undefined ? since : told) + usualMilliseconds[rung];
};

export const isSlow = (step: Step, now: number): boolean => now >= slowFrom(step);

const soonestMilliseconds = 3_000;
const firstGapMilliseconds = 15_000;
const longestGapMilliseconds = 600_000;

/** The same trouble is looked at less and less often; another one soon. */
const lookAgainAt = ({ standing, detail }: Step, last: Look): number | undefined => {
  if (detail.en !== last.detail) return last.began + soonestMilliseconds;
  if (standing === 'stopped') return undefined;
  return last.began + Math.min(longestGapMilliseconds, firstGapMilliseconds * 2 ** (last.count - 1));
};

export const planWatch = (steps: readonly Step[], last: Look | undefined, now: number): Move => {
  const step = stuckAt(steps);
  if (step === undefined) return { kind: 'rest', until: undefined };
  const slow = slowFrom(step);
  const again = last?.rung === step.rung ? lookAgainAt(step, last) : slow;
  const due = again === undefined ? undefined : Math.max(slow, again);
  return due !== undefined && due <= now ? { kind: 'look', step } : { kind: 'rest', until: due };
};
