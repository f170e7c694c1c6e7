// The long page of a cause on a terminal.
import type { Language } from '../../language/message.ts';
import { rungs } from '../../registration/rungs.ts';
import type { Cause } from '../causes/cause.ts';

const words = {
  en: { rung: (number: number, name: string) => `rung ${String(number)} of 9, ${name}`, check: 'check', cure: 'cure' },
  zh: { rung: (number: number, name: string) => `第 ${String(number)}/9 级「${name}」`, check: '确认', cure: '处理' },
} as const;

export const renderPage = (language: Language, { code, title, rung, page }: Cause): string => {
  const word = words[language];
  const { means, check, cure } = page[language];
  return `${code}  ${title[language]}\n${word.rung(rungs[rung].number, rungs[rung].name[language])}\n\n${means}\n\n${word.check}\n${check}\n\n${word.cure}\n${cure}\n`;
};
