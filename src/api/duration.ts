// Spans such as 1h15m30.918s, in nanoseconds, as Go's time.ParseDuration reads and Duration.String writes them.
import { goQuote } from './go-quote.ts';
import { ValueError } from './value-error.ts';

const units: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

const longest = 256;

const unitSize = (unit: string, text: string): bigint => {
  if (unit === '') throw new ValueError(`time: missing unit in duration ${goQuote(text)}`);
  const size = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (size === undefined) throw new ValueError(`time: unknown unit ${goQuote(unit)} in duration ${goQuote(text)}`);
  return size;
};

/** The sum of numbers with units, `1h15m`; undefined when a number is missing. */
const sum = (numbers: string, text: string): bigint | undefined => {
  let total = 0n;
  let rest = numbers;
  while (rest !== '') {
    const [all = '', whole = '', fraction = '', unit = ''] = /^(\d*)(?:\.(\d*))?([^\d.]*)/.exec(rest) ?? [];
    if (whole === '' && fraction === '') return undefined;
    const size = unitSize(unit, text);
    total += BigInt(whole) * size + (BigInt(fraction) * size) / 10n ** BigInt(fraction.length);
    rest = rest.slice(all.length);
  }
  return total;
};

/** Nanoseconds. Throws a ValueError. */
export const parseDuration = (text: string): bigint => {
  const negative = text.startsWith('-');
  const numbers = text.replace(/^[+-]/, '');
  if (numbers === '0') return 0n;
  const total = numbers === '' || text.length > longest ? undefined : sum(numbers, text);
  const limit = 2n ** 63n - (negative ? 0n : 1n);
  if (total === undefined || total > limit) throw new ValueError(`time: invalid duration ${goQuote(text)}`);
  return negative ? -total : total;
};

const decimal = (value: bigint, unit: bigint): string => {
  const fraction = String(value % unit)
    .padStart(String(unit).length - 1, '0')
    .replace(/0+$/, '');
  return fraction === '' ? String(value / unit) : `${value / unit}.${fraction}`;
};

export const formatDuration = (nanoseconds: bigint): string => {
  const value = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const sign = nanoseconds < 0n ? '-' : '';
  if (value === 0n) return '0s';
  if (value < 1_000n) return `${sign}${value}ns`;
  if (value < 1_000_000n) return `${sign}${decimal(value, 1_000n)}µs`;
  if (value < 1_000_000_000n) return `${sign}${decimal(value, 1_000_000n)}ms`;
  const minutes = value / 60_000_000_000n;
  const seconds = `${decimal(value % 60_000_000_000n, 1_000_000_000n)}s`;
  if (minutes === 0n) return sign + seconds;
  return minutes < 60n ? `${sign}${minutes}m${seconds}` : `${sign}${minutes / 60n}h${minutes % 60n}m${seconds}`;
};
