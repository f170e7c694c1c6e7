// What a key may be used for: the two usage extensions, in Kubernetes' words (certificates.k8s.io KeyUsage).
import { DerError } from './der/der-error.ts';
import type { DerReader } from './der/reader.ts';
import { bitString, objectIdentifier, sequence } from './der/writer.ts';
import { oid } from './object-identifiers.ts';

/** In the order of the bits (RFC 5280 4.2.1.3). */
const keyUsages = [
  'digital signature',
  'content commitment',
  'key encipherment',
  'data encipherment',
  'key agreement',
  'cert sign',
  'crl sign',
  'encipher only',
  'decipher only',
] as const;

export type KeyUsage = (typeof keyUsages)[number];

const extendedUsages = {
  'server auth': oid.serverAuth,
  'client auth': oid.clientAuth,
  'code signing': oid.codeSigning,
  'email protection': oid.emailProtection,
  timestamping: oid.timeStamping,
  'ocsp signing': oid.ocspSigning,
  any: oid.anyExtendedKeyUsage,
} as const;

export type ExtendedUsage = keyof typeof extendedUsages;

export interface Usages {
  readonly key: readonly KeyUsage[];
  readonly extended: readonly ExtendedUsage[];
}

/** As kubeadm issues them; key encipherment means something for RSA only and is expected all the same. */
export const clientUsages: Usages = { key: ['digital signature', 'key encipherment'], extended: ['client auth'] };
export const servingUsages: Usages = { key: ['digital signature', 'key encipherment'], extended: ['server auth'] };
export const authorityUsages: Usages = { key: ['digital signature', 'key encipherment', 'cert sign'], extended: [] };

export function readKeyUsage(reader: DerReader): KeyUsage[] {
  const { bytes } = reader.bitString();
  return keyUsages.filter((_, bit) => ((bytes[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0);
}

export function writeKeyUsage(usages: readonly KeyUsage[]): Buffer {
  const bits = usages.reduce((sum, usage) => sum | (0x8000 >> keyUsages.indexOf(usage)), 0);
  // DER: a list of named bits ends with its last one set.
  const unused = bits === 0 ? 0 : Math.log2(bits & -bits) % 8;
  const bytes = Buffer.of(bits >> 8, bits & 0xff);
  return bitString(bytes.subarray(0, bits === 0 ? 0 : (bits & 0xff) === 0 ? 1 : 2), unused);
}

const mostUsages = 64;

/** Known ones in words, others as object identifiers. */
export function readExtendedUsages(reader: DerReader): string[] {
  const usages: string[] = [];
  const identifiers = reader.sequence();
  while (!identifiers.done) {
    if (usages.length >= mostUsages) throw new DerError('too many extended key usages');
    const identifier = identifiers.objectIdentifier();
    usages.push(Object.entries(extendedUsages).find(([, known]) => known === identifier)?.[0] ?? identifier);
  }
  if (usages.length === 0) throw new DerError('an empty list of extended key usages');
  return usages;
}

export const writeExtendedUsages = (usages: readonly ExtendedUsage[]): Buffer =>
  sequence(...usages.map((usage) => objectIdentifier(extendedUsages[usage])));
