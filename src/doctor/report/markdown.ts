// A diagnosis as Markdown, to be put into an issue or a chat.
import type { Language } from '../../language/message.ts';
import { rungs } from '../../registration/rungs.ts';
import { shownPlainly } from './plain.ts';
import { type ClusterReport, shownBy, withMoreThan } from './cluster-report.ts';
import type { Report, ReportedCause } from './report.ts';

const words = {
  en: {
    verdict: 'verdict',
    rung: 'stopped at',
    evidence: 'evidence',
    question: 'to decide',
    ruledOut: 'ruled out',
    fix: 'fix',
    none: 'no cause is named',
    onNodes: 'nodes',
    total: (total: number, sick: number) => `${String(total)} nodes, ${String(sick)} not healthy`,
  },
  zh: {
    verdict: '结论',
    rung: '停在',
    evidence: '证据',
    question: '如何判断',
    ruledOut: '已排除',
    fix: '修复',
    none: '未指明原因',
    onNodes: '节点',
    total: (total: number, sick: number) => `共 ${String(total)} 个节点，${String(sick)} 个异常`,
  },
} as const satisfies Record<Language, unknown>;

/** What a person or a machine wrote is text here, never markup. */
const escaped = (text: string): string => shownPlainly(text).replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

/** In a fence that is longer than any within. */
const quoted = (text: string): string => {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
};

const causeLines = (language: Language, cause: ReportedCause): string[] => [
  `### ${cause.code} ${escaped(cause.title)} (${cause.confidence})`,
  '',
  ...(cause.evidence.length === 0
    ? []
    : [quoted(cause.evidence.map(({ source, text }) => `${shownPlainly(source)}: ${shownPlainly(text)}`).join('\n')), '']),
];

export const renderMarkdown = (language: Language, report: Report): string => {
  const word = words[language];
  const { node, rung, verdict, causes, question, ruledOut, fixes } = report;
  const stopped = rung === undefined ? [] : [`- ${word.rung}: ${String(rungs[rung].number)}/9 ${rungs[rung].name[language]}`];
  return [
    `## muster doctor${node === undefined ? '' : `: ${escaped(node)}`}`,
    '',
    `- ${word.verdict}: ${verdict}`,
    ...stopped,
    ...(question === undefined ? [] : [`- ${word.question}: ${escaped(question)}`]),
    ...(ruledOut.length === 0 ? [] : [`- ${word.ruledOut}: ${ruledOut.map(({ code, title }) => `${code} ${escaped(title)}`).join(' · ')}`]),
    ...fixes.map(({ id, title }) => `- ${word.fix}: \`muster doctor fix ${id}\` ${escaped(title)}`),
    '',
    ...(causes.length === 0 && verdict !== 'healthy'
      ? [report.unknownBecause === undefined ? word.none : escaped(report.unknownBecause), '']
      : []),
    ...causes.slice(0, 4).flatMap((cause) => causeLines(language, cause)),
  ].join('\n');
};

export const renderClusterMarkdown = (language: Language, { verdict, cluster, total, nodes }: ClusterReport): string => {
  const word = words[language];
  const lifted = cluster.flatMap((cause) => {
    const shown = shownBy(cause, nodes);
    const names = `- ${word.onNodes} (${String(cause.nodes.length)}/${String(total)}): ${cause.nodes.map(escaped).join(', ')}`;
    return shown === undefined ? [] : [...causeLines(language, { ...shown, confidence: cause.confidence }), names, ''];
  });
  const head = ['## muster doctor', '', `- ${word.verdict}: ${verdict}`, `- ${word.total(total, nodes.length)}`, '', ...lifted, ''].join(
    '\n',
  );
  return [head, ...withMoreThan(cluster, nodes).map((report) => renderMarkdown(language, report))].join('\n');
};
