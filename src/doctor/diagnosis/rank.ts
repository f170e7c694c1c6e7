// Puts the nominated causes in order: what state proves before what lines name, the deeper before what it brings about, and
// among equals the one that explains more of what was seen, is met more often, stands on the lower rung.
import { rungs } from '../../registration/rungs.ts';
import type { SymptomId } from '../evidence/symptoms.ts';
import { isNamed, type Nomination } from './nominate.ts';

export interface Ranked extends Nomination {
  /** Slugs of the causes beside it that bring it about. */
  readonly becauseOf: readonly string[];
}

const isProved = ({ finding }: Nomination): boolean => finding?.is === 'proved';

/** What works breaks nothing: it yields to a problem that as much speaks for. */
const isWarning = ({ cause }: Nomination): boolean => cause.severity === 'warning';

const shareExplained = ({ cause }: Nomination, symptoms: ReadonlyMap<SymptomId, number>): number => {
  if (symptoms.size === 0) return 0;
  return (cause.explains ?? []).filter((symptom) => symptoms.has(symptom)).length / symptoms.size;
};

/** Two that are this near are not told apart by what was seen. */
export const oneStep = 2;
export const twoSteps = 4;

const order = (symptoms: ReadonlyMap<SymptomId, number>) => {
  const rank = (one: Nomination): readonly number[] => [
    isProved(one) ? 1 : 0,
    isProved(one) && one.cause.severity === 'warning' ? 0 : 1,
    isProved(one) ? -rungs[one.cause.rung].number : 0,
    one.score + shareExplained(one, symptoms) * 0.9 - (isWarning(one) ? 1 : 0),
    one.cause.frequency,
    -rungs[one.cause.rung].number,
  ];
  return (one: Nomination, other: Nomination): number => {
    const others = rank(other);
    for (const [index, value] of rank(one).entries()) {
      const difference = (others[index] ?? 0) - value;
      if (difference !== 0) return difference;
    }
    return one.cause.code < other.cause.code ? -1 : 1;
  };
};

/** A deeper cause counts as found beside its consequence when at least a line points to it. */
const counts = (one: Nomination): boolean =>
  isProved(one) || one.finding?.is === 'supported' || isNamed(one.verdict) || one.verdict.weight === 'points';

/** What a line only points to explains what is usual, and does not stand before what another line names. */
const isReason = (deeper: Nomination, one: Nomination): boolean =>
  isProved(deeper) >= isProved(one) && (deeper.finding !== undefined || one.finding !== undefined || !isBelow(deeper, one));

const isBelow = ({ verdict }: Nomination, { verdict: other }: Nomination): boolean =>
  (verdict.weight === 'points' || verdict.weight === 'suggests') && (other.weight === 'names' || other.weight === 'shows');

export const rank = (nominations: readonly Nomination[], symptoms: ReadonlyMap<SymptomId, number>): Ranked[] => {
  const found = new Set(nominations.filter(counts).map(({ cause }) => cause.slug));
  const sorted = nominations
    .map((one): Ranked => ({ ...one, becauseOf: (one.cause.becauseOf ?? []).filter((slug) => found.has(slug)) }))
    .sort(order(symptoms));
  return deeperFirst(sorted);
};

/** Moves each cause before the first of its consequences; the rest keeps its order. */
const deeperFirst = (sorted: readonly Ranked[]): Ranked[] => {
  const placed: Ranked[] = [];
  const place = (one: Ranked, below: ReadonlySet<string>): void => {
    if (placed.includes(one) || below.has(one.cause.slug)) return;
    for (const slug of one.becauseOf) {
      const deeper = sorted.find(({ cause }) => cause.slug === slug);
      // State is not outdone by a line.
      if (deeper !== undefined && isReason(deeper, one)) place(deeper, new Set([...below, one.cause.slug]));
    }
    placed.push(one);
  };
  for (const one of sorted) place(one, new Set());
  return placed;
};
