// What the remedies of a cause would have to know, and what did not answer in time: another run may offer more.
import type { Cause } from '../causes/cause.ts';
import type { Facts } from '../facts/facts.ts';
import type { Reading } from '../facts/reading.ts';

const isLate = /no answer within|in time|timed? ?out/i;

/** Each once, with what was asked for. */
export const unansweredFor = (cause: Cause, facts: Facts): readonly string[] => {
  const late = new Set<string>();
  const watched = new Proxy(facts, {
    get: (target, name): unknown => {
      const reading = Reflect.get(target, name) as Reading<unknown> | undefined;
      if (reading?.known === false && isLate.test(reading.why)) late.add(`${String(name)}: ${reading.why}`);
      return reading;
    },
  });
  cause.remedies?.(watched);
  return [...late];
};
