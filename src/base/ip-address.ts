// IP addresses as numbers: one form for comparing, counting and writing them.
import { isIP } from 'node:net';

export interface IpAddress {
  readonly family: 4 | 6;
  readonly value: bigint;
}

export const bitsOf = (family: 4 | 6): number => (family === 4 ? 32 : 128);

const mappedPrefix = 0xffffn << 32n;

/** An IPv4 address in IPv6 clothes (::ffff:1.2.3.4) is that IPv4 address, as in Go; zones are refused. */
export function parseIp(text: string): IpAddress | undefined {
  const family = isIP(text);
  if (family === 4) return { family: 4, value: valueOfV4(text) };
  if (family !== 6 || text.includes('%')) return undefined;
  const value = valueOfV6(text);
  return value >> 32n === mappedPrefix >> 32n ? { family: 4, value: value & 0xffffffffn } : { family: 6, value };
}

const valueOfV4 = (text: string): bigint => BigInt(text.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0));

function valueOfV6(text: string): bigint {
  const lastColon = text.lastIndexOf(':');
  const tail = text.slice(lastColon + 1);
  const plain = tail.includes('.') ? `${text.slice(0, lastColon + 1)}${hextetsOfV4(tail)}` : text;
  const [head = '', rest] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = rest === undefined || rest === '' ? [] : rest.split(':');
  const zeros = Array.from({ length: rest === undefined ? 0 : 8 - left.length - right.length }, () => '0');
  return [...left, ...zeros, ...right].reduce((sum, hextet) => (sum << 16n) | BigInt(`0x${hextet}`), 0n);
}

function hextetsOfV4(text: string): string {
  const value = valueOfV4(text);
  return `${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`;
}

/** The canonical text (RFC 5952 for IPv6). */
export function formatIp({ family, value }: IpAddress): string {
  if (family === 4) return ipBytes({ family, value }).join('.');
  const hextets = Array.from({ length: 8 }, (_, index) => Number((value >> BigInt(112 - 16 * index)) & 0xffffn).toString(16));
  const zeros = longestZeros(hextets);
  if (zeros.length < 2) return hextets.join(':');
  return `${hextets.slice(0, zeros.start).join(':')}::${hextets.slice(zeros.start + zeros.length).join(':')}`;
}

function longestZeros(hextets: readonly string[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  hextets.forEach((hextet, index) => {
    if (hextet !== '0') start = index + 1;
    else if (index + 1 - start > best.length) best = { start, length: index + 1 - start };
  });
  return best;
}

/** Network order: 4 or 16 bytes. */
export function ipBytes({ family, value }: IpAddress): Buffer {
  return Buffer.from(value.toString(16).padStart(bitsOf(family) / 4, '0'), 'hex');
}

export function ipFromBytes(bytes: Uint8Array): IpAddress | undefined {
  const family = bytes.length === 4 ? 4 : bytes.length === 16 ? 6 : undefined;
  return family && { family, value: BigInt(`0x${Buffer.from(bytes).toString('hex')}`) };
}
