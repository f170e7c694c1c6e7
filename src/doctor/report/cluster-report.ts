// The diagnosis of a whole cluster, for programs and for people: what most nodes have in common stands above the nodes.
import { exitCode, type ExitCode } from '../../language/errors.ts';
import type { Language } from '../../language/message.ts';
import type { ExaminedCluster } from '../cluster.ts';
import type { Outcome } from '../diagnosis/diagnosis.ts';
import { type Report, reportOf } from './report.ts';
import { renderReport } from './text.ts';

export interface ClusterReport {
  readonly apiVersion: 'doctor.muster.dev/v1';
  readonly kind: 'ClusterDiagnosis';
  readonly verdict: Outcome;
  readonly exitCode: ExitCode;
  /** Certain on more than half of the nodes: of the cluster, and not repaired node by node. */
  readonly cluster: readonly { readonly code: string; readonly slug: string; readonly title: string; readonly nodes: readonly string[] }[];
  readonly total: number;
  /** Those that are not healthy. */
  readonly nodes: readonly Report[];
}

const worstFirst: readonly Outcome[] = ['problem', 'ambiguous', 'unknown', 'warning', 'healthy'];

export const clusterReportOf = ({ nodes, wide }: ExaminedCluster, language: Language): ClusterReport => {
  const lifted = new Set(wide.map(({ cause }) => cause.code));
  const reports = nodes
    .map(({ examination }) => reportOf(examination.diagnosis, examination.facts, language))
    .filter(({ verdict }) => verdict !== 'healthy')
    .map((report): Report => ({ ...report, fixes: report.fixes.filter(({ code }) => !lifted.has(code)) }));
  const worst = worstFirst.find((outcome) => reports.some(({ verdict }) => verdict === outcome)) ?? 'healthy';
  return {
    apiVersion: 'doctor.muster.dev/v1',
    kind: 'ClusterDiagnosis',
    verdict: worst,
    exitCode: reports.find(({ verdict }) => verdict === worst)?.exitCode ?? exitCode.done,
    cluster: wide.map(({ cause, nodes: names }) => ({ code: cause.code, slug: cause.slug, title: cause.title[language], nodes: names })),
    total: nodes.length,
    nodes: reports,
  };
};

const words = {
  en: {
    head: (total: number, sick: number) => `${String(total)} nodes, ${sick === 0 ? 'all healthy' : `${String(sick)} not healthy`}`,
    wide: (code: string, title: string, of: string) => `cluster ${code}  ${title}  (certain on ${of} nodes: it is not the nodes)`,
  },
  zh: {
    head: (total: number, sick: number) => `共 ${String(total)} 个节点，${sick === 0 ? '全部正常' : `${String(sick)} 个异常`}`,
    wide: (code: string, title: string, of: string) => `集群 ${code}  ${title}  （${of} 个节点均确定：问题不在节点）`,
  },
} as const;

export const renderClusterReport = (language: Language, { cluster, total, nodes }: ClusterReport): string =>
  [
    `${words[language].head(total, nodes.length)}\n`,
    ...cluster.map(({ code, title, nodes: names }) => `${words[language].wide(code, title, `${String(names.length)}/${String(total)}`)}\n`),
    ...nodes.map((report) => renderReport(language, report)),
  ].join('\n');
