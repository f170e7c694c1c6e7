// Every fact that was read, with where it stands, and why what is not known is not.
import { padToWidth } from '../../language/width.ts';
import type { Facts } from '../facts/facts.ts';
import type { Reading } from '../facts/reading.ts';
import { shownPlainly } from './plain.ts';

const longest = 2_000;

const valueText = (reading: Reading<unknown>): string => {
  if (!reading.known) return `? ${reading.why}`;
  const text = JSON.stringify(reading.value ?? null);
  return `${text.length > longest ? `${text.slice(0, longest)}…` : text}  (${reading.source.where})`;
};

export const renderFacts = (facts: Facts): string =>
  Object.entries(facts as unknown as Readonly<Record<string, Reading<unknown>>>)
    .map(([name, reading]) => `${padToWidth(name, 26)}${shownPlainly(valueText(reading))}\n`)
    .join('');
