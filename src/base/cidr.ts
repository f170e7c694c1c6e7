// Address ranges (CIDR) of either family: what lies in them, how many, and the n-th.
import { bitsOf, formatIp, type IpAddress, parseIp } from './ip-address.ts';

export interface Cidr {
  readonly family: 4 | 6;
  /** The network's address: host bits are nought. */
  readonly base: bigint;
  readonly prefix: number;
}

/** Host bits are dropped, as Go's ParseCIDR does. */
export function parseCidr(text: string): Cidr | undefined {
  const match = /^([^/]{1,45})\/(0|[1-9][0-9]{0,2})$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const address = parseIp(match[1]);
  const prefix = Number(match[2]);
  // A mapped IPv4 address would have a prefix counted in the other family's bits.
  if (address === undefined || prefix > bitsOf(address.family) || (address.family === 4 && match[1].includes(':'))) return undefined;
  const hostBits = BigInt(bitsOf(address.family) - prefix);
  return { family: address.family, base: (address.value >> hostBits) << hostBits, prefix };
}

export const formatCidr = ({ family, base, prefix }: Cidr): string => `${formatIp({ family, value: base })}/${prefix}`;

/** How many addresses the range holds, the network's own included. */
export const sizeOfCidr = ({ family, prefix }: Cidr): bigint => 1n << BigInt(bitsOf(family) - prefix);

export function cidrContains(cidr: Cidr, address: IpAddress): boolean {
  return address.family === cidr.family && address.value >= cidr.base && address.value < cidr.base + sizeOfCidr(cidr);
}

/** Ranges of one family either nest or are apart. */
export function cidrsOverlap(one: Cidr, other: Cidr): boolean {
  const [wide, narrow] = one.prefix <= other.prefix ? [one, other] : [other, one];
  return cidrContains(wide, { family: narrow.family, value: narrow.base });
}

/** The address `index` places after the network's own; undefined beyond the range. */
export function nthAddress(cidr: Cidr, index: bigint | number): IpAddress | undefined {
  const place = BigInt(index);
  if (place < 0n || place >= sizeOfCidr(cidr)) return undefined;
  return { family: cidr.family, value: cidr.base + place };
}

/** How far an address lies into the range; undefined outside it. */
export function placeInCidr(cidr: Cidr, address: IpAddress): bigint | undefined {
  return cidrContains(cidr, address) ? address.value - cidr.base : undefined;
}
