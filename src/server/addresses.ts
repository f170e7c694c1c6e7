// Where this server listens, and under which address others are told to dial it.
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';

export interface Place {
  readonly listen: { readonly address: string; readonly port: number };
  readonly advertiseAddress: string | undefined;
}

const unspecified = new Set(['0.0.0.0', '::', '']);
const loopback: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1', '': '127.0.0.1', localhost: '127.0.0.1' };

/** The first address of this machine that is not loopback; IPv4 before IPv6. */
const ownAddress = (): string | undefined => {
  const found = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, address }) => !internal && !address.startsWith('fe80:'));
  return (found.find(({ family }) => family === 'IPv4') ?? found[0])?.address;
};

/** What was asked for, else where it listens, else an address of this machine. */
export const advertisedAddress = ({ listen, advertiseAddress }: Place): string => {
  if (advertiseAddress !== undefined) return advertiseAddress;
  if (isIP(listen.address) !== 0 && !unspecified.has(listen.address)) return listen.address;
  return (unspecified.has(listen.address) ? ownAddress() : undefined) ?? loopback[listen.address] ?? '127.0.0.1';
};

export const hostAndPort = (host: string, port: number): string => (isIP(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`);
