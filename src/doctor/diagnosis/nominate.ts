// How much speaks for one cause: its lines, weighed, and what the state of the machine says of it.
import type { Cause, Finding, Heard, HeardBySign, Sign, Verdict, Weight } from '../causes/cause.ts';
import type { Facts } from '../facts/facts.ts';
import type { Evidence } from './diagnosis.ts';
import type { Alike, Likeness } from '../lexicon/likeness.ts';
import { askedFor, type HeardLines } from './hear.ts';

export interface Nomination {
  readonly cause: Cause;
  readonly verdict: Verdict;
  readonly finding: Finding | undefined;
  /** Comparable between causes; more is more likely. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

const points: Readonly<Record<Verdict['weight'], number>> = {
  shows: 9,
  names: 6,
  suggests: 4,
  points: 3,
  mentions: 1,
  silent: 0,
  against: -6,
};

/** So much that the cause is likely when nothing speaks for another. */
export const isNamed = ({ weight }: Verdict): boolean => weight === 'shows' || weight === 'names' || weight === 'suggests';

const silent: Verdict = { weight: 'silent', because: [] };

const heaviness: readonly Weight[] = ['shows', 'names', 'suggests', 'points', 'mentions'];

const heaviestSign = (cause: Cause, heard: HeardBySign): Verdict => {
  for (const weight of heaviness) {
    const because = Object.entries(cause.signs).flatMap(([name, sign]) => (sign.weight === weight ? (heard[name] ?? []) : []));
    if (because.length > 0) return { weight, because };
  }
  return silent;
};

const orAsked = (verdict: Verdict, asked: readonly Heard[] = []): Verdict =>
  (verdict.weight === 'silent' || verdict.weight === 'mentions') && asked.length > 0 ? { weight: 'points', because: asked } : verdict;

const confirms: readonly Sign['weight'][] = ['names', 'suggests', 'points'];

/** What is only usual stays below what is named, however much of it there is. */
const mostForUsual = 1;

/** A second and a third kind of sign on other lines confirm the first, and can never outweigh a line that names another cause. */
const confirmation = (cause: Cause, heard: HeardBySign, verdict: Verdict): number => {
  if (verdict.weight === 'silent' || verdict.weight === 'against') return 0;
  const signs = Object.entries(cause.signs).map(([name, { weight }]) => ({ weight, lines: (heard[name] ?? []).map(({ line }) => line) }));
  const confirming = signs.filter(({ weight, lines }) => confirms.includes(weight) && lines.length > 0);
  const spoken = new Set(confirming.flatMap(({ lines }) => lines));
  const mentions = signs.filter(({ weight, lines }) => weight === 'mentions' && lines.some((line) => !spoken.has(line)));
  const naming = new Set(signs.filter(({ weight }) => weight === 'names').flatMap(({ lines }) => lines.map(({ text }) => text)));
  const kinds = Math.min(2, Math.max(0, Math.min(confirming.length, spoken.size) - 1));
  const all = Math.max(kinds, Math.min(1, Math.max(0, naming.size - 1) * 0.4)) + Math.min(1, mentions.length * 0.5);
  return verdict.weight === 'suggests' ? Math.min(mostForUsual, all) : all;
};

const everySign = (cause: Cause, heard: ReadonlyMap<string, readonly Heard[]> | undefined): HeardBySign =>
  Object.fromEntries(Object.keys(cause.signs).map((name) => [name, heard?.get(name) ?? []]));

const stateScore: Readonly<Record<Finding['is'], number>> = { proved: 10, supported: 3, against: -6, excluded: -20 };

/** Two causes that one line each points to are told apart by their words; what is named stays before what only sounds alike. */
const mostForLikeness = 3;
/** What sounds less alike is not thought of for its words alone. */
const leastShare = 0.85;

const soundsLike = ({ line, share }: Alike): Verdict =>
  share < leastShare ? silent : { weight: 'mentions', because: [{ line, captures: {} }] };

const orAlike = (verdict: Verdict, alike: Alike | undefined): Verdict =>
  verdict.weight === 'silent' && alike !== undefined ? soundsLike(alike) : verdict;

export const nominate = (cause: Cause, lines: HeardLines, facts: Facts, likeness?: Likeness): Nomination => {
  const heard = everySign(cause, lines.signs.get(cause.slug));
  const alike = likeness?.get(cause.slug);
  const said = cause.weigh?.(heard) ?? orAsked(heaviestSign(cause, heard), lines.signs.get(cause.slug)?.get(askedFor));
  const verdict = orAlike(said, alike);
  const finding = cause.state?.(facts);
  const familiar = verdict.weight === 'silent' || verdict.weight === 'against' ? 0 : mostForLikeness * (alike?.share ?? 0);
  const proof = finding === undefined ? 0 : stateScore[finding.is];
  const score = points[verdict.weight] + confirmation(cause, heard, verdict) + familiar + proof;
  return { cause, verdict, finding, score, evidence: [...seenIn(finding), ...linesOf(verdict.because)] };
};

const seenIn = (finding: Finding | undefined): Evidence[] =>
  (finding?.seen ?? []).map(({ text, source }) => ({ kind: 'state', text, source }));

const mostLines = 5;

/** What was said last is of now; a line without a date stays where it stood, and those with one change places among themselves. */
const newestFirst = (heard: readonly Heard[]): readonly Heard[] => {
  const dated = heard
    .flatMap((one) => (one.line.at === undefined ? [] : [{ one, at: one.line.at }]))
    .sort((one, other) => other.at - one.at)
    .values();
  return heard.map((one) => (one.line.at === undefined ? one : (dated.next().value?.one ?? one)));
};

const linesOf = (because: readonly Heard[]): Evidence[] =>
  newestFirst(because)
    .slice(0, mostLines)
    .map((heard) => ({ kind: 'line', heard }));
