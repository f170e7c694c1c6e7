// Makes a certificate: what was ordered, written down and signed. What may be ordered is decided elsewhere.
import { randomBytes, type KeyObject } from 'node:crypto';
import {
  bitString,
  boolean,
  element,
  explicit,
  implicit,
  octetString,
  sequence,
  smallInteger,
  time,
  unsignedInteger,
} from './der/writer.ts';
import { tag } from './der/tags.ts';
import { type SubjectName, writeName } from './distinguished-name.ts';
import { writeExtension } from './extensions.ts';
import { oid } from './object-identifiers.ts';
import { keyIdentifier } from './public-key.ts';
import { algorithmOf } from './signature.ts';
import { countSubjectNames, type SubjectNames, writeSubjectNames } from './subject-names.ts';
import { type Usages, writeExtendedUsages, writeKeyUsage } from './usages.ts';

export interface CertificateOrder {
  readonly subject: SubjectName;
  /** DER of the key's SubjectPublicKeyInfo. */
  readonly publicKeyInfo: Buffer;
  readonly names?: Partial<SubjectNames>;
  readonly usages: Usages;
  /** Milliseconds since the epoch; certificates count in whole seconds. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** Present: a certificate authority. */
  readonly authority?: { readonly pathLength?: number };
}

export interface Issuer {
  /** The encoded name, copied bit by bit: chains are built by comparing it. */
  readonly name: Buffer;
  readonly key: KeyObject;
  readonly keyId: Buffer;
}

const serialBytes = 16;

export function signCertificate(order: CertificateOrder, issuer: Issuer): Buffer {
  const algorithm = algorithmOf(issuer.key);
  const body = sequence(
    explicit(0, smallInteger(2)),
    newSerial(),
    algorithm.der,
    issuer.name,
    sequence(time(order.notBefore), time(order.notAfter)),
    writeName(order.subject),
    order.publicKeyInfo,
    explicit(3, sequence(...extensionsOf(order, issuer))),
  );
  return sequence(body, algorithm.der, bitString(algorithm.sign(body)));
}

/** Positive, of constant length, 127 bits of it random. */
function newSerial(): Buffer {
  const bytes = randomBytes(serialBytes);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return unsignedInteger(bytes);
}

function extensionsOf(order: CertificateOrder, issuer: Issuer): Buffer[] {
  const extensions: Buffer[] = [];
  // An empty list of usages would forbid every use; none at all leaves it to the extended ones.
  if (order.usages.key.length > 0) extensions.push(writeExtension(oid.keyUsage, writeKeyUsage(order.usages.key), true));
  if (order.usages.extended.length > 0) extensions.push(writeExtension(oid.extendedKeyUsage, writeExtendedUsages(order.usages.extended)));
  extensions.push(writeExtension(oid.basicConstraints, basicConstraints(order.authority), true));
  if (order.authority) extensions.push(writeExtension(oid.subjectKeyIdentifier, octetString(keyIdentifier(order.publicKeyInfo))));
  extensions.push(writeExtension(oid.authorityKeyIdentifier, sequence(implicit(0, issuer.keyId))));
  if (order.names && countSubjectNames(order.names) > 0)
    extensions.push(writeExtension(oid.subjectAltName, writeSubjectNames(order.names)));
  return extensions;
}

function basicConstraints(authority: CertificateOrder['authority']): Buffer {
  if (authority === undefined) return sequence();
  const { pathLength } = authority;
  return sequence(boolean(true), ...(pathLength === undefined ? [] : [element(tag.integer, Buffer.of(pathLength))]));
}
