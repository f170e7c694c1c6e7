// Prints what a command answers in the format asked for. Machine formats carry apiVersion and kind and only ever gain fields.
import { UsageError } from '../../language/errors.ts';
import type { Call, OptionDeclaration } from '../command.ts';
import type { Surroundings } from '../surroundings.ts';
import { colouredHeads } from './colour.ts';
import { asciiMarks, isUnicode } from './symbols.ts';
import { renderTable, type Table } from './table.ts';

const formats = ['json', 'yaml', 'name', 'wide'] as const;
type Format = (typeof formats)[number];

export const outputOption: OptionDeclaration = {
  name: '--output',
  short: '-o',
  value: 'FORMAT',
  choices: formats,
  about: { en: 'format of the answer', zh: '输出格式' },
};

export interface Answer {
  /** With apiVersion and kind. */
  readonly data: Readonly<Record<string, unknown>>;
  /** One name a line, as `kind/name`. */
  readonly names: readonly string[];
  /** The default for people. */
  readonly short: string;
  readonly wide: Table;
}

export async function printAnswer(call: Call, answer: Answer): Promise<void> {
  call.around.answer(await renderAnswer(formatOf(call), answer, call.around));
}

/** Only what people read: what programs read is never touched. */
export const forPeople = (text: string, { language, environment, answerColour }: Surroundings): string =>
  colouredHeads(language === 'en' && !isUnicode(environment) ? asciiMarks(text) : text, answerColour);

async function renderAnswer(format: Format | undefined, answer: Answer, around: Surroundings): Promise<string> {
  switch (format) {
    case undefined:
      return forPeople(answer.short, around);
    case 'json':
      return `${JSON.stringify(answer.data, undefined, 2)}\n`;
    case 'yaml': {
      const { stringify } = await import('yaml');
      return stringify(answer.data);
    }
    case 'name':
      return answer.names.map((name) => `${name}\n`).join('');
    case 'wide':
      return forPeople(renderTable(answer.wide), around);
  }
}

function formatOf(call: Call): Format | undefined {
  const typed = call.options.text('--output');
  if (typed === undefined) return undefined;
  const format = formats.find((known) => known === typed);
  if (format === undefined) {
    throw new UsageError('option-value-invalid', { args: { option: '--output', value: typed, expected: formats.join(', ') } });
  }
  return format;
}
