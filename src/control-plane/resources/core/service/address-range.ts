// The addresses that Services may have: a CIDR without its first and, for IPv4, its last address.
import { BlockList } from 'node:net';
import { ipVersion, isCidr } from '../../formats.ts';

export interface AddressRange {
  readonly cidr: string;
  readonly version: 4 | 6;
  /** How many addresses can be handed out; `at` counts from 1. */
  readonly size: number;
  contains(address: string): boolean;
  at(offset: number): string;
}

/** As upstream: of a large IPv6 range, only the beginning is used. */
const mostAddresses = 2 ** 16 - 1;

const groupsOf = (text: string): number[] => (text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16)));

const v4Number = (address: string): bigint => address.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);

/** `::ffff:10.0.0.1` has its last two groups in decimal. */
const inHex = (address: string): string => {
  const dotted = /[0-9.]+$/.exec(address)?.[0] ?? '';
  if (!dotted.includes('.')) return address;
  const value = v4Number(dotted);
  return `${address.slice(0, -dotted.length)}${(value >> 16n).toString(16)}:${(value & 65535n).toString(16)}`;
};

const v6Number = (address: string): bigint => {
  const [left = '', right] = inHex(address).split('::', 2);
  const before = groupsOf(left);
  const after = groupsOf(right ?? '');
  const zeros = new Array<number>(right === undefined ? 0 : 8 - before.length - after.length).fill(0);
  return [...before, ...zeros, ...after].reduce((sum, group) => sum * 65536n + BigInt(group), 0n);
};

const v4Text = (value: bigint): string => [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 255n)).join('.');

/** Canonical by way of the URL parser, which compresses zeros as RFC 5952 says. */
const v6Text = (value: bigint): string => {
  const groups = Array.from({ length: 8 }, (_, index) => ((value >> BigInt(112 - 16 * index)) & 65535n).toString(16));
  return new URL(`http://[${groups.join(':')}]/`).hostname.slice(1, -1);
};

export const serviceRange = (cidr: string): AddressRange => {
  if (!isCidr(cidr)) throw new RangeError(`${cidr} is not a CIDR`);
  const [network = '', bitsText = ''] = cidr.split('/');
  const version = ipVersion(network) === 4 ? 4 : 6;
  const bits = Number(bitsText);
  const hostBits = BigInt((version === 4 ? 32 : 128) - bits);
  const base = ((version === 4 ? v4Number(network) : v6Number(network)) >> hostBits) << hostBits;
  const total = (1n << hostBits) - (version === 4 ? 2n : 1n);
  const text = version === 4 ? v4Text : v6Text;
  const inside = new BlockList();
  inside.addSubnet(text(base), bits, version === 4 ? 'ipv4' : 'ipv6');
  const size = Number(total < 0n ? 0n : total > BigInt(mostAddresses) && version === 6 ? BigInt(mostAddresses) : total);
  const first = text(base);
  const last = version === 4 ? text(base + (1n << hostBits) - 1n) : '';
  return {
    cidr: `${first}/${bits}`,
    version,
    size,
    contains: (address) =>
      ipVersion(address) === version && inside.check(address, version === 4 ? 'ipv4' : 'ipv6') && address !== first && address !== last,
    at: (offset) => text(base + BigInt(offset)),
  };
};
