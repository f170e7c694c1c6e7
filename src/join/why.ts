// Why a machine does not climb on: the cause that the doctor found for its rung, or else what the attempt itself came to. Pure.
import { ownRungOf } from '../agent/footings.ts';
import type { Report, ReportedCause } from '../doctor/report/report.ts';
import { tell } from '../language/catalogue.ts';
import { MusterError } from '../language/errors.ts';
import type { Language } from '../language/message.ts';
import { isBelow, type Rung } from '../registration/rungs.ts';
import { needsRuntime } from './climb.ts';
import type { Trouble } from './troubles.ts';

export interface Why {
  readonly rung: Rung;
  readonly code: string;
  readonly title: string;
  /** `met`: what stopped it said so itself, and no cause behind it was found. */
  readonly confidence: ReportedCause['confidence'] | 'met';
  readonly evidence: readonly { readonly source: string; readonly text: string }[];
  /** Codes of deeper causes. */
  readonly becauseOf: readonly string[];
  /** Commands and other next steps, one each. */
  readonly steps: readonly string[];
}

/** Of a rung that is ahead, or that stands in nobody's way here, it is something else that is wrong with this machine. */
const mayStop = (rung: Rung, cause: ReportedCause): boolean => {
  if (cause.severity !== 'problem' || isBelow(rung, cause.rung)) return false;
  return cause.rung === rung || cause.rung === 'host' || needsRuntime.has(rung);
};

/** The one that keeps it from `rung`: proved there, proved below, likely there, likely below. */
const causeFor = ({ causes }: Report, rung: Rung): ReportedCause | undefined => {
  const problems = causes.filter((cause) => mayStop(rung, cause));
  const of = (confidence: ReportedCause['confidence'], isHere: boolean): ReportedCause | undefined =>
    problems.find((cause) => cause.confidence === confidence && (cause.rung === rung) === isHere);
  return of('certain', true) ?? of('certain', false) ?? of('likely', true) ?? of('likely', false) ?? of('possible', true);
};

const fixesOf = ({ fixes }: Report, code: string): string[] =>
  fixes
    .filter((fix) => fix.code === code)
    .flatMap(({ id, applicability, commands }) => (applicability === 'manual' ? commands : [`muster doctor fix ${id}`]));

const approval = ({ request }: Trouble): string[] => (request === undefined ? [] : [`kubectl certificate approve ${request.name}`]);

/** What a failure says of what it means: both clocks, what was expected. */
const meaning = ({ error }: Trouble, language: Language): Why['evidence'] => {
  const means = error instanceof MusterError ? tell(language, error.id, error.args).means : undefined;
  return means === undefined ? [] : [{ source: 'muster', text: means }];
};

const advice = ({ error }: Trouble, language: Language): readonly string[] =>
  error instanceof MusterError ? (tell(language, error.id, error.args).try ?? []) : [];

/** Undefined: the doctor could not look, or found nothing for it. */
const byDoctor = (report: Report, trouble: Trouble, language: Language): Why | undefined => {
  const cause = causeFor(report, trouble.rung);
  if (cause === undefined) return undefined;
  const { code, title, confidence, evidence, becauseOf } = cause;
  const steps = [...approval(trouble), ...fixesOf(report, code), ...advice(trouble, language)];
  const seen = [...evidence, ...meaning(trouble, language)];
  return { rung: trouble.rung, code, title, confidence, evidence: seen, becauseOf, steps: [...new Set(steps)] };
};

const byItself = ({ rung, error }: Trouble, language: Language): Why | undefined => {
  if (!(error instanceof MusterError)) return undefined;
  const { code, fact, try: steps = [] } = tell(language, error.id, error.args);
  const saw = error.cause instanceof Error ? [{ source: 'muster', text: error.cause.message }] : [];
  return { rung, code, title: fact, confidence: 'met', evidence: [...saw, ...meaning({ rung, error }, language)], becauseOf: [], steps };
};

/** What the doctor hears of is his to judge; what only this program met, it knows best itself. */
export const whyOf = (report: Report | undefined, trouble: Trouble, language: Language): Why | undefined => {
  const itself = byItself(trouble, language);
  const isOurs = trouble.error instanceof MusterError && ownRungOf(trouble.error) === undefined;
  if (report === undefined || isOurs) return itself;
  return byDoctor(report, trouble, language) ?? itself;
};
