// docs/causes/: a page for every cause in both languages, and a list of all of them by rung.
import { causes, findCause, retiredCauseCodes } from '../../src/doctor/causes/all.ts';
import type { Cause } from '../../src/doctor/causes/cause.ts';
import { causeCodes, causeFacts, rungOf } from '../../src/registration/causes.ts';
import { rungNames, rungs } from '../../src/registration/rungs.ts';

const words = {
  en: { means: 'What it means', check: 'How to check', cure: 'What to do', rivals: 'What it is taken for' },
  zh: { means: '含义', check: '如何确认', cure: '如何处理', rivals: '易混淆的原因' },
} as const;

const part = (title: string, text: string): string => (text === '' ? '' : `\n### ${title}\n\n${text}\n`);

const rivalsOf = (cause: Cause, language: 'en' | 'zh'): string =>
  (cause.rivals ?? [])
    .map(({ slug, question }) => `- [${findCause(slug)?.code ?? slug}](${findCause(slug)?.code ?? slug}.md) ${slug}: ${question[language]}`)
    .join('\n');

const inLanguage = (cause: Cause, language: 'en' | 'zh'): string => {
  const { means, check, cure } = cause.page[language];
  const word = words[language];
  return [
    `\n## ${cause.title[language]}\n`,
    part(word.means, means),
    part(word.check, check),
    part(word.cure, cure),
    part(word.rivals, rivalsOf(cause, language)),
  ].join('');
};

const causePage = (cause: Cause): string => {
  const { number, name } = rungs[cause.rung];
  const head = `# ${cause.code} ${cause.slug}\n\nRung ${String(number)}, ${name.en} · 第 ${String(number)} 级「${name.zh}」. [All causes](README.md)\n`;
  return head + inLanguage(cause, 'en') + inLanguage(cause, 'zh');
};

/** Codes behind the answers of the API server that no doctor finds on a machine. */
const refusals = (): string => {
  const rows = causeCodes
    .filter((code) => findCause(code) === undefined)
    .map(
      (code) => `| ${code} | ${causeFacts(code).slug} | ${rungOf(code)} | ${causeFacts(code).title.en} | ${causeFacts(code).title.zh} |`,
    );
  const head =
    '## What the API server refuses\n\nIts answers end with these codes; `kubectl get registrations` and `muster nodes` show who was refused.';
  return `\n${head}\n\n| code | name | rung | cause | 原因 |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
};

const list = (): string => {
  const sections = rungNames.map((rung) => {
    const { number, name, passesWhen } = rungs[rung];
    const rows = causes
      .filter((cause) => cause.rung === rung)
      .sort((one, other) => (one.code < other.code ? -1 : 1))
      .map(({ code, slug, title }) => `| [${code}](${code}.md) | ${slug} | ${title.en} | ${title.zh} |`);
    const table = rows.length === 0 ? '' : `\n| code | name | cause | 原因 |\n|---|---|---|---|\n${rows.join('\n')}\n`;
    return `\n## ${String(number)} ${name.en} ${name.zh}\n\nHolds when ${passesWhen.en}.\n${table}`;
  });
  const retired = retiredCauseCodes.length === 0 ? '' : `\n## Retired\n\n${retiredCauseCodes.join(', ')}\n`;
  return `# Causes\n\nWhat keeps a machine from being a Ready node, by the rung of the ladder that it breaks. Written by \`npm run docs\`;\n\`muster explain MU101\` prints a page without a network.\n${sections.join('')}${refusals()}${retired}`;
};

/** By path, what each page says. */
export const causePages = (): Readonly<Record<string, () => string>> =>
  Object.fromEntries([
    ['docs/causes/README.md', list],
    ...causes.map((cause): [string, () => string] => [`docs/causes/${cause.code}.md`, () => causePage(cause)]),
  ]);
