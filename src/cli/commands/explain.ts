// muster explain: the page of an error of Muster, or of a cause that keeps a machine from being a Ready node; without a network.
import { findMessage, type MessageId, messageIds, tellInGeneral } from '../../language/catalogue.ts';
import { exitCode, UsageError } from '../../language/errors.ts';
import type { Language } from '../../language/message.ts';
import { renderTold } from '../../language/render.ts';
import type { Call, CommandDeclaration } from '../command.ts';
import { knownToExplain, suggestionsOf } from '../known-codes.ts';
import { nearest } from '../nearest.ts';
import { outputOption, printAnswer } from '../output/answer.ts';
import { renderTable } from '../output/table.ts';

export const explain: CommandDeclaration = {
  name: 'explain',
  about: { en: 'explain an error or a cause by its code', zh: '按代码解释错误或原因' },
  examples: [
    { typed: 'muster explain MU040', about: { en: 'what an error means and what to do', zh: '错误的含义与处理方法' } },
    { typed: 'muster explain swap-enabled', about: { en: 'a cause that the doctor found', zh: '诊断得到的原因' } },
  ],
  arguments: [
    {
      name: 'CODE',
      optional: true,
      about: {
        en: 'a code such as MU040 or MU503, or a name such as store-locked',
        zh: '代码（如 MU040、MU503）或名称（如 store-locked）',
      },
      values: async (typed, language) => suggestionsOf(await knownToExplain(language), typed),
    },
  ],
  options: [outputOption],
  run: async (call) => {
    const [typed] = call.arguments;
    await (typed === undefined ? explainAll(call) : explainOne(call, typed));
    return exitCode.done;
  },
};

async function explainOne(call: Call, typed: string): Promise<void> {
  const id = findMessage(typed);
  if (id === undefined) return explainCause(call, typed);
  const told = tellInGeneral(call.around.language, id);
  await printAnswer(call, {
    data: { apiVersion: 'cli.muster.dev/v1', kind: 'Explanation', ...dataOf(id, call.around.language) },
    names: [`error/${told.code}`],
    short: renderTold(call.around.language, told),
    wide: tableOf([id], call.around.language),
  });
}

async function explainCause(call: Call, typed: string): Promise<void> {
  const [{ findCause }, { renderPage }] = await Promise.all([import('../../doctor/causes/all.ts'), import('../../doctor/report/page.ts')]);
  const cause = findCause(typed);
  if (cause === undefined) return explainRefusal(call, typed);
  const { language } = call.around;
  const { code, slug, rung } = cause;
  const title = cause.title[language];
  await printAnswer(call, {
    data: { apiVersion: 'cli.muster.dev/v1', kind: 'Explanation', name: slug, code, rung, fact: title, ...cause.page[language] },
    names: [`cause/${code}`],
    short: renderPage(language, cause),
    wide: { columns: ['CODE', 'NAME', 'FACT'], rows: [[code, slug, title]] },
  });
}

/** What only the control plane sees: a title, and where to read on. */
async function explainRefusal(call: Call, typed: string): Promise<void> {
  const { causeCodes, causeFacts, rungOf } = await import('../../registration/causes.ts');
  const code = causeCodes.find((known) => known === typed.toUpperCase() || causeFacts(known).slug === typed);
  if (code === undefined) {
    const known = await knownToExplain(call.around.language);
    const close = nearest(
      /^mu/i.test(typed) ? typed.toUpperCase() : typed,
      /^mu/i.test(typed) ? known.map((one) => one.code) : known.map(({ name }) => name),
    );
    throw new UsageError('explain-unknown', { args: { typed, nearest: close } });
  }
  const { slug, title } = causeFacts(code);
  const fact = title[call.around.language];
  await printAnswer(call, {
    data: { apiVersion: 'cli.muster.dev/v1', kind: 'Explanation', name: slug, code, rung: rungOf(code), fact },
    names: [`cause/${code}`],
    short: `${code} ${slug}\n\n${fact}\n\n  muster nodes\n  kubectl get registrations -o wide\n`,
    wide: { columns: ['CODE', 'NAME', 'FACT'], rows: [[code, slug, fact]] },
  });
}

async function explainAll(call: Call): Promise<void> {
  const table = tableOf(messageIds, call.around.language);
  await printAnswer(call, {
    data: {
      apiVersion: 'cli.muster.dev/v1',
      kind: 'ExplanationList',
      items: messageIds.map((id) => dataOf(id, call.around.language)),
    },
    names: messageIds.map((id) => `error/${tellInGeneral('en', id).code}`),
    short: renderTable({
      columns: [table.columns[0] ?? '', table.columns[2] ?? ''],
      rows: table.rows.map(([code, , fact]) => [code ?? '', fact ?? '']),
    }),
    wide: table,
  });
}

function dataOf(id: MessageId, language: Language): Record<string, unknown> {
  return { name: id, ...tellInGeneral(language, id) };
}

function tableOf(ids: readonly MessageId[], language: Language): { columns: readonly string[]; rows: readonly (readonly string[])[] } {
  return { columns: ['CODE', 'NAME', 'FACT'], rows: ids.map((id) => [tellInGeneral('en', id).code, id, tellInGeneral(language, id).fact]) };
}
