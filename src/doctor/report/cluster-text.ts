// The diagnosis of a cluster for a person: one line when all is well; equal nodes are told once.
import type { Language } from '../../language/message.ts';
import { type ClusterCause, type ClusterReport, shownBy, withMoreThan } from './cluster-report.ts';
import type { Report } from './report.ts';
import { renderReport, renderRows, rowsOf } from './text.ts';

const certainly = {
  en: { certain: 'certain', likely: 'likely', possible: 'possible' },
  zh: { certain: '确定', likely: '很可能', possible: '可能' },
} as const;

const words = {
  en: {
    none: 'no nodes, and no machine asks to become one; if you expect one, run muster doctor on it',
    head: (total: number, sick: number) =>
      `${String(total)} ${total === 1 ? 'node' : 'nodes'}, ${sick === 0 ? 'all healthy' : `${String(sick)} not healthy`}`,
    wide: (of: string) => `on ${of} nodes: it is not the nodes`,
    cluster: 'cluster error',
    nodes: 'nodes',
    same: 'the same',
    more: (count: number) => `and ${String(count)} more`,
    explain: 'more: muster explain',
  },
  zh: {
    none: '没有节点，也没有机器申请加入；若应有机器加入，请在其上运行 muster doctor',
    head: (total: number, sick: number) => `共 ${String(total)} 个节点，${sick === 0 ? '全部正常' : `${String(sick)} 个异常`}`,
    wide: (of: string) => `${of} 个节点均有：问题不在节点`,
    cluster: '集群错误',
    nodes: '节点',
    same: '同样的节点',
    more: (count: number) => `等共 ${String(count)} 个`,
    explain: '更多：muster explain',
  },
} as const;

const mostNames = 8;

const namesIn = (language: Language, names: readonly string[]): string => {
  const rest = names.length - mostNames;
  if (rest <= 0) return names.join(', ');
  const shown = names.slice(0, mostNames).join(', ');
  return language === 'en' ? `${shown} ${words.en.more(rest)}` : `${shown} ${words.zh.more(names.length)}`;
};

const liftedLines = (language: Language, cause: ClusterCause, { total, nodes }: ClusterReport): string => {
  const word = words[language];
  const shown = shownBy(cause, nodes);
  const of = `${String(cause.nodes.length)}/${String(total)}`;
  return [
    `${word.cluster} ${cause.code}  ${cause.title}  (${certainly[language][cause.confidence]}, ${word.wide(of)})`,
    ...renderRows([...(shown === undefined ? [] : rowsOf(language, shown)), [word.nodes, namesIn(language, cause.nodes)]]),
    '',
    `${word.explain} ${cause.code}`,
    '',
  ].join('\n');
};

/** Told alike: the same causes first, with the same confidence, on the same rung. */
const likeness = ({ verdict, rung, causes }: Report): string =>
  [verdict, rung, ...causes.slice(0, 2).map(({ code, confidence }) => `${code} ${confidence}`)].join();

const groupLines = (language: Language, [first, ...others]: readonly Report[]): string => {
  if (first === undefined) return '';
  const told = renderReport(language, first);
  const names = others.map(({ node }) => node ?? '');
  return names.length === 0 ? told : `${told}${words[language].same}: ${namesIn(language, names)}\n`;
};

export const renderClusterReport = (language: Language, report: ClusterReport): string => {
  const { cluster, total, nodes } = report;
  if (total === 0) return `${words[language].none}\n`;
  const groups = Map.groupBy(withMoreThan(cluster, nodes), likeness);
  return [
    `${words[language].head(total, nodes.length)}\n`,
    ...cluster.map((cause) => liftedLines(language, cause, report)),
    ...[...groups.values()].map((group) => groupLines(language, group)),
  ].join('\n');
};
