// The cases of a cause: evidence that must give it, and evidence that must not. Kept beside the cause, run by all.test.ts.
import { diagnose } from '../diagnosis/diagnose.ts';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import { earsFor, hearAll } from '../diagnosis/hear.ts';
import { readLine } from '../evidence/read-line.ts';
import { type Facts, factsOf } from '../facts/facts.ts';
import { causes } from './all.ts';

export interface Case {
  /** What is the matter, in a few words. */
  readonly what: string;
  readonly lines?: readonly string[];
  readonly facts?: Partial<Facts>;
}

export interface CauseCases {
  /** The cause stands first. */
  readonly positive: readonly [Case, ...Case[]];
  /** The cause does not stand first, though something looks like it. */
  readonly nearMiss: readonly [Case, ...Case[]];
  /** Needed when the cause names rivals that lines alone cannot tell apart. */
  readonly ambiguous?: readonly Case[];
}

let ears: ReturnType<typeof earsFor> | undefined;

export const diagnoseCase = ({ lines = [], facts = {} }: Case): Diagnosis => {
  ears ??= earsFor(causes);
  return diagnose(
    causes,
    factsOf(facts),
    hearAll(
      ears,
      lines.map((line) => readLine(line, 'evidence')),
    ),
  );
};
