// By when a look has ended, whatever hangs: the patience of every probe is cut under it. That nothing came says something only when
// the whole patience went by; where it was cut, nothing is known.
import type { Clock } from '../../base/clock.ts';

export interface Patience {
  readonly ms: number;
  readonly isCut: boolean;
}

export interface Deadline {
  /** Of the patience that a probe would have by itself, what is left. */
  patience(ownMs: number): Patience;
}

const leastMs = 1;

export const deadlineIn = (ms: number, clock: Clock): Deadline => {
  const end = clock.monotonic() + ms;
  return {
    patience: (ownMs) => {
      const left = Math.max(leastMs, Math.round(end - clock.monotonic()));
      return left < ownMs ? { ms: left, isCut: true } : { ms: ownMs, isCut: false };
    },
  };
};

const notInTime = 'no answer in time';

export const noAnswer = ({ ms, isCut }: Patience): string => (isCut ? notInTime : `no answer within ${String(ms / 1000)} s`);

/** What cannot be called off goes on, and nobody waits for it. */
export const within = async <T>({ ms }: Patience, work: Promise<T>, late: () => T): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<T>((resolve, reject) => {
    timer = setTimeout(() => {
      try {
        resolve(late());
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    }, ms);
  });
  try {
    return await Promise.race([work, overdue]);
  } finally {
    clearTimeout(timer);
  }
};
