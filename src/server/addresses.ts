// Where this server listens, and under which address others are told to dial it.
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';

export interface Place {
  readonly listen: { readonly address: string; readonly port: number };
  readonly advertiseAddress: string | undefined;
}

const unspecified = new Set(['0.0.0.0', '::', '']);
const loopback: Readonly<Record<string, string>> = { '::': '::1' };

/** The first address of this machine that is not loopback; IPv4 before IPv6. */
const ownAddress = (): string | undefined => {
  const found = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, address }) => !internal && !address.startsWith('fe80:'));
  return (found.find(({ family }) => family === 'IPv4') ?? found[0])?.address;
};

/** Loopback is no address to tell others; undefined when this machine has nothing else. */
const others = (address: string | undefined): string | undefined =>
  address === undefined || address.startsWith('127.') || address === '::1' || address === 'localhost' ? undefined : address;

const specific = ({ listen }: Place): string | undefined => (unspecified.has(listen.address) ? undefined : listen.address);

/** Under which address the rest of the cluster finds this server: as asked, else where it listens, else an address of this machine. */
export const advertisedAddress = (place: Place): string | undefined => {
  if (place.advertiseAddress !== undefined) return place.advertiseAddress;
  const listening = specific(place);
  return others(isIP(listening ?? '') === 0 ? undefined : listening) ?? ownAddress();
};

/** The address that surely answers, from this machine at least. */
export const reachableAddress = (place: Place): string =>
  specific(place) ?? place.advertiseAddress ?? ownAddress() ?? loopback[place.listen.address] ?? '127.0.0.1';

/** The address that machines are told to join at: nobody knows better than who says it, and loopback is better than nothing. */
export const joinAddress = (place: Place): string => place.advertiseAddress ?? reachableAddress(place);

export const hostAndPort = (host: string, port: number): string => (isIP(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`);
