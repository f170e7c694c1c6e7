// Go's text of a duration ("1h2m3.5s") to and from nanoseconds (time.Duration.String and time.ParseDuration).
import { ProtobufError } from './protobuf-error.ts';

const nanosOf: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

const whole = /^[+-]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
const part = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/g;
const longestText = 200;

export const parseDuration = (text: string): bigint => {
  if (text.length > longestText || !whole.test(text)) throw new ProtobufError(`time: invalid duration ${JSON.stringify(text.slice(0, 64))}`);
  let nanos = 0n;
  for (const [, integer = '', fraction = '', unit = ''] of text.matchAll(part)) {
    const scale = nanosOf[unit] ?? 0n;
    nanos += BigInt(integer === '' ? '0' : integer) * scale;
    const digits = fraction.slice(0, 18);
    if (digits !== '') nanos += (BigInt(digits) * scale) / 10n ** BigInt(digits.length);
  }
  if (nanos > 0x7fff_ffff_ffff_ffffn) throw new ProtobufError(`time: invalid duration ${JSON.stringify(text.slice(0, 64))}`);
  return text.startsWith('-') ? -nanos : nanos;
};

/** A number of the unit without trailing zeros: 1.5, 2. */
const decimal = (nanos: bigint, unit: bigint): string => {
  const rest = nanos % unit;
  if (rest === 0n) return String(nanos / unit);
  const digits = String(unit).length - 1;
  return `${nanos / unit}.${String(rest).padStart(digits, '0').replace(/0+$/, '')}`;
};

export const formatDuration = (nanos: bigint): string => {
  if (nanos === 0n) return '0s';
  const sign = nanos < 0n ? '-' : '';
  const size = nanos < 0n ? -nanos : nanos;
  if (size < 1_000n) return `${sign}${size}ns`;
  if (size < 1_000_000n) return `${sign}${decimal(size, 1_000n)}µs`;
  if (size < 1_000_000_000n) return `${sign}${decimal(size, 1_000_000n)}ms`;
  const hours = size / 3_600_000_000_000n;
  const minutes = (size / 60_000_000_000n) % 60n;
  const seconds = decimal(size % 60_000_000_000n, 1_000_000_000n);
  if (hours > 0n) return `${sign}${hours}h${minutes}m${seconds}s`;
  return minutes > 0n ? `${sign}${minutes}m${seconds}s` : `${sign}${seconds}s`;
};
