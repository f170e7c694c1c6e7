// Prints what a command answers in the format asked for. Machine formats carry apiVersion and kind and only ever gain fields.
import { UsageError } from '../../language/errors.ts';
import type { Call, OptionDeclaration } from '../command.ts';
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
  call.around.answer(await renderAnswer(formatOf(call), answer));
}

async function renderAnswer(format: Format | undefined, answer: Answer): Promise<string> {
  switch (format) {
    case undefined:
      return answer.short;
    case 'json':
      return `${JSON.stringify(answer.data, undefined, 2)}\n`;
    case 'yaml': {
      const { stringify } = await import('yaml');
      return stringify(answer.data);
    }
    case 'name':
      return answer.names.map((name) => `${name}\n`).join('');
    case 'wide':
      return renderTable(answer.wide);
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
