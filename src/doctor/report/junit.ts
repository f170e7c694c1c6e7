// A diagnosis as JUnit XML, for build servers: a machine is a suite, each rung of the ladder a case.
import { type Rung, rungNames, rungs } from '../../registration/rungs.ts';
import type { Language } from '../../language/message.ts';
import type { Report, ReportedCause } from './report.ts';

/** What XML 1.0 cannot hold, escaped or not. */
const unholdable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

const escaped = (text: string): string =>
  text.replace(unholdable, '\ufffd').replace(/[&<>"'\n\t\r]/g, (character) => entities[character] ?? character);

const told = ({ code, title, confidence, evidence }: ReportedCause): string =>
  [`${code} ${title} (${confidence})`, ...evidence.map(({ source, text }) => `${source}: ${text}`)].join('\n');

const insideOf = (report: Report, rung: Rung): string => {
  const here = report.causes.filter((cause) => cause.rung === rung && cause.severity === 'problem' && cause.confidence !== 'possible');
  const [first] = here;
  if (first !== undefined) {
    return `<failure type="${escaped(first.code)}" message="${escaped(first.title)}">${escaped(here.map(told).join('\n\n'))}</failure>`;
  }
  const standing = report.ladder.find((one) => one.rung === rung)?.standing;
  const isAbove = report.rung !== undefined && rungs[rung].number > rungs[report.rung].number;
  if (standing === 'broken' && isAbove) return '<skipped message="a consequence of what is below"/>';
  if (standing === 'broken') return '<failure type="broken" message="it does not hold"/>';
  return standing === 'holds' ? '' : '<skipped message="not known"/>';
};

interface Suite {
  readonly failures: number;
  readonly skipped: number;
  readonly text: string;
}

const countsOf = (tests: number, { failures, skipped }: Omit<Suite, 'text'>): string =>
  `tests="${String(tests)}" failures="${String(failures)}" errors="0" skipped="${String(skipped)}"`;

const suiteOf = (language: Language, report: Report): Suite => {
  const suite = escaped(report.node ?? 'node');
  const cases = rungNames.map((rung) => {
    const inside = insideOf(report, rung);
    const name = escaped(`${String(rungs[rung].number)} ${rungs[rung].name[language]}`);
    return { inside, text: `    <testcase classname="${suite}" name="${name}">${inside}</testcase>\n` };
  });
  const failures = cases.filter(({ inside }) => inside.startsWith('<failure')).length;
  const skipped = cases.filter(({ inside }) => inside.startsWith('<skipped')).length;
  const counts = countsOf(cases.length, { failures, skipped });
  const text = `  <testsuite name="${suite}" ${counts}>\n${cases.map((one) => one.text).join('')}  </testsuite>\n`;
  return { failures, skipped, text };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Of one machine, or of all nodes of a cluster. */
export const renderJunit = (language: Language, reports: readonly Report[]): string => {
  const suites = reports.map((report) => suiteOf(language, report));
  const counts = countsOf(suites.length * rungNames.length, {
    failures: sum(suites.map(({ failures }) => failures)),
    skipped: sum(suites.map(({ skipped }) => skipped)),
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="muster doctor" ${counts}>\n${suites.map(({ text }) => text).join('')}</testsuites>\n`;
};
