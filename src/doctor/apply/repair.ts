// Carries out a remedy and takes it back: journal, backup, step; then a new diagnosis decides whether it stays.
import type { Clock } from '../../base/clock.ts';
import type { Remedy } from '../remedies/remedy.ts';
import type { JournalStep } from './done-step.ts';
import type { Ground } from './ground.ts';
import type { Entry, Journal } from './journal.ts';
import { apply, backup, makesEffective, StepFailure, undo } from './steps.ts';

export interface Workshop {
  readonly ground: Ground;
  readonly journal: Journal;
  readonly clock: Clock;
}

const stampOf = (now: number): string => new Date(now).toISOString().replace(/[:.]/g, '-').slice(0, 19);

const withStep = (entry: Entry, index: number, changed: Partial<JournalStep>): Entry => ({
  ...entry,
  steps: entry.steps.map((one, at) => (at === index ? { ...one, ...changed } : one)),
});

/** Undefined when it went well, else why it did not; what is no failure of the step itself is a fault of ours. */
const failureOf = async (doing: Promise<void>): Promise<string | undefined> => {
  try {
    await doing;
    return undefined;
  } catch (error) {
    if (error instanceof StepFailure) return error.message;
    throw error;
  }
};

/** What was before may be what a service did not start with: then that is how it was. */
const makeEffective = async (ground: Ground, { steps }: Entry): Promise<string[]> => {
  const trouble: string[] = [];
  for (const { step, state } of steps) {
    if (state === 'planned' || !makesEffective(step)) continue;
    trouble.push(...[await failureOf(apply(ground, step, { was: 'nothing' }))].filter((one) => one !== undefined));
  }
  return trouble;
};

/**
 * Takes back every step that may have been done, the last first, and makes what was before take effect again. One that cannot be
 * taken back, as a disk that is written to cannot be made read-only again, keeps none of the others.
 */
export const takeBack = async (workshop: Workshop, entry: Entry, note?: string): Promise<Entry> => {
  const { ground, journal } = workshop;
  const stuck: string[] = [];
  let now = entry;
  for (const [index, { step, state, before }] of [...entry.steps.entries()].reverse()) {
    if (state === 'planned' || state === 'undone' || before === undefined) continue;
    const failure = await failureOf(undo(ground, step, before));
    if (failure !== undefined) stuck.push(failure);
    else {
      now = withStep(now, index, { state: 'undone' });
      journal.write(now);
    }
  }
  const notes = [...(note === undefined ? [] : [note]), ...stuck, ...(await makeEffective(ground, entry))];
  now = { ...now, ending: stuck.length === 0 ? 'undone' : 'failed', ...(notes.length > 0 && { note: notes.join('; ') }) };
  journal.write(now);
  return now;
};

/** Does every step. When one fails, those before it are taken back, and the failure is told. */
export const carryOut = async (workshop: Workshop, fix: string, { steps }: Remedy): Promise<Entry> => {
  const { ground, journal, clock } = workshop;
  const began = clock.now();
  let entry: Entry = {
    id: `${stampOf(began)}-${fix}`,
    fix,
    began,
    ending: 'open',
    steps: steps.map((step): JournalStep => ({ step, state: 'planned' })),
  };
  journal.write(entry);
  for (const [index, step] of steps.entries()) {
    try {
      const before = await backup(ground, step, stampOf(began));
      entry = withStep(entry, index, { state: 'begun', before });
      journal.write(entry);
      await apply(ground, step, before);
    } catch (error) {
      const note = error instanceof Error ? error.message : String(error);
      return { ...(await takeBack(workshop, entry, note)), ending: 'failed' };
    }
    entry = withStep(entry, index, { state: 'done' });
    journal.write(entry);
  }
  return entry;
};

export const close = (workshop: Workshop, entry: Entry): Entry => {
  const closed: Entry = { ...entry, ending: 'fixed' };
  workshop.journal.write(closed);
  return closed;
};

/** The same remedy of the same cause, again and again, only hides a deeper one. */
const coolDownMs = 600_000;

export const isTooSoon = ({ journal, clock }: Workshop, fix: string): boolean =>
  journal.entries().some((entry) => entry.fix === fix && entry.ending === 'fixed' && clock.now() - entry.began < coolDownMs);

/** Repairs that were cut off in the middle: to be taken back before anything else is done. */
export const cutOff = ({ journal }: Workshop): Entry[] => journal.entries().filter(({ ending }) => ending === 'open');
