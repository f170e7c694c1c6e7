// The help of a command: two examples first, then what there is, in the reader's language.
import type { Language } from '../language/message.ts';
import { padToWidth, textWidth } from '../language/width.ts';
import type { Bilingual, CommandDeclaration, OptionDeclaration } from './command.ts';
import { globalOptions } from './global-options.ts';

const headings = {
  usage: { en: 'Usage', zh: '用法' },
  commands: { en: 'Commands', zh: '命令' },
  arguments: { en: 'Arguments', zh: '参数' },
  options: { en: 'Options', zh: '选项' },
  everywhere: { en: 'Options of every command', zh: '所有命令通用的选项' },
  fallback: { en: 'default', zh: '默认' },
  repeatable: { en: 'may be repeated', zh: '可重复' },
} satisfies Record<string, Bilingual>;

export function renderHelp(path: readonly CommandDeclaration[], language: Language): string {
  const command = path.at(-1);
  if (command === undefined) return '';
  const examples = command.examples.map(({ typed, about }) => `  # ${about[language]}\n  ${typed}\n`).join('\n');
  const sections = [
    `${examples}\n${sentence(command.about[language], language)}\n`,
    section(headings.usage[language], [[usageOf(path), '']]),
    section(
      headings.commands[language],
      (command.commands ?? []).filter(({ hidden }) => !hidden).map(({ name, about }) => [name, about[language]]),
    ),
    section(
      headings.arguments[language],
      (command.arguments ?? []).map(({ name, about }) => [name, about[language]]),
    ),
    section(
      headings.options[language],
      (command.options ?? []).map((option) => optionRow(option, language)),
    ),
    section(
      headings.everywhere[language],
      globalOptions.map((option) => optionRow(option, language)),
    ),
  ];
  return sections.filter((text) => text !== '').join('\n');
}

/** `muster store backup FILE [options]` */
export function usageOf(path: readonly CommandDeclaration[]): string {
  const command = path.at(-1);
  const below = command?.commands ? [command.run === undefined ? 'COMMAND' : '[COMMAND]'] : [];
  const positional = (command?.arguments ?? []).map(({ name, optional, repeatable }) => {
    const written = repeatable ? `${name}...` : name;
    return optional ? `[${written}]` : written;
  });
  return [...path.map(({ name }) => name), ...below, ...positional, '[options]'].join(' ');
}

export function optionRow(option: OptionDeclaration, language: Language): [string, string] {
  const flags = [option.short, option.value === undefined ? option.name : `${option.name} ${option.value}`].filter(Boolean).join(', ');
  const notes = [
    option.choices?.join(', '),
    option.repeatable ? headings.repeatable[language] : undefined,
    option.fallback === undefined ? undefined : `${headings.fallback[language]}: ${option.fallback}`,
  ].filter((note) => note !== undefined);
  return [flags, `${option.about[language]}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`];
}

function section(title: string, rows: readonly (readonly [string, string])[]): string {
  if (rows.length === 0) return '';
  const width = Math.max(...rows.map(([left]) => textWidth(left)));
  return `${title}:\n${rows.map(([left, right]) => `  ${padToWidth(left, width)}  ${right}`.trimEnd()).join('\n')}\n`;
}

function sentence(text: string, language: Language): string {
  return language === 'zh' ? `${text}。` : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
