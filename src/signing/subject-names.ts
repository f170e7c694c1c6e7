// Subject alternative names: what a certificate may be called on the network (RFC 5280 4.2.1.6).
import { formatIp, ipBytes, ipFromBytes, parseIp } from '../base/ip-address.ts';
import { DerError } from './der/der-error.ts';
import type { DerReader } from './der/reader.ts';
import { ascii } from './der/values.ts';
import { implicit, sequence } from './der/writer.ts';

export interface SubjectNames {
  readonly dns: readonly string[];
  /** Canonical text. */
  readonly ip: readonly string[];
  readonly email: readonly string[];
  readonly uri: readonly string[];
}

/** Also counts the kinds that Kubernetes has no use for, so that a signer can refuse them. */
export interface ReadSubjectNames extends SubjectNames {
  readonly others: number;
}

export const noSubjectNames: ReadSubjectNames = { dns: [], ip: [], email: [], uri: [], others: 0 };

const kind = { email: 1, dns: 2, uri: 6, ip: 7 } as const;
const mostNames = 1024;

export function readSubjectNames(reader: DerReader): ReadSubjectNames {
  const found = { dns: [] as string[], ip: [] as string[], email: [] as string[], uri: [] as string[], others: 0 };
  const names = reader.sequence();
  for (let count = 0; !names.done; count += 1) {
    if (count >= mostNames) throw new DerError('too many alternative names');
    const number = names.next & 0x1f;
    const content = names.content(names.next);
    if (number === kind.dns) found.dns.push(ascii(content));
    else if (number === kind.email) found.email.push(ascii(content));
    else if (number === kind.uri) found.uri.push(ascii(content));
    else if (number === kind.ip) found.ip.push(readIp(content));
    else found.others += 1;
  }
  return found;
}

function readIp(content: Buffer): string {
  const address = ipFromBytes(content);
  if (address === undefined) throw new DerError('an IP address that is neither 4 nor 16 bytes');
  return formatIp(address);
}

export function writeSubjectNames(names: Partial<SubjectNames>): Buffer {
  const texts = (number: number, values: readonly string[] = []): Buffer[] =>
    values.map((value) => implicit(number, Buffer.from(asciiOnly(value), 'latin1')));
  const addresses = (names.ip ?? []).map((value) => implicit(kind.ip, writeIp(value)));
  return sequence(...texts(kind.email, names.email), ...texts(kind.dns, names.dns), ...addresses, ...texts(kind.uri, names.uri));
}

function writeIp(value: string): Buffer {
  const address = parseIp(value);
  if (address === undefined) throw new DerError(`not an IP address: ${value}`);
  return ipBytes(address);
}

function asciiOnly(value: string): string {
  if (/[^\x20-\x7e]/.test(value) || value === '') throw new DerError(`cannot stand in a certificate: ${JSON.stringify(value)}`);
  return value;
}

export function countSubjectNames(names: Partial<SubjectNames>): number {
  return [names.dns, names.ip, names.email, names.uri].reduce((sum, list) => sum + (list?.length ?? 0), 0);
}
