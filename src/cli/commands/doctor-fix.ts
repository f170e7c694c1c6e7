// muster doctor fix: puts a certain cause right, with a preview, a backup and a way back; what did not help is taken back.
import { systemClock } from '../../base/clock.ts';
import type { Examination } from '../../doctor/doctor.ts';
import type { Journal } from '../../doctor/apply/journal.ts';
import type { Workshop } from '../../doctor/apply/repair.ts';
import type { Look, Outcome } from '../../doctor/fix.ts';
import type { Choice } from '../../doctor/remedies/choose.ts';
import type { ClusterApi } from '../../doctor/probes/cluster-api.ts';
import { type ExitCode, exitCode, UsageError } from '../../language/errors.ts';
import type { Call, CommandDeclaration, OptionDeclaration } from '../command.ts';
import { look, sightOptions, withClusterApi } from '../doctor-sight.ts';
import { knownCauses, suggestionsOf } from '../known-codes.ts';
import { nearest } from '../nearest.ts';

export const journalOption: OptionDeclaration = {
  name: '--journal',
  value: 'DIR',
  fallback: '/var/lib/muster/doctor/journal',
  about: { en: 'where repairs are kept, with what was before', zh: '保存修复记录及修复前内容的目录' },
};

export const doctorFix: CommandDeclaration = {
  name: 'fix',
  about: { en: 'put right what is certain, with a way back', zh: '修复已确定的原因，可撤销' },
  examples: [
    { typed: 'muster doctor fix --dry-run', about: { en: 'show what would be done', zh: '仅显示将执行的操作' } },
    { typed: 'muster doctor fix MU503.relink --yes', about: { en: 'this remedy, without a question', zh: '直接执行该修复方法' } },
  ],
  arguments: [
    {
      name: 'CODE',
      optional: true,
      about: { en: 'a cause, or one of its remedies', zh: '原因代码，或其某个修复方法' },
      values: async (typed, language) => suggestionsOf(await knownCauses(language), typed),
    },
  ],
  options: [
    { name: '--dry-run', about: { en: 'show what would be done, and do nothing', zh: '仅显示，不执行' } },
    {
      name: '--yes',
      about: { en: 'do not ask; by a code alone only what is safe is done', zh: '不询问；仅给出原因代码时只执行安全的修复' },
    },
    {
      name: '--deadline',
      value: 'SECONDS',
      fallback: '90',
      about: { en: 'how long the machine has to show that it helped', zh: '等待修复生效的时间' },
    },
    ...sightOptions,
    journalOption,
  ],
  run: async (call) => withClusterApi(call, (api) => repair(call, api)),
};

/** As the doctor knows it: MU503, MU503.relink; undefined when nothing was named. */
const wantedIn = async ({ arguments: [typed], around }: Call): Promise<string | undefined> => {
  if (typed === undefined) return undefined;
  const [head = '', ...remedy] = typed.split('.');
  const known = await knownCauses(around.language);
  const cause = known.find(({ code, name }) => code === head.toUpperCase() || name === head);
  if (cause !== undefined) return [cause.code, ...remedy].join('.');
  const close = nearest(
    /^mu/i.test(head) ? head.toUpperCase() : head,
    known.map(/^mu/i.test(head) ? ({ code }) => code : ({ name }) => name),
  );
  throw new UsageError('cause-unknown', { args: { typed: head, nearest: close } });
};

const repair = async (call: Call, api: ClusterApi | undefined): Promise<ExitCode> => {
  const wanted = await wantedIn(call);
  const workshop = await workshopOf(call, api);
  await takeBackCutOff(call, workshop);
  const { chooseFix } = await import('../../doctor/fix.ts');
  const seen = await look(call, api);
  const { language } = call.around;
  if (seen.is === 'cluster')
    throw new UsageError('usage-invalid', { args: { command: 'muster doctor fix', problem: '--node is missing' } });
  const chosen = chooseFix(seen.examination, wanted, seen.wide);
  if ('why' in chosen) {
    call.around.answer(`${words[language].nothing}: ${chosen.why[language]}\n`);
    return exitCode.preconditionRefused;
  }
  const again: Look = async () => {
    const now = await look(call, api);
    return now.is === 'node' ? now.examination : seen.examination;
  };
  return showAndDo(call, workshop, chosen.choice, again);
};

const showAndDo = async (
  call: Call,
  workshop: Workshop & { readonly journal: Journal },
  choice: Choice,
  again: Look,
): Promise<ExitCode> => {
  const { showFix } = await import('../../doctor/fix.ts');
  const { language } = call.around;
  call.around.answer(`${choice.id}  ${choice.cause.title[language]}\n${choice.remedy.title[language]}\n\n`);
  if (choice.remedy.applicability === 'manual') {
    call.around.answer(`${words[language].byHand}\n${(choice.remedy.commands ?? []).map((command) => `  ${command}\n`).join('')}`);
    return exitCode.preconditionRefused;
  }
  call.around.answer(
    showFix(workshop, choice)
      .map((line) => `  ${line}\n`)
      .join(''),
  );
  const decision = await decisionOf(call, choice);
  if (decision === 'go on') return carryOutAndTell(call, workshop, choice, again);
  call.around.answer(`\n${decision === 'name it' ? words[language].nameIt(choice.id) : words[language].unchanged}\n`);
  return decision === 'name it' ? exitCode.preconditionRefused : exitCode.done;
};

const words = {
  en: {
    nothing: 'nothing to repair',
    byHand: 'this has blanks for a person to fill:',
    unchanged: 'nothing was changed',
    nameIt: (id: string) => `nothing was changed: this is more than --yes alone agrees to; muster doctor fix ${id} --yes does it`,
    question: 'Do this?',
    fixed: (id: string) => `fixed, and verified by a new diagnosis; muster doctor undo ${id} takes it back`,
    undone: 'a new diagnosis saw that it did not help: it was taken back',
    failed: (why: string) => `a step failed and what was done before it was taken back: ${why}`,
    tooSoon: 'this was repaired in the last ten minutes; what comes back has a deeper cause: muster doctor',
    cutOff: (id: string) => `the repair ${id} was cut off in the middle; it is taken back first\n`,
  },
  zh: {
    nothing: '无可修复',
    byHand: '以下命令需要人工填写：',
    unchanged: '未做任何修改',
    nameIt: (id: string) => `未做任何修改：仅 --yes 不足以同意此操作；请运行 muster doctor fix ${id} --yes`,
    question: '是否执行？',
    fixed: (id: string) => `已修复，并经重新诊断确认；撤销：muster doctor undo ${id}`,
    undone: '重新诊断表明未见效：已撤销',
    failed: (why: string) => `某一步失败，之前的步骤已撤销：${why}`,
    tooSoon: '十分钟内已修复过；再次出现说明有更深的原因：muster doctor',
    cutOff: (id: string) => `修复 ${id} 中途中断；先将其撤销\n`,
  },
} as const;

export const workshopOf = async (call: Call, api?: ClusterApi): Promise<Workshop & { readonly journal: Journal }> => {
  const [{ Journal, usualJournal }, { machineGround }, { groundApi }] = await Promise.all([
    import('../../doctor/apply/journal.ts'),
    import('../../doctor/apply/machine-ground.ts'),
    import('../../doctor/probes/cluster-api.ts'),
  ]);
  return {
    ground: machineGround(api && groundApi(api)),
    journal: new Journal(call.options.text('--journal') ?? usualJournal),
    clock: systemClock,
  };
};

const takeBackCutOff = async (call: Call, workshop: Workshop): Promise<void> => {
  if (call.options.has('--dry-run')) return;
  const { cutOff, takeBack } = await import('../../doctor/apply/repair.ts');
  for (const entry of cutOff(workshop)) {
    call.around.tell(words[call.around.language].cutOff(entry.id));
    await takeBack(workshop, entry, 'it was cut off');
  }
};

/** Without a terminal and without --yes nothing is done. Whoever names a remedy in full has decided. */
const decisionOf = async (call: Call, { remedy, id }: Choice): Promise<'go on' | 'leave it' | 'name it'> => {
  if (call.options.has('--dry-run')) return 'leave it';
  const isNamed = call.arguments[0]?.toLowerCase() === id.toLowerCase();
  const isAgreed = call.options.has('--yes');
  if (isAgreed && (remedy.applicability === 'safe' || isNamed)) return 'go on';
  if (!call.around.interactive) return isAgreed ? 'name it' : 'leave it';
  return (await call.around.confirm(words[call.around.language].question)) ? 'go on' : 'leave it';
};

const usualDeadlineSeconds = 90;

const carryOutAndTell = async (call: Call, workshop: Workshop, choice: Choice, again: Look): Promise<ExitCode> => {
  const [{ fix }, { lockFolder }, { mkdirSync }] = await Promise.all([
    import('../../doctor/fix.ts'),
    import('../../store/embedded/folder.ts'),
    import('node:fs'),
  ]);
  mkdirSync(workshop.journal.folder, { recursive: true, mode: 0o700 });
  // One repair at a time on one machine.
  const lock = lockFolder(workshop.journal.folder);
  try {
    const seconds = Number(call.options.text('--deadline') ?? usualDeadlineSeconds);
    return await tell(call, await fix(workshop, choice, again, seconds * 1000));
  } finally {
    lock.release();
  }
};

const renderedReport = async (call: Call, examination: Examination): Promise<string> => {
  const [{ report }, { renderReport }] = await Promise.all([import('../../doctor/doctor.ts'), import('../../doctor/report/text.ts')]);
  return renderReport(call.around.language, report(examination, call.around.language));
};

const tell = async (call: Call, outcome: Outcome): Promise<ExitCode> => {
  const word = words[call.around.language];
  switch (outcome.is) {
    case 'fixed':
      call.around.answer(`\n${word.fixed(outcome.entry.id)}\n`);
      return exitCode.done;
    case 'undone':
      call.around.answer(`\n${word.undone}\n\n${await renderedReport(call, outcome.after)}`);
      return exitCode.repairUndone;
    case 'failed':
      call.around.answer(`\n${word.failed(outcome.entry.note ?? '')}\n`);
      return exitCode.repairUndone;
    case 'too-soon':
      call.around.answer(`\n${word.tooSoon}\n`);
      return exitCode.preconditionRefused;
  }
};
