// The doctor on one screen: papers are gathered by whoever touches a machine; from there on everything is pure. Papers say
// facts and lines, lines nominate causes, facts prove them or rule them out, and what is left is told with what speaks for it.
import type { Language } from '../language/message.ts';
import { causes } from './causes/all.ts';
import { diagnose } from './diagnosis/diagnose.ts';
import type { Diagnosis } from './diagnosis/diagnosis.ts';
import { earsFor } from './diagnosis/hear.ts';
import { listenTo } from './evidence/listen.ts';
import { textBytes } from './evidence/text-bytes.ts';
import { type Facts, factsOf } from './facts/facts.ts';
import type { Papers } from './papers/paper.ts';
import { likenessOf } from './lexicon/likeness.ts';
import { linesOfLogs } from './reading/logs.ts';
import { readFacts } from './reading/read-facts.ts';
import { type Report, reportOf } from './report/report.ts';

export interface Examination {
  readonly facts: Facts;
  readonly diagnosis: Diagnosis;
}

let ears: ReturnType<typeof earsFor> | undefined;

/** A machine by its papers, wherever they were gathered. */
export const examine = (papers: Papers): Examination => {
  const facts = readFacts(papers);
  ears ??= earsFor(causes);
  const hearing = ears();
  for (const line of linesOfLogs(papers, facts)) hearing.hear(line);
  return { facts, diagnosis: diagnose(causes, facts, hearing.heard) };
};

/** By what somebody pasted alone: nothing of it is state, so nothing is certain. */
export const examineText = async (pieces: AsyncIterable<Buffer>, source: string): Promise<Examination> => {
  const hearing = earsFor(causes)();
  await listenTo(textBytes(pieces), source, hearing);
  const facts = factsOf({}, 'only lines were given');
  const { heard } = hearing;
  return { facts, diagnosis: diagnose(causes, facts, heard, likenessOf(heard.telling)) };
};

export const report = ({ facts, diagnosis }: Examination, language: Language): Report => reportOf(diagnosis, facts, language);
