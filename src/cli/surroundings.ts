// What a command may touch of the process around it: its output, its language, its terminal, its environment.
import { createInterface } from 'node:readline/promises';
import type { Language } from '../language/message.ts';
import { type Symbols, symbolsFor } from './output/symbols.ts';

export interface Surroundings {
  readonly language: Language;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly symbols: Symbols;
  /** Whether trouble may be coloured on standard error. */
  readonly colour: boolean;
  /** Whether trouble may be coloured in an answer for people. */
  readonly answerColour: boolean;
  /** Whether a person can be asked. */
  readonly interactive: boolean;
  /** The width of the terminal that `tell` writes to; undefined when it is none, or cannot move its cursor. */
  columns(): number | undefined;
  /** The answer, and nothing but the answer. */
  answer(text: string): void;
  /** Progress, questions, warnings. */
  tell(text: string): void;
  /** Asks once; the default is No. */
  confirm(question: string): Promise<boolean>;
}

export interface Colours {
  readonly told: boolean;
  readonly answered: boolean;
}

export function processSurroundings(language: Language, { told, answered }: Colours): Surroundings {
  return {
    language,
    environment: process.env,
    symbols: symbolsFor(process.env),
    colour: told,
    answerColour: answered,
    interactive: process.stdin.isTTY && process.stderr.isTTY,
    columns: () => (process.stderr.isTTY && process.env.TERM !== 'dumb' ? process.stderr.columns || 80 : undefined),
    answer: (text) => void process.stdout.write(text),
    tell: (text) => void process.stderr.write(text),
    confirm: askOnTerminal,
  };
}

async function askOnTerminal(question: string): Promise<boolean> {
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const reply = await asking.question(`${question} [y/N] `);
    return ['y', 'yes', '是'].includes(reply.trim().toLowerCase());
  } finally {
    asking.close();
  }
}
