// Options every command takes.
import type { OptionDeclaration } from './command.ts';

export const globalOptions: readonly OptionDeclaration[] = [
  { name: '--lang', value: 'LANGUAGE', choices: ['en', 'zh'], about: { en: 'language of messages', zh: '消息所用语言' } },
  {
    name: '--color',
    value: 'WHEN',
    choices: ['always', 'never', 'auto'],
    fallback: 'auto',
    about: { en: 'colour trouble in messages', zh: '是否用颜色标出异常' },
  },
  { name: '--help', short: '-h', about: { en: 'this help', zh: '显示帮助' } },
];
