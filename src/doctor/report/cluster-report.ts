// The diagnosis of a whole cluster, for programs and for people: what most nodes have in common stands above the nodes.
import { exitCode, type ExitCode } from '../../language/errors.ts';
import type { Language } from '../../language/message.ts';
import type { ExaminedCluster } from '../cluster.ts';
import type { Confidence, Outcome } from '../diagnosis/diagnosis.ts';
import { type Report, type ReportedCause, reportOf } from './report.ts';

export interface ClusterCause {
  readonly code: string;
  readonly slug: string;
  readonly title: string;
  readonly confidence: Confidence;
  readonly nodes: readonly string[];
}

export interface ClusterReport {
  readonly apiVersion: 'doctor.muster.dev/v1';
  readonly kind: 'ClusterDiagnosis';
  readonly verdict: Outcome;
  readonly exitCode: ExitCode;
  /** On more than half of the nodes: of the cluster, and not repaired node by node. */
  readonly cluster: readonly ClusterCause[];
  /** Nodes, and machines that ask to become one or were refused. */
  readonly total: number;
  /** Those that are not healthy. */
  readonly nodes: readonly Report[];
}

const worstFirst: readonly Outcome[] = ['problem', 'ambiguous', 'unknown', 'warning', 'healthy'];

/** Every node, the healthy ones too. */
export const reportsOf = ({ nodes, wide }: ExaminedCluster, language: Language): Report[] => {
  const lifted = new Set(wide.map(({ cause }) => cause.code));
  return nodes
    .map(({ examination }) => reportOf(examination.diagnosis, examination.facts, language))
    .map((report): Report => ({ ...report, fixes: report.fixes.filter(({ code }) => !lifted.has(code)) }));
};

/** Of a cluster without nodes nobody can say that it is well: whoever asks misses one. */
const verdictOf = (reports: readonly Report[]): Outcome =>
  reports.length === 0 ? 'unknown' : (worstFirst.find((outcome) => reports.some(({ verdict }) => verdict === outcome)) ?? 'healthy');

export const clusterReportOf = ({ wide }: ExaminedCluster, reports: readonly Report[], language: Language): ClusterReport => {
  const worst = verdictOf(reports);
  return {
    apiVersion: 'doctor.muster.dev/v1',
    kind: 'ClusterDiagnosis',
    verdict: worst,
    exitCode: worst === 'unknown' ? exitCode.couldNotTell : (reports.find(({ verdict }) => verdict === worst)?.exitCode ?? exitCode.done),
    cluster: wide.map(({ cause, confidence, nodes }) => ({
      code: cause.code,
      slug: cause.slug,
      title: cause.title[language],
      confidence,
      nodes,
    })),
    total: reports.length,
    nodes: reports.filter(({ verdict }) => verdict !== 'healthy'),
  };
};

const isSaid = ({ confidence, severity }: ReportedCause): boolean => confidence !== 'possible' && severity === 'problem';

/** Those that have more than what is told of the cluster. */
export const withMoreThan = (lifted: readonly ClusterCause[], nodes: readonly Report[]): Report[] => {
  const codes = new Set(lifted.map(({ code }) => code));
  return nodes.filter(({ causes }) => {
    const said = causes.filter(isSaid);
    return said.length === 0 || said.some(({ code }) => !codes.has(code));
  });
};

/** How one of them shows it: the first to say so stands for all. */
export const shownBy = ({ code }: ClusterCause, nodes: readonly Report[]): ReportedCause | undefined =>
  nodes.flatMap(({ causes }) => causes).find((cause) => cause.code === code);
