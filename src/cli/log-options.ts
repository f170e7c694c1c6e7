// How a command that runs a server keeps its log: to standard error, for the eye on a terminal and as JSON otherwise.
import { systemClock } from '../base/clock.ts';
import { createLog, type Log, type LogLevel } from '../base/log.ts';
import type { OptionDeclaration, OptionValues } from './command.ts';
import type { Surroundings } from './surroundings.ts';

const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

export const logOptions: readonly OptionDeclaration[] = [
  {
    name: '--log-level',
    value: 'LEVEL',
    choices: levels,
    fallback: 'info',
    about: { en: 'least severe events to log', zh: '日志的最低级别' },
  },
  {
    name: '--log-format',
    value: 'FORMAT',
    choices: ['json', 'plain'],
    fallback: 'plain on a terminal, else json',
    about: { en: 'form of the log on standard error', zh: '标准错误上日志的格式' },
  },
];

export function openLog(options: OptionValues, around: Surroundings, level: LogLevel = 'info'): Log {
  const typed = options.text('--log-level');
  const format = options.text('--log-format') ?? (around.interactive ? 'plain' : 'json');
  return createLog({
    format: format === 'plain' ? 'plain' : 'json',
    level: levels.find((known) => known === typed) ?? level,
    clock: systemClock,
    write: (line) => around.tell(line),
  });
}
