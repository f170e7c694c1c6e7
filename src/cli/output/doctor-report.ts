// Prints what the doctor found of one machine, or of a cluster, in the format asked for.
import { musterVersion } from '../../base/version.ts';
import type { ExaminedCluster } from '../../doctor/cluster.ts';
import type { Examination } from '../../doctor/doctor.ts';
import type { ClusterReport } from '../../doctor/report/cluster-report.ts';
import { shownPlainly } from '../../doctor/report/plain.ts';
import type { Report } from '../../doctor/report/report.ts';
import type { Language } from '../../language/message.ts';
import type { Call } from '../command.ts';
import { printAnswer } from './answer.ts';

export const reportFormats = ['sarif', 'junit', 'markdown'] as const;

type ReportFormat = (typeof reportFormats)[number];

const formatOf = (call: Call): ReportFormat | undefined => reportFormats.find((one) => one === call.options.text('--output'));

export const printReport = async (call: Call, told: Report, { facts }: Examination): Promise<void> => {
  const { language } = call.around;
  const format = formatOf(call);
  if (format !== undefined) {
    call.around.answer(await renderAs(format, language, told));
    return;
  }
  const [{ renderReport }, { renderFacts }, { rungs }] = await Promise.all([
    import('../../doctor/report/text.ts'),
    import('../../doctor/report/all-facts.ts'),
    import('../../registration/rungs.ts'),
  ]);
  await printAnswer(call, {
    data: { ...told },
    names: told.causes.map(({ code }) => `cause/${code}`),
    short: renderReport(language, told) + (call.options.has('--verbose') ? `\n${renderFacts(facts)}` : ''),
    wide: {
      columns: ['RUNG', 'NAME', 'STANDING', 'CAUSES', 'EVIDENCE'],
      rows: told.ladder.map(({ rung, standing }) => {
        const here = told.causes.filter((cause) => cause.rung === rung);
        const evidence = here[0]?.evidence[0];
        const codes = here.map(({ code }) => code).join(',');
        const shown = evidence === undefined ? '' : shownPlainly(`${evidence.source}: ${evidence.text}`);
        return [String(rungs[rung].number), rungs[rung].name[language], standing, codes, shown];
      }),
    },
  });
};

const renderAs = async (format: ReportFormat, language: Language, told: Report): Promise<string> => {
  switch (format) {
    case 'sarif':
      return (await import('../../doctor/report/sarif.ts')).renderSarif([told], told, musterVersion);
    case 'junit':
      return (await import('../../doctor/report/junit.ts')).renderJunit(language, [told]);
    case 'markdown':
      return (await import('../../doctor/report/markdown.ts')).renderMarkdown(language, told);
  }
};

/** What is certain or likely on most nodes, then the nodes that are not healthy. */
export const printClusterReport = async (
  call: Call,
  told: ClusterReport,
  all: readonly Report[],
  { nodes }: ExaminedCluster,
): Promise<void> => {
  const { language } = call.around;
  const format = formatOf(call);
  if (format !== undefined) {
    call.around.answer(await renderClusterAs(format, language, told, all));
    return;
  }
  const [{ renderClusterReport }, { renderFacts }] = await Promise.all([
    import('../../doctor/report/cluster-text.ts'),
    import('../../doctor/report/all-facts.ts'),
  ]);
  const facts = call.options.has('--verbose')
    ? nodes.map(({ node, examination }) => `\n${node}\n${renderFacts(examination.facts)}`).join('')
    : '';
  await printAnswer(call, {
    data: { ...told },
    names: told.nodes.map(({ node }) => `node/${node ?? ''}`),
    short: renderClusterReport(language, told) + facts,
    wide: {
      columns: ['NODE', 'RUNG', 'VERDICT', 'CAUSE', 'TITLE'],
      rows: all.map(({ node = '', rung = '', verdict, causes }) => [node, rung, verdict, causes[0]?.code ?? '', causes[0]?.title ?? '']),
    },
  });
};

const renderClusterAs = async (format: ReportFormat, language: Language, told: ClusterReport, all: readonly Report[]): Promise<string> => {
  switch (format) {
    case 'sarif':
      return (await import('../../doctor/report/sarif.ts')).renderSarif(told.nodes, told, musterVersion);
    case 'junit':
      return (await import('../../doctor/report/junit.ts')).renderJunit(language, all);
    case 'markdown':
      return (await import('../../doctor/report/markdown.ts')).renderClusterMarkdown(language, told);
  }
};
