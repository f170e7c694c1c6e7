// Surroundings that remember what was said, and answer questions as told.
import type { Language } from '../language/message.ts';
import { symbolsFor } from './output/symbols.ts';
import type { Surroundings } from './surroundings.ts';

export interface FakeSurroundings extends Surroundings {
  readonly answered: () => string;
  readonly told: () => string;
  readonly questions: readonly string[];
}

export function fakeSurroundings(options: { language?: Language; interactive?: boolean; reply?: boolean } = {}): FakeSurroundings {
  const answers: string[] = [];
  const told: string[] = [];
  const questions: string[] = [];
  return {
    language: options.language ?? 'en',
    environment: {},
    symbols: symbolsFor({}),
    colour: false,
    answerColour: false,
    interactive: options.interactive ?? false,
    columns: () => undefined,
    answer: (text) => void answers.push(text),
    tell: (text) => void told.push(text),
    confirm: async (question) => {
      questions.push(question);
      return options.reply ?? false;
    },
    answered: () => answers.join(''),
    told: () => told.join(''),
    questions,
  };
}
