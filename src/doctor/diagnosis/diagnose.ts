// From what was read and heard of one machine to what is said of it. Pure: the same evidence always gives the same answer.
import { type Rung, rungs } from '../../registration/rungs.ts';
import type { Cause, Rival } from '../causes/cause.ts';
import type { SymptomId } from '../evidence/symptoms.ts';
import type { Facts } from '../facts/facts.ts';
import type { Likeness } from '../lexicon/likeness.ts';
import type { Confidence, Diagnosis, FoundCause, Outcome, RuledOut } from './diagnosis.ts';
import type { HeardLines } from './hear.ts';
import { firstBroken, type Ladder, ladderOf } from './ladder.ts';
import { isNamed, type Nomination, nominate } from './nominate.ts';
import { oneStep, rank, type Ranked, twoSteps } from './rank.ts';

/** `likeness`: of lines that are all there is. */
export const diagnose = (causes: readonly Cause[], facts: Facts, lines: HeardLines, likeness?: Likeness): Diagnosis => {
  const ladder = ladderOf(facts);
  const isHeard = lines.signs.size > 0;
  const judged = causes.map((cause) => nominate(cause, lines, facts, isHeard ? likeness : undefined));
  const standing = judged.filter((one) => one.score > 0 && !isRefuted(one, ladder));
  const ranked = rank(standing, lines.symptoms);
  const found = ranked.map((one, index) => foundCause(one, confidenceOf(one, index, ranked), lines));
  const problems = found.filter(({ cause }) => cause.severity !== 'warning');
  // What is proved broken tells the rung; a kubelet that is just starting looks broken on its own rung for a moment.
  const rung = problems.find(({ confidence }) => confidence === 'certain')?.cause.rung ?? firstBroken(ladder) ?? problems[0]?.cause.rung;
  const question = questionBetween(ranked);
  const outcome = outcomeOf(found, ladder, lines, question !== undefined);
  return {
    outcome,
    ...(rung !== undefined && outcome !== 'healthy' && { rung }),
    causes: outcome === 'healthy' ? [] : found,
    next: hiddenBehind(problems),
    ruledOut: judged.filter((one) => isWorthSaying(one, found, rung)).flatMap((one) => ruledOut(one, ladder)),
    ...(outcome === 'ambiguous' && question !== undefined && { question }),
    unexplained: unexplainedBy(found, lines),
  };
};

/** Proved causes on rungs above the first proved one, that are no consequence of it: nothing has come that far yet. */
const hiddenBehind = (problems: readonly FoundCause[]): readonly Cause[] => {
  const [first, ...others] = problems.filter(({ confidence }) => confidence === 'certain');
  if (first === undefined) return [];
  const isHidden = ({ cause, becauseOf }: FoundCause): boolean =>
    rungs[cause.rung].number > rungs[first.cause.rung].number && !becauseOf.includes(first.cause.slug);
  return others.filter(isHidden).map(({ cause }) => cause);
};

const isProved = (one: Nomination): boolean => one.finding?.is === 'proved';

/** What only lines say of a rung that holds now is of the past; what is unusual of a node that serves breaks nothing. */
const isPast = (one: Nomination, ladder: Ladder): boolean => {
  if (one.finding?.is === 'proved' || ladder[one.cause.rung] !== 'holds') return false;
  return one.finding?.is !== 'supported' || (one.cause.severity !== 'warning' && ladder.serving === 'holds');
};

const isRefuted = (one: Nomination, ladder: Ladder): boolean => one.finding?.is === 'excluded' || isPast(one, ladder);

/** What nobody would have thought of need not be ruled out: only what lines named, rivals of what was found, and its own rung. */
const isWorthSaying = (one: Nomination, found: readonly FoundCause[], rung: Rung | undefined): boolean =>
  isNamed(one.verdict) ||
  one.verdict.weight === 'points' ||
  one.cause.rung === rung ||
  found.some(({ cause }) => cause.rivals?.some(({ slug }) => slug === one.cause.slug) === true);

const ruledOut = (one: Nomination, ladder: Ladder): RuledOut[] => {
  if (one.finding?.is === 'excluded') return [{ cause: one.cause, why: one.evidence.filter(({ kind }) => kind === 'state') }];
  return one.score > 0 && isPast(one, ladder) ? [{ cause: one.cause, why: [] }] : [];
};

/** A consequence of the first is no rival of it. */
const isBeside = (one: Ranked, other: Ranked): boolean =>
  !one.becauseOf.includes(other.cause.slug) && !other.becauseOf.includes(one.cause.slug);

/** What is usual yields to what is named. */
const yieldsTo = (other: Ranked, first: Ranked): boolean =>
  other.verdict.weight === 'suggests' && (first.verdict.weight === 'names' || first.verdict.weight === 'shows');

/** A name that one line alone gives is not enough beside another cause that is pointed to: of such, one in three were wrong. */
const enoughBeside = ({ verdict, finding, evidence }: Ranked): number =>
  verdict.weight === 'names' && finding === undefined && evidence.length === 1 ? twoSteps : oneStep;

const rivalOf = (first: Ranked, ranked: readonly Ranked[]): Ranked | undefined =>
  ranked.find(
    (other) => other !== first && isBeside(first, other) && !yieldsTo(other, first) && first.score - other.score < enoughBeside(first),
  );

const confidenceOf = (one: Ranked, index: number, ranked: readonly Ranked[]): Confidence => {
  if (isProved(one)) return 'certain';
  const named = isNamed(one.verdict) || (one.verdict.weight === 'points' && one.finding?.is === 'supported');
  const near = rivalOf(one, ranked);
  return named && (index === 0 || one.score >= (ranked[0]?.score ?? 0) - oneStep) && near === undefined ? 'likely' : 'possible';
};

const between: Rival['question'] = {
  en: 'what was given does not tell the first two apart: run muster doctor on the machine itself',
  zh: '现有线索无法区分前两个原因：请在该机器上运行 muster doctor',
};

/** The question that separates the first two, when they are too near to be told apart and neither is proved. */
const questionBetween = (ranked: readonly Ranked[]): Rival['question'] | undefined => {
  const [first] = ranked;
  if (first === undefined || isProved(first)) return undefined;
  const rival = rivalOf(first, ranked);
  if (rival === undefined) return isNamed(first.verdict) || first.finding !== undefined ? undefined : between;
  return (
    first.cause.rivals?.find(({ slug }) => slug === rival.cause.slug)?.question ??
    rival.cause.rivals?.find(({ slug }) => slug === first.cause.slug)?.question ??
    between
  );
};

const outcomeOf = (found: readonly FoundCause[], ladder: Ladder, lines: HeardLines, isUnclear: boolean): Outcome => {
  const problems = found.filter(({ cause }) => cause.severity !== 'warning');
  if (problems.length > 0) return isUnclear ? 'ambiguous' : 'problem';
  if (firstBroken(ladder) !== undefined) return 'unknown';
  if (found.length > 0) return 'warning';
  return ladder.serving === 'holds' || (ladder.identity === 'holds' && ladder.kubelet === 'holds' && lines.symptoms.size === 0)
    ? 'healthy'
    : 'unknown';
};

const foundCause = (one: Ranked, confidence: Confidence, lines: HeardLines): FoundCause => ({
  cause: one.cause,
  confidence,
  evidence: one.evidence,
  explains: (one.cause.explains ?? []).flatMap((symptom) => {
    const count = lines.symptoms.get(symptom);
    return count === undefined ? [] : [{ symptom, count }];
  }),
  becauseOf: one.becauseOf,
});

const unexplainedBy = (found: readonly FoundCause[], lines: HeardLines): SymptomId[] => {
  const explained = new Set(found.flatMap(({ cause }) => cause.explains ?? []));
  return [...lines.symptoms.keys()].filter((symptom) => !explained.has(symptom));
};
