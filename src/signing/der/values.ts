// What stands inside primitive DER elements, each in its one allowed encoding.
import { DerError } from './der-error.ts';
import { tag } from './tags.ts';

export function integerBytes(content: Buffer): Buffer {
  const [first, second] = content;
  if (first === undefined) throw new DerError('empty integer');
  if (second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80))) {
    throw new DerError('integer not in its shortest form');
  }
  return content;
}

/** Versions, path lengths: what has no business being large. */
export function smallInteger(content: Buffer): number {
  const bytes = integerBytes(content);
  if (bytes.length > 4) throw new DerError('integer too large');
  return bytes.readIntBE(0, bytes.length);
}

export function booleanValue(content: Buffer): boolean {
  if (content.length !== 1 || (content[0] !== 0 && content[0] !== 0xff)) throw new DerError('boolean is neither 00 nor ff');
  return content[0] === 0xff;
}

export interface BitString {
  readonly bytes: Buffer;
  readonly unused: number;
}

export function bitString(content: Buffer): BitString {
  const unused = content[0];
  const last = content[content.length - 1];
  if (unused === undefined || last === undefined || unused > 7) throw new DerError('bit string without a valid count of unused bits');
  if (unused > 0 && (content.length === 1 || (last & ((1 << unused) - 1)) !== 0)) throw new DerError('bit string with unused bits set');
  return { bytes: content.subarray(1), unused };
}

const longestIdentifier = 64;

export function objectIdentifier(content: Buffer): string {
  if (content.length === 0 || content.length > longestIdentifier) throw new DerError('object identifier of impossible length');
  const arcs: number[] = [];
  let arc = 0;
  let fresh = true;
  for (const byte of content) {
    if (fresh && byte === 0x80) throw new DerError('object identifier not in its shortest form');
    arc = arc * 128 + (byte & 0x7f);
    if (arc > 0xffffffff) throw new DerError('object identifier with an arc beyond 32 bits');
    fresh = byte < 0x80;
    if (!fresh) continue;
    arcs.push(arc);
    arc = 0;
  }
  if (!fresh) throw new DerError('object identifier ends in the middle');
  return withFirstArcs(arcs);
}

function withFirstArcs([joined = 0, ...rest]: readonly number[]): string {
  const first = Math.min(Math.floor(joined / 40), 2);
  return [first, joined - first * 40, ...rest].join('.');
}

const printable = /^[A-Za-z0-9 '()+,\-./:=?*&]*$/;

export function text(kind: number, content: Buffer): string {
  switch (kind) {
    case tag.utf8String:
      return utf8(content);
    case tag.printableString: {
      const read = content.toString('latin1');
      // '*' and '&' are outside the standard's set but certificates carry them, and Go lets them through.
      if (!printable.test(read)) throw new DerError('printable string with other characters');
      return read;
    }
    case tag.ia5String:
      return ascii(content);
    case tag.teletexString:
      return content.toString('latin1');
    case tag.bmpString:
      return utf16(content);
    default:
      throw new DerError(`not a string: tag ${kind}`);
  }
}

export function ascii(content: Buffer): string {
  if (content.some((byte) => byte > 0x7f)) throw new DerError('IA5 string with bytes beyond ASCII');
  return content.toString('latin1');
}

function utf8(content: Buffer): string {
  const read = content.toString('utf8');
  if (read.includes('\ufffd') && !Buffer.from(read, 'utf8').equals(content)) throw new DerError('invalid UTF-8');
  return read;
}

function utf16(content: Buffer): string {
  if (content.length % 2 !== 0) throw new DerError('BMP string of odd length');
  return Buffer.from(content).swap16().toString('utf16le');
}

const utcForm = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/;
const generalizedForm = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/;

/** Milliseconds since the epoch. RFC 5280 4.1.2.5: seconds always, no fractions, always Z. */
export function time(kind: number, content: Buffer): number {
  const written = content.toString('latin1');
  const parts = (kind === tag.utcTime ? utcForm : generalizedForm).exec(written)?.slice(1);
  if (parts === undefined) throw new DerError('malformed time');
  const [year = '', ...rest] = parts;
  const fullYear = kind === tag.utcTime ? `${Number(year) >= 50 ? '19' : '20'}${year}` : year;
  const [month, day, hours, minutes, seconds] = rest;
  const iso = `${fullYear}-${month}-${day}T${hours}:${minutes}:${seconds}.000Z`;
  const milliseconds = Date.parse(iso);
  // The way back finds 30 February and hour 24, which Date.parse would carry over.
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString() !== iso) throw new DerError('a time that does not exist');
  return milliseconds;
}
