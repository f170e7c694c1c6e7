// Writes DER: every function returns one finished element.
import { contextConstructed, contextPrimitive, tag } from './tags.ts';

export function element(kind: number, ...contents: readonly Uint8Array[]): Buffer {
  const length = contents.reduce((sum, content) => sum + content.length, 0);
  return Buffer.concat([header(kind, length), ...contents]);
}

function header(kind: number, length: number): Buffer {
  if (length < 0x80) return Buffer.from([kind, length]);
  if (length < 0x100) return Buffer.from([kind, 0x81, length]);
  if (length < 0x10000) return Buffer.from([kind, 0x82, length >> 8, length & 0xff]);
  return Buffer.from([kind, 0x83, length >> 16, (length >> 8) & 0xff, length & 0xff]);
}

export const sequence = (...contents: readonly Uint8Array[]): Buffer => element(tag.sequence, ...contents);

/** SET OF: DER wants its members in ascending order. */
export const setOf = (...members: readonly Uint8Array[]): Buffer => element(tag.set, ...[...members].sort((a, b) => Buffer.compare(a, b)));

export const explicit = (number: number, ...contents: readonly Uint8Array[]): Buffer => element(contextConstructed(number), ...contents);
export const implicit = (number: number, content: Uint8Array): Buffer => element(contextPrimitive(number), content);

/** The bytes of a number that is not negative, most significant first. */
export function unsignedInteger(bytes: Uint8Array): Buffer {
  let from = 0;
  while (from < bytes.length - 1 && bytes[from] === 0) from += 1;
  const shortest = bytes.subarray(from);
  const first = shortest[0] ?? 0;
  return element(tag.integer, ...(first >= 0x80 || shortest.length === 0 ? [Buffer.of(0)] : []), shortest);
}

/** 0 to 255. */
export const smallInteger = (value: number): Buffer => unsignedInteger(Buffer.of(value));
export const boolean = (value: boolean): Buffer => element(tag.boolean, Buffer.of(value ? 0xff : 0));
export const nothing = (): Buffer => element(tag.nothing);
export const octetString = (bytes: Uint8Array): Buffer => element(tag.octetString, bytes);
export const bitString = (bytes: Uint8Array, unused = 0): Buffer => element(tag.bitString, Buffer.of(unused), bytes);
export const utf8String = (value: string): Buffer => element(tag.utf8String, Buffer.from(value, 'utf8'));

export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return element(tag.objectIdentifier, Buffer.from([first * 40 + second, ...rest].flatMap(base128)));
}

function base128(arc: number): number[] {
  const digits = [arc & 0x7f];
  for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) digits.unshift((left & 0x7f) | 0x80);
  return digits;
}

/** RFC 5280 4.1.2.5: UTCTime through 2049, GeneralizedTime from 2050; fractions of a second are dropped. */
export function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\.\d+|[-:T]/g, '');
  const short = digits.slice(0, 4) >= '1950' && digits.slice(0, 4) < '2050';
  return element(short ? tag.utcTime : tag.generalizedTime, Buffer.from(short ? digits.slice(2) : digits, 'latin1'));
}
