// Prints what the doctor found of one machine in the format asked for.
import { musterVersion } from '../../base/version.ts';
import type { Examination } from '../../doctor/doctor.ts';
import { shownPlainly } from '../../doctor/report/plain.ts';
import type { Report } from '../../doctor/report/report.ts';
import type { Language } from '../../language/message.ts';
import type { Call } from '../command.ts';
import { printAnswer } from './answer.ts';

export const reportFormats = ['sarif', 'junit', 'markdown'] as const;

export const printReport = async (call: Call, told: Report, { facts }: Examination): Promise<void> => {
  const { language } = call.around;
  const format = reportFormats.find((one) => one === call.options.text('--output'));
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

const renderAs = async (format: (typeof reportFormats)[number], language: Language, told: Report): Promise<string> => {
  switch (format) {
    case 'sarif':
      return (await import('../../doctor/report/sarif.ts')).renderSarif(told, musterVersion);
    case 'junit':
      return (await import('../../doctor/report/junit.ts')).renderJunit(language, told);
    case 'markdown':
      return (await import('../../doctor/report/markdown.ts')).renderMarkdown(language, told);
  }
};
