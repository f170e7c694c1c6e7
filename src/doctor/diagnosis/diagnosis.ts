// What a diagnosis says: where the machine stands, why, how sure that is, what it is not, and what to ask when it is not sure.
import type { Cause, Heard, Rival } from '../causes/cause.ts';
import type { SymptomId } from '../evidence/symptoms.ts';
import type { InBothLanguages, Rung } from '../../registration/rungs.ts';
import type { Source } from '../facts/reading.ts';

/** `certain` only by state; `likely` when lines name it and nothing else is near; else `possible`. */
export type Confidence = 'certain' | 'likely' | 'possible';

export type Outcome = 'healthy' | 'warning' | 'problem' | 'ambiguous' | 'unknown';

export type Evidence =
  | { readonly kind: 'state'; readonly text: InBothLanguages; readonly source: Source }
  | { readonly kind: 'line'; readonly heard: Heard };

export interface FoundCause {
  readonly cause: Cause;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  /** What else was seen because of it, and how often. */
  readonly explains: readonly { readonly symptom: SymptomId; readonly count: number }[];
  /** Slugs of the causes found that bring it about. */
  readonly becauseOf: readonly string[];
}

export interface RuledOut {
  readonly cause: Cause;
  readonly why: readonly Evidence[];
}

export interface Diagnosis {
  readonly outcome: Outcome;
  /** The first broken one; undefined when none is known to be. */
  readonly rung?: Rung;
  /** In order: the first holds the answer. */
  readonly causes: readonly FoundCause[];
  /** Proved too, and hidden for now: what will be met when the first is put right. */
  readonly next: readonly Cause[];
  readonly ruledOut: readonly RuledOut[];
  /** The one question that tells the first two apart. */
  readonly question?: Rival['question'];
  /** What was seen and no cause found explains. */
  readonly unexplained: readonly SymptomId[];
}
