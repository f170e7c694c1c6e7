// A diagnosis as data for programs: doctor.muster.dev/v1. Codes and values first, words beside them; fields are only ever added.
import { unansweredFor } from '../remedies/unanswered.ts';
import { exitCode, type ExitCode } from '../../language/errors.ts';
import type { Language } from '../../language/message.ts';
import { type InBothLanguages, type Rung, rungNames } from '../../registration/rungs.ts';
import type { Confidence, Diagnosis, Evidence, FoundCause, Outcome, RuledOut } from '../diagnosis/diagnosis.ts';
import { ladderOf, type Standing } from '../diagnosis/ladder.ts';
import type { Applicability } from '../remedies/remedy.ts';
import type { Facts } from '../facts/facts.ts';

export interface ReportedEvidence {
  /** A file with its line, a command, a unit. */
  readonly source: string;
  readonly text: string;
  readonly kind: Evidence['kind'];
}

export interface ReportedCause {
  readonly code: string;
  readonly slug: string;
  readonly rung: Rung;
  readonly title: string;
  readonly confidence: Confidence;
  readonly severity: 'problem' | 'warning';
  readonly evidence: readonly ReportedEvidence[];
  readonly explains: readonly { readonly symptom: string; readonly count: number }[];
  /** Codes. */
  readonly becauseOf: readonly string[];
}

export interface ReportedFix {
  /** What `muster doctor fix` takes: MU503.relink. */
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly applicability: Applicability;
  readonly commands: readonly string[];
}

export interface Report {
  readonly apiVersion: 'doctor.muster.dev/v1';
  readonly kind: 'Diagnosis';
  readonly verdict: Outcome;
  readonly exitCode: ExitCode;
  readonly node?: string;
  readonly rung?: Rung;
  /** All nine, the lowest first. */
  readonly ladder: readonly { readonly rung: Rung; readonly standing: Standing }[];
  readonly causes: readonly ReportedCause[];
  /** Codes of what is certain too and will be met once the first is put right. */
  readonly next: readonly string[];
  readonly ruledOut: readonly { readonly code: string; readonly slug: string; readonly title: string; readonly why: readonly string[] }[];
  readonly question?: string;
  /** Why no cause is named, and what would tell. */
  readonly unknownBecause?: string;
  readonly fixes: readonly ReportedFix[];
  /** Codes of what is certain and would perhaps have a remedy, had everything answered in time: another run may tell. */
  readonly unanswered?: readonly { readonly code: string; readonly what: readonly string[] }[];
  readonly unexplained: readonly string[];
}

const exitCodes: Readonly<Record<Outcome, ExitCode>> = {
  healthy: exitCode.done,
  problem: exitCode.problemFound,
  warning: exitCode.warningsOnly,
  ambiguous: exitCode.couldNotTell,
  unknown: exitCode.couldNotTell,
};

const evidenceIn = (language: Language, one: Evidence): ReportedEvidence => {
  if (one.kind === 'line') return { kind: 'line', source: one.heard.line.source, text: one.heard.line.raw.trim() };
  const { where, line } = one.source;
  return { kind: 'state', source: line === undefined ? where : `${where}:${String(line)}`, text: one.text[language] };
};

const causeIn = (language: Language, { cause, confidence, evidence, explains, becauseOf }: FoundCause, all: Diagnosis): ReportedCause => ({
  code: cause.code,
  slug: cause.slug,
  rung: cause.rung,
  title: cause.title[language],
  confidence,
  severity: cause.severity ?? 'problem',
  evidence: evidence.map((one) => evidenceIn(language, one)),
  explains,
  becauseOf: becauseOf.map((slug) => all.causes.find((other) => other.cause.slug === slug)?.cause.code ?? slug),
});

const ruledOutIn = (language: Language, { cause, why }: RuledOut): Report['ruledOut'][number] => ({
  code: cause.code,
  slug: cause.slug,
  title: cause.title[language],
  why: why.map((one) => evidenceIn(language, one).text),
});

/** Ways to put right what is certain; a guess is never repaired. */
const fixesIn = (language: Language, { causes }: Diagnosis, facts: Facts): ReportedFix[] =>
  causes
    .filter(({ confidence }) => confidence === 'certain')
    .flatMap(({ cause }) =>
      (cause.remedies?.(facts) ?? []).map(({ name, title, applicability, commands = [] }) => ({
        id: `${cause.code}.${name}`,
        code: cause.code,
        title: title[language],
        applicability,
        commands,
      })),
    );

const unansweredIn = ({ causes }: Diagnosis, facts: Facts): NonNullable<Report['unanswered']> =>
  causes
    .filter(({ cause, confidence }) => confidence === 'certain' && cause.remedies?.(facts).length === 0)
    .map(({ cause }) => ({ code: cause.code, what: unansweredFor(cause, facts) }))
    .filter(({ what }) => what.length > 0);

const standingOf = (facts: Facts): Report['ladder'] => {
  const ladder = ladderOf(facts);
  return rungNames.map((rung) => ({ rung, standing: ladder[rung] }));
};

const because = {
  nothingSaid: {
    en: 'nothing in what was given names a cause; run muster doctor on the machine itself, or give more lines',
    zh: '现有线索未指明原因；请在该机器上运行 muster doctor，或提供更多日志',
  },
  neverSeen: {
    en: 'the API server has no such Node, nobody asks for its certificate and nobody of that name was refused: it never came that far, or the name is another; run muster doctor on the machine itself',
    zh: 'API 服务器上没有该 Node，无人为其申请证书，也没有以该名称被拒绝的请求：它尚未到达 API 服务器，或名称有误；请在该机器上运行 muster doctor',
  },
  brokenHere: {
    en: 'this rung does not hold, and nothing that was read says why; run muster doctor on the machine itself, or look at the log of its kubelet',
    zh: '该层级未通过，但读到的内容均未说明原因；请在该机器上运行 muster doctor，或查看其 kubelet 日志',
  },
} as const;

/** Somebody who only asked the API server may have mistyped the name, or the machine never came that far. */
const unknownBecause = ({ causes, outcome, rung }: Diagnosis, facts: Facts): InBothLanguages | undefined => {
  if (causes.length > 0 || outcome !== 'unknown') return undefined;
  const isNoNode = facts.node.known && facts.node.value === undefined;
  if (isNoNode && !facts.layout.known) return because.neverSeen;
  return rung === undefined ? because.nothingSaid : because.brokenHere;
};

export const reportOf = (diagnosis: Diagnosis, facts: Facts, language: Language): Report => {
  const unknown = unknownBecause(diagnosis, facts);
  const unanswered = unansweredIn(diagnosis, facts);
  return {
    apiVersion: 'doctor.muster.dev/v1',
    kind: 'Diagnosis',
    verdict: diagnosis.outcome,
    exitCode: exitCodes[diagnosis.outcome],
    ...(facts.nodeName.known && { node: facts.nodeName.value }),
    ...(diagnosis.rung !== undefined && { rung: diagnosis.rung }),
    ladder: standingOf(facts),
    causes: diagnosis.causes.map((found) => causeIn(language, found, diagnosis)),
    next: diagnosis.next.map(({ code }) => code),
    ruledOut: diagnosis.ruledOut.map((one) => ruledOutIn(language, one)),
    ...(diagnosis.question !== undefined && { question: diagnosis.question[language] }),
    ...(unknown !== undefined && { unknownBecause: unknown[language] }),
    fixes: fixesIn(language, diagnosis, facts),
    ...(unanswered.length > 0 && { unanswered }),
    unexplained: diagnosis.unexplained,
  };
};
