// Amounts such as 100m, 1.5Gi or 12e6, exact, with upstream's parsing, rounding and canonical form
// (apimachinery/pkg/api/resource/quantity.go). A quantity is mantissa * 10^exponent, never finer than 10^-9.
import { type NumberParts, splitQuantity } from './quantity-text.ts';
import { ValueError } from './value-error.ts';

export type QuantityFormat = 'DecimalSI' | 'BinarySI' | 'DecimalExponent';

export interface Quantity {
  readonly mantissa: bigint;
  /** Of ten; at least -9. */
  readonly exponent: number;
  readonly format: QuantityFormat;
  /** As written, when upstream keeps the writing (`1.001` stays, `1.5` becomes `1500m`). */
  readonly text: string | undefined;
}

const nano = -9;
const maxInt64 = 2n ** 63n - 1n;
/** Decimal digits an int64 always holds; upstream's fast path ends there. */
const int64Digits = 18;

const decimalSuffixes = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const binarySuffixes = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

interface Suffix {
  readonly base: 2 | 10;
  readonly exponent: number;
  readonly format: QuantityFormat;
}

/** Upstream takes any 32-bit exponent; ours is bounded so that no sum can be made to fill the memory. */
const largestExponent = 308;

const readSuffix = (suffix: string): Suffix => {
  const decimal = decimalSuffixes.indexOf(suffix);
  if (decimal >= 0) return { base: 10, exponent: 3 * decimal + nano, format: 'DecimalSI' };
  const binary = binarySuffixes.indexOf(suffix);
  if (binary > 0) return { base: 2, exponent: 10 * binary, format: 'BinarySI' };
  const exponent = /^[eE]([+-]?\d{1,6})$/.exec(suffix)?.[1];
  if (exponent === undefined || Math.abs(Number(exponent)) > largestExponent) throw new ValueError("unable to parse quantity's suffix");
  return { base: 10, exponent: Number(exponent), format: 'DecimalExponent' };
};

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** Divides by 10^digits, away from zero. */
const divideUp = (value: bigint, digits: number): bigint => {
  const divisor = 10n ** BigInt(digits);
  const quotient = value / divisor;
  if (quotient * divisor === value) return quotient;
  return value < 0n ? quotient - 1n : quotient + 1n;
};

/** Whether upstream reads the number without rounding and, if so, whether it keeps the text as canonical. */
const keepsText = ({ whole, fraction }: NumberParts, suffix: Suffix): boolean => {
  const digits = whole + fraction;
  if (suffix.base === 2) {
    const precision = 14 - whole.length - Math.trunc((suffix.exponent * 3) / 10);
    return fraction === '' && precision >= 0 && (BigInt(whole) & 7n) !== 0n;
  }
  const scale = suffix.exponent - fraction.length;
  return digits.length <= int64Digits && scale >= nano && scale % 3 === 0 && !digits.endsWith('000') && !digits.startsWith('0');
};

const atLeastNano = (mantissa: bigint, exponent: number): { mantissa: bigint; exponent: number } =>
  exponent >= nano ? { mantissa, exponent } : { mantissa: divideUp(mantissa, nano - exponent), exponent: nano };

/** Throws a ValueError. */
export const parseQuantity = (text: string): Quantity => {
  const parts = splitQuantity(text);
  const suffix = readSuffix(parts.suffix);
  const unsigned = BigInt(parts.whole + parts.fraction) * (suffix.base === 2 ? 2n ** BigInt(suffix.exponent) : 1n);
  const exponent = (suffix.base === 10 ? suffix.exponent : 0) - parts.fraction.length;
  const exact = atLeastNano(unsigned, exponent);
  let { format } = suffix;
  if (format === 'BinarySI' && exact.mantissa !== 0n) {
    const whole = exact.exponent === 0 ? exact.mantissa : exact.mantissa / 10n ** BigInt(-exact.exponent);
    if (whole >= maxInt64) return { mantissa: parts.negative ? -maxInt64 : maxInt64, exponent: 0, format, text: undefined };
    if (whole === 0n) format = 'DecimalSI';
  }
  const mantissa = parts.negative ? -exact.mantissa : exact.mantissa;
  return { mantissa, exponent: exact.exponent, format, text: keepsText(parts, suffix) ? text : undefined };
};

const withoutZeros = (mantissa: bigint, exponent: number): { mantissa: bigint; exponent: number } => {
  let [rest, power] = [mantissa, exponent];
  while (rest !== 0n && rest % 10n === 0n) [rest, power] = [rest / 10n, power + 1];
  return { mantissa: rest, exponent: power };
};

const formatDecimal = (quantity: Quantity, format: QuantityFormat): string => {
  const { mantissa, exponent } = withoutZeros(quantity.mantissa, quantity.exponent);
  // Upstream loses the suffix above E; we stay there with a longer number.
  const highest = format === 'DecimalSI' ? 18 : Number.POSITIVE_INFINITY;
  const power = Math.min(Math.floor(exponent / 3) * 3, highest);
  const number = String(mantissa * 10n ** BigInt(exponent - power));
  if (format === 'DecimalSI') return number + (decimalSuffixes[(power - nano) / 3] ?? '');
  return power === 0 ? number : `${number}e${power}`;
};

const integerOf = ({ mantissa, exponent }: Quantity): bigint | undefined => {
  if (exponent >= 0) return mantissa * 10n ** BigInt(exponent);
  const divisor = 10n ** BigInt(-exponent);
  return mantissa % divisor === 0n ? mantissa / divisor : undefined;
};

/** The canonical text: no fraction, no lost precision, the largest suffix that allows both. */
export const formatQuantity = (quantity: Quantity): string => {
  if (quantity.text !== undefined) return quantity.text;
  if (quantity.mantissa === 0n) return '0';
  if (quantity.format !== 'BinarySI') return formatDecimal(quantity, quantity.format);
  const integer = integerOf(quantity);
  if (integer === undefined || magnitude(integer) < 1024n) return formatDecimal(quantity, 'DecimalSI');
  let [rest, power] = [integer, 0];
  while (rest % 1024n === 0n && power < binarySuffixes.length - 1) [rest, power] = [rest / 1024n, power + 1];
  return String(rest) + (binarySuffixes[power] ?? '');
};

/** What upstream would store for this text. Throws a ValueError. */
export const canonicalQuantity = (text: string): string => formatQuantity(parseQuantity(text));

const sameScale = (a: Quantity, b: Quantity): { a: bigint; b: bigint; exponent: number } => {
  const exponent = Math.min(a.exponent, b.exponent);
  return { a: a.mantissa * 10n ** BigInt(a.exponent - exponent), b: b.mantissa * 10n ** BigInt(b.exponent - exponent), exponent };
};

/** Negative, zero or positive, as for Array.sort. */
export const compareQuantities = (first: Quantity, second: Quantity): number => {
  const { a, b } = sameScale(first, second);
  return a === b ? 0 : a < b ? -1 : 1;
};

/** Takes the format of `first`, or of `second` when `first` is zero. */
export const addQuantities = (first: Quantity, second: Quantity): Quantity => {
  const { a, b, exponent } = sameScale(first, second);
  return { mantissa: a + b, exponent, format: first.mantissa === 0n ? second.format : first.format, text: undefined };
};

export const negateQuantity = (quantity: Quantity): Quantity => ({ ...quantity, mantissa: -quantity.mantissa, text: undefined });

export const subtractQuantities = (first: Quantity, second: Quantity): Quantity => addQuantities(first, negateQuantity(second));

/** In units of 10^scale, rounded away from zero: scale 0 for the plain value, -3 for milli. */
export const quantityValue = ({ mantissa, exponent }: Quantity, scale = 0): bigint =>
  exponent >= scale ? mantissa * 10n ** BigInt(exponent - scale) : divideUp(mantissa, scale - exponent);
