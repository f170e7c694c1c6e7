// A certificate read once into plain facts. Reading says nothing about trust: who signed it is for others to check.
import { createHash, type KeyObject } from 'node:crypto';
import { DerError } from './der/der-error.ts';
import { DerReader } from './der/reader.ts';
import { contextPrimitive, tag } from './der/tags.ts';
import { type DistinguishedName, readName } from './distinguished-name.ts';
import { type Extensions, noExtensions, readExtensions } from './extensions.ts';
import { pemBlocks, pemText } from './pem.ts';
import { loadPublicKey } from './public-key.ts';
import { readAlgorithm, signatureHolds, type Signed } from './signature.ts';

export interface Certificate extends Extensions {
  readonly der: Buffer;
  readonly version: 1 | 2 | 3;
  /** Lower-case hexadecimal without leading zeros. */
  readonly serial: string;
  readonly issuer: DistinguishedName;
  readonly subject: DistinguishedName;
  /** Milliseconds since the epoch, both included. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly publicKeyInfo: Buffer;
  readonly signed: Signed;
}

/** Throws a DerError for anything that is not one whole, well-formed X.509 certificate. */
export function parseCertificate(der: Buffer): Certificate {
  const outer = DerReader.of(der);
  const parts = outer.sequence();
  outer.end();
  const signedBytes = parts.whole(tag.sequence);
  const algorithm = parts.whole(tag.sequence);
  const signature = parts.bitStringBytes();
  parts.end();
  const body = readBody(parts.within(signedBytes).sequence());
  if (!body.algorithm.equals(algorithm)) throw new DerError('inner and outer signature algorithm differ');
  return { der, ...body.facts, signed: { bytes: signedBytes, algorithm: readAlgorithm(algorithm), signature } };
}

function readBody(body: DerReader): { algorithm: Buffer; facts: Omit<Certificate, 'der' | 'signed'> } {
  const version = readVersion(body);
  const serial = serialText(body.integer());
  const algorithm = body.whole(tag.sequence);
  const issuer = readName(body);
  const validity = body.sequence();
  const [notBefore, notAfter] = [validity.time(), validity.time()];
  validity.end();
  const subject = readName(body);
  const publicKeyInfo = body.whole(tag.sequence);
  for (const number of [1, 2]) if (body.next === contextPrimitive(number)) body.content(contextPrimitive(number));
  const extensions = readCertificateExtensions(body, version);
  body.end();
  return { algorithm, facts: { version, serial, issuer, subject, notBefore, notAfter, publicKeyInfo, ...extensions } };
}

function readVersion(body: DerReader): 1 | 2 | 3 {
  const stated = body.explicit(0);
  if (stated === undefined) return 1;
  const version = stated.smallInteger() + 1;
  stated.end();
  if (version !== 2 && version !== 3) throw new DerError(`a certificate of version ${version}`);
  return version;
}

function readCertificateExtensions(body: DerReader, version: number): Extensions {
  const wrapped = body.explicit(3);
  if (wrapped === undefined) return noExtensions;
  if (version !== 3) throw new DerError('extensions in a certificate that is not of version 3');
  const extensions = readExtensions(wrapped);
  wrapped.end();
  return extensions;
}

function serialText(integer: Buffer): string {
  if (integer.length > 21 || (integer[0] ?? 0) >= 0x80) throw new DerError('a serial number that is negative or too long');
  return integer.toString('hex').replace(/^0+(?=.)/, '');
}

export const certificatePem = (der: Uint8Array): string => pemText('CERTIFICATE', der);

/** All certificates of a PEM file, keys and other blocks beside them left out. */
export function parseCertificates(pem: string): Certificate[] {
  return pemBlocks(pem)
    .filter(({ label }) => label === 'CERTIFICATE')
    .map(({ der }) => parseCertificate(der));
}

export const fingerprint = (der: Uint8Array): string => createHash('sha256').update(der).digest('hex');

export const selfIssued = ({ issuer, subject }: Certificate): boolean => issuer.der.equals(subject.der);

/** Only the signature: names, dates and rights of the issuer are for the caller. */
export const signedBy = (certificate: Certificate, issuerKey: KeyObject): boolean => signatureHolds(certificate.signed, issuerKey);

export const certificateKey = (certificate: Certificate): KeyObject => loadPublicKey(certificate.publicKeyInfo);

/** May this certificate sign others? Version 1 has no way to say no, and old roots are such. */
export function mayCertify({ version, basicConstraints, keyUsage }: Certificate): boolean {
  if (basicConstraints === undefined ? version === 3 : !basicConstraints.authority) return false;
  return keyUsage === undefined || keyUsage.includes('cert sign');
}
