// Certificate signing requests (PKCS#10): read with every doubt a stranger deserves, and made for our own enrolments.
import type { KeyObject } from 'node:crypto';
import { BoundedCache } from '../base/bounded-cache.ts';
import { DerError } from './der/der-error.ts';
import { DerReader } from './der/reader.ts';
import { contextConstructed, tag } from './der/tags.ts';
import { bitString, element, objectIdentifier, sequence, setOf, smallInteger } from './der/writer.ts';
import { type DistinguishedName, readName, type SubjectName, writeName } from './distinguished-name.ts';
import { type Extensions, noExtensions, readExtensions, writeExtension } from './extensions.ts';
import { oid } from './object-identifiers.ts';
import { pemBlocks, pemText } from './pem.ts';
import { publicKeyOf } from './private-key.ts';
import { loadPublicKey, publicKeyFault, publicKeyInfoOf, publicKeyKind, type PublicKeyKind } from './public-key.ts';
import { algorithmOf, readAlgorithm, signatureHolds, signatureSupported } from './signature.ts';
import { countSubjectNames, type SubjectNames, writeSubjectNames } from './subject-names.ts';

export interface CertificateRequest {
  readonly der: Buffer;
  readonly subject: DistinguishedName;
  readonly publicKeyInfo: Buffer;
  readonly key: PublicKeyKind;
  /** What the requester wants in the certificate; `basicConstraints.authority` is a request to become a CA. */
  readonly wanted: Extensions;
}

export type CertificateRequestFault = 'not-pem' | 'malformed' | 'unfit-key' | 'unsupported-signature' | 'bad-signature';

export class CertificateRequestError extends Error {
  readonly fault: CertificateRequestFault;

  constructor(fault: CertificateRequestFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CertificateRequestError';
    this.fault = fault;
  }
}

/**
 * A request is read where it comes in, where it is judged and where it is signed, within moments; its signature costs more
 * than all the rest. Only good ones are kept: the same text gives the same answer for ever.
 */
const lately = new BoundedCache<string, CertificateRequest>(256);
/** Longer ones are no kubelet's. */
const longestKept = 4096;

/** The first block must be the request, as in upstream's ParseCSR (pkg/apis/certificates/helpers.go), whose words these are. */
export function readCertificateRequestPem(pem: string): CertificateRequest {
  const known = lately.get(pem);
  if (known !== undefined) return known;
  const request = readPem(pem);
  if (pem.length <= longestKept) lately.set(pem, request);
  return request;
}

function readPem(pem: string): CertificateRequest {
  const [block] = orMalformed(() => pemBlocks(pem));
  if (block?.label !== 'CERTIFICATE REQUEST') throw new CertificateRequestError('not-pem', 'PEM block type must be CERTIFICATE REQUEST');
  return readCertificateRequest(block.der);
}

/** Answers only for a request whose key is fit to be certified and whose signature proves that the requester holds it. */
export function readCertificateRequest(der: Buffer): CertificateRequest {
  const { request, signed } = orMalformed(() => parse(der));
  const fault = publicKeyFault(request.key);
  if (fault !== undefined) throw new CertificateRequestError('unfit-key', fault);
  if (!signatureSupported(signed.algorithm)) {
    throw new CertificateRequestError('unsupported-signature', `signatures of type ${signed.algorithm} are not accepted`);
  }
  const key = orMalformed(() => loadPublicKey(request.publicKeyInfo));
  if (!signatureHolds(signed, key))
    throw new CertificateRequestError('bad-signature', 'the signature was not made with the key in the request');
  return request;
}

function orMalformed<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof DerError)
      throw new CertificateRequestError('malformed', `malformed certificate request: ${cause.message}`, { cause });
    throw cause;
  }
}

function parse(der: Buffer) {
  const outer = DerReader.of(der);
  const parts = outer.sequence();
  outer.end();
  const bytes = parts.whole(tag.sequence);
  const algorithm = readAlgorithm(parts.whole(tag.sequence));
  const signature = parts.bitStringBytes();
  parts.end();
  const body = parts.within(bytes).sequence();
  if (body.smallInteger() !== 0) throw new DerError('a request of an unknown version');
  const subject = readName(body);
  const publicKeyInfo = body.whole(tag.sequence);
  const wanted = readAttributes(body.explicit(0));
  body.end();
  return { request: { der, subject, publicKeyInfo, key: publicKeyKind(publicKeyInfo), wanted }, signed: { bytes, algorithm, signature } };
}

const mostAttributes = 32;

/** Attributes other than the wanted extensions, such as a challenge password, say nothing to us. */
function readAttributes(attributes: DerReader | undefined): Extensions {
  if (attributes === undefined) return noExtensions;
  let wanted: Extensions | undefined;
  for (let count = 0; !attributes.done; count += 1) {
    if (count >= mostAttributes) throw new DerError('too many attributes');
    const attribute = attributes.sequence();
    const isExtensions = attribute.objectIdentifier() === oid.extensionRequest;
    const values = attribute.set();
    attribute.end();
    if (!isExtensions) continue;
    if (wanted !== undefined) throw new DerError('extensions are asked for twice');
    wanted = readExtensions(values);
    values.end();
  }
  return wanted ?? noExtensions;
}

export interface CertificateRequestOrder {
  readonly subject: SubjectName;
  readonly names?: Partial<SubjectNames>;
  readonly key: KeyObject;
}

export function createCertificateRequest({ subject, names = {}, key }: CertificateRequestOrder): Buffer {
  const algorithm = algorithmOf(key);
  const extensions = countSubjectNames(names) === 0 ? [] : [writeExtension(oid.subjectAltName, writeSubjectNames(names))];
  const attributes = extensions.length === 0 ? [] : [sequence(objectIdentifier(oid.extensionRequest), setOf(sequence(...extensions)))];
  const body = sequence(
    smallInteger(0),
    writeName(subject),
    publicKeyInfoOf(publicKeyOf(key)),
    element(contextConstructed(0), ...attributes),
  );
  return sequence(body, algorithm.der, bitString(algorithm.sign(body)));
}

export const certificateRequestPem = (der: Uint8Array): string => pemText('CERTIFICATE REQUEST', der);
