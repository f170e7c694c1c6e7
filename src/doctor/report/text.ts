// A diagnosis for a person: one line when all is well, else where it stopped, why, what that explains, what it is not, what to do.
import { padToWidth, textWidth } from '../../language/width.ts';
import type { Language } from '../../language/message.ts';
import { rungs } from '../../registration/rungs.ts';
import { shownPlainly } from './plain.ts';
import type { Report, ReportedCause } from './report.ts';

const words = {
  en: {
    healthy: 'healthy, nothing found',
    unknown: 'could not tell why',
    stopped: (rung: number, name: string) => `stopped at rung ${String(rung)} of 9, ${name}`,
    error: 'error',
    warning: 'warning',
    because: 'because of',
    next: 'will appear next',
    explains: 'explains',
    ruledOut: 'ruled out',
    question: 'to decide',
    fix: 'fix',
    late: (what: string) => `waits for what did not answer in time (${what}): run muster doctor again`,
    more: 'more: muster explain',
    alsoPossible: 'also possible',
    confidence: { certain: 'certain', likely: 'likely', possible: 'possible' },
    applicability: { safe: 'safe', confirm: 'asks first', manual: 'by hand' },
  },
  zh: {
    healthy: '正常，未发现问题',
    unknown: '无法判断原因',
    stopped: (rung: number, name: string) => `停在第 ${String(rung)}/9 级「${name}」`,
    error: '错误',
    warning: '警告',
    because: '根因',
    next: '接下来会出现',
    explains: '可解释',
    ruledOut: '已排除',
    question: '如何判断',
    fix: '修复',
    late: (what: string) => `需要未及时应答的信息（${what}）：请重新运行 muster doctor`,
    more: '更多：muster explain',
    alsoPossible: '也可能是',
    confidence: { certain: '确定', likely: '很可能', possible: '可能' },
    applicability: { safe: '安全', confirm: '需确认', manual: '手动' },
  },
} as const satisfies Record<Language, unknown>;

export type Row = readonly [name: string, text: string];

const longestEvidence = 160;

const shortened = (text: string): string => shownPlainly(text.length > longestEvidence ? `${text.slice(0, longestEvidence)}…` : text);

export const rowsOf = (language: Language, cause: ReportedCause): Row[] => {
  const word = words[language];
  return [
    ...cause.evidence.map(({ source, text }): Row => [shownPlainly(source), shortened(text)]),
    ...cause.becauseOf.map((code): Row => [word.because, code]),
    ...(cause.explains.length === 0
      ? []
      : [[word.explains, cause.explains.map(({ symptom, count }) => `${String(count)} × ${symptom}`).join(', ')] as const]),
  ];
};

export const renderRows = (rows: readonly Row[]): string[] => {
  const indent = Math.min(40, Math.max(0, ...rows.map(([name]) => textWidth(name)))) + 2;
  return rows.map(([name, text]) =>
    textWidth(name) < indent ? `  ${padToWidth(name, indent)}${text}` : `  ${name}\n  ${' '.repeat(indent)}${text}`,
  );
};

const causeLines = (language: Language, cause: ReportedCause, more: readonly Row[]): string[] => {
  const word = words[language];
  const label = cause.severity === 'warning' ? word.warning : word.error;
  return [
    `${label} ${cause.code}  ${cause.title}  (${word.confidence[cause.confidence]})`,
    ...renderRows([...rowsOf(language, cause), ...more]),
  ];
};

const headline = (language: Language, { node, rung, verdict }: Report): string => {
  const word = words[language];
  const name = node === undefined ? '' : `${node}  `;
  if (rung === undefined) return `${name}${verdict === 'unknown' ? word.unknown : word.warning}`;
  return `${name}${word.stopped(rungs[rung].number, rungs[rung].name[language])}`;
};

const fixRows = (language: Language, { fixes, unanswered = [] }: Report): Row[] => [
  ...fixes.map(
    ({ id, title, applicability }): Row => [`${words[language].fix} ${id}`, `${title}  (${words[language].applicability[applicability]})`],
  ),
  ...unanswered.map(({ code, what }): Row => [`${words[language].fix} ${code}`, words[language].late(what.join(', '))]),
];

const fixLines = (language: Language, report: Report): string[] => {
  const rows = fixRows(language, report);
  return rows.length === 0 ? [] : ['', ...renderRows(rows)];
};

const nextRows = (language: Language, { next, causes }: Report, { code }: ReportedCause): Row[] =>
  next.includes(code) ? [[words[language].next, `${causes[0]?.code ?? ''} -> ${code}`]] : [];

/** Causes beyond the first that are worth a line of their own. */
const othersOf = ({ causes }: Report): readonly ReportedCause[] => causes.slice(1, 4);

export const renderReport = (language: Language, report: Report): string => {
  const word = words[language];
  const name = report.node === undefined ? '' : `${report.node}  `;
  if (report.verdict === 'healthy') return `${name}${word.healthy}\n`;
  const [first] = report.causes;
  if (first === undefined) return `${headline(language, report)}\n\n${report.unknownBecause ?? word.unknown}\n`;
  const excluded = report.ruledOut.map(({ code, title }) => `${code} ${title}`).slice(0, 4);
  const more: Row[] = [
    ...(report.question === undefined ? [] : [[word.question, report.question] as const]),
    ...(excluded.length === 0 ? [] : [[word.ruledOut, excluded.join(' · ')] as const]),
  ];
  const others = othersOf(report);
  const certain = others.filter(({ confidence }) => confidence === 'certain');
  const possible = others.filter(({ confidence }) => confidence !== 'certain');
  return [
    headline(language, report),
    '',
    ...causeLines(language, first, more),
    ...certain.flatMap((cause) => ['', ...causeLines(language, cause, nextRows(language, report, cause))]),
    ...(possible.length === 0 ? [] : ['', ...renderRows(possible.map(({ code, title }): Row => [word.alsoPossible, `${code} ${title}`]))]),
    ...fixLines(language, report),
    '',
    `${word.more} ${first.code}`,
    '',
  ].join('\n');
};
