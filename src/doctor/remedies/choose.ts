// Which remedy is meant, and whether it may go on: only what is certain is repaired, and never without a way back.
import type { InBothLanguages } from '../../registration/rungs.ts';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { Cause } from '../causes/cause.ts';
import type { Facts } from '../facts/facts.ts';
import type { Remedy } from './remedy.ts';
import { unansweredFor } from './unanswered.ts';

export interface Choice {
  readonly cause: Cause;
  readonly remedy: Remedy;
  /** What `muster doctor fix` takes and the journal keeps: MU503.relink. */
  readonly id: string;
}

export type Chosen = { readonly choice: Choice } | { readonly why: InBothLanguages };

const both = (en: string, zh: string): InBothLanguages => ({ en, zh });

const choicesIn = ({ causes }: Diagnosis, facts: Facts): Choice[] =>
  causes
    .filter(({ confidence }) => confidence === 'certain')
    .flatMap(({ cause }) => (cause.remedies?.(facts) ?? []).map((remedy) => ({ cause, remedy, id: `${cause.code}.${remedy.name}` })));

const nothingCertain = ({ causes, outcome }: Diagnosis): InBothLanguages => {
  const [first] = causes;
  if (outcome === 'healthy') return both('nothing is broken', '没有需要修复的问题');
  if (first === undefined) return both('no cause was found', '未找到原因');
  return both(
    `${first.cause.code} is ${first.confidence}, not certain; only what is certain is repaired`,
    `${first.cause.code} 尚不确定；只修复确定的原因`,
  );
};

const whyNothing = (diagnosis: Diagnosis, facts: Facts, asked: string | undefined): InBothLanguages => {
  const found = diagnosis.causes.find(
    ({ cause, confidence }) => confidence === 'certain' && (asked === undefined || asked.startsWith(cause.code.toLowerCase())),
  );
  if (found === undefined) return nothingCertain(diagnosis);
  const late = unansweredFor(found.cause, facts).join(', ');
  if (late === '') return both('there is no remedy that can be carried out here', '没有可在此执行的修复方法');
  return both(
    `a remedy waits for what did not answer in time (${late}); run muster doctor fix ${found.cause.code} again`,
    `修复方法需要未及时应答的信息（${late}）；请重新运行 muster doctor fix ${found.cause.code}`,
  );
};

/** `wanted`: a code, a code with the name of a remedy, or nothing for the first that can be done. */
export const choose = (diagnosis: Diagnosis, facts: Facts, wanted?: string): Chosen => {
  const choices = choicesIn(diagnosis, facts);
  const asked = wanted?.toLowerCase();
  const fitting =
    asked === undefined ? choices : choices.filter(({ id, cause }) => id.toLowerCase() === asked || cause.code.toLowerCase() === asked);
  const choice = fitting.find(({ remedy }) => remedy.applicability !== 'manual') ?? fitting[0];
  if (choice === undefined) return { why: whyNothing(diagnosis, facts, asked) };
  const refused = choice.remedy.refuse?.(facts);
  return refused === undefined ? { choice } : { why: refused };
};
