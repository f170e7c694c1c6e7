// The log of a running server: one line per event to standard error, as JSON for machines or plain text for a terminal.
// Values under names that sound secret are masked here, so that no caller can forget to.
import type { Clock } from './clock.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
export type LogFields = Readonly<Record<string, unknown>>;

export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export interface LogOptions {
  readonly format: 'json' | 'plain';
  readonly level: LogLevel;
  readonly clock: Clock;
  readonly write: (line: string) => void;
}

const severity: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3 };
const secretName = /token|password|secret|authorization|private/i;

export function createLog(options: LogOptions): Log {
  const format = options.format === 'json' ? jsonLine : plainLine;
  const at =
    (level: LogLevel) =>
    (event: string, fields: LogFields = {}): void => {
      if (severity[level] < severity[options.level]) return;
      options.write(format(new Date(options.clock.now()).toISOString(), level, event, readable(fields)));
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** For tests and embedding: says nothing. */
export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };

function readable(fields: LogFields): [string, unknown][] {
  return Object.entries(fields).map(([name, value]) => [name, secretName.test(name) ? '…' : plainValue(value)]);
}

function plainValue(value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const chain = [value.stack ?? value.message];
  for (let cause = value.cause; cause instanceof Error && chain.length < 8; cause = cause.cause) chain.push(`because: ${cause.message}`);
  return chain.join('\n');
}

function jsonLine(time: string, level: LogLevel, event: string, fields: [string, unknown][]): string {
  return `${JSON.stringify(Object.fromEntries([['time', time], ['level', level], ['event', event], ...fields]))}\n`;
}

function plainLine(time: string, level: LogLevel, event: string, fields: [string, unknown][]): string {
  const rest = fields.map(
    ([name, value]) => ` ${name}=${typeof value === 'string' && !/[\s"=]/.test(value) ? value : JSON.stringify(value)}`,
  );
  return `${time} ${level.padEnd(5)} ${event}${rest.join('')}\n`;
}
