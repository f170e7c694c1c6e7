// The cluster's certificate authority: kept in two files, made at the first start, and what it puts its name to.
import type { KeyObject } from 'node:crypto';
import type { Clock } from '../base/clock.ts';
import { ConfigError } from '../language/errors.ts';
import { type Certificate, certificatePem, mayCertify, parseCertificates } from './certificate.ts';
import { type Issuer, signCertificate } from './certificate-order.ts';
import { DerError } from './der/der-error.ts';
import { type SubjectName, writeName } from './distinguished-name.ts';
import type { PkiFolder } from './pki-folder.ts';
import { generatePrivateKey, parsePrivateKey, privateKeyPem, publicKeyOf } from './private-key.ts';
import { keyIdentifier, publicKeyInfoOf } from './public-key.ts';
import type { SubjectNames } from './subject-names.ts';
import { authorityUsages, type Usages } from './usages.ts';

export interface IssueOrder {
  readonly subject: SubjectName;
  /** DER of the key's SubjectPublicKeyInfo. */
  readonly publicKeyInfo: Buffer;
  readonly names?: Partial<SubjectNames>;
  readonly usages: Usages;
  readonly lifeMilliseconds: number;
}

export interface IssuedCertificate {
  readonly der: Buffer;
  readonly pem: string;
  readonly notBefore: number;
  readonly notAfter: number;
}

export interface OpenAuthority {
  readonly folder: PkiFolder;
  readonly clock: Clock;
  /** Only for a new authority. */
  readonly commonName?: string;
  readonly lifeMilliseconds?: number;
}

const minute = 60_000;
const day = 24 * 60 * minute;
const tenYears = 10 * 365 * day;
/** Machines whose clock is a little behind can use a new certificate at once. */
export const backdated = 5 * minute;

export class Authority {
  /** The certificate that signs. */
  readonly certificate: Certificate;
  /** ca.crt as it stands: the signing certificate and, during a rotation, others to trust beside it. */
  readonly bundlePem: string;
  readonly trusted: readonly Certificate[];
  private readonly issuer: Issuer;
  private readonly clock: Clock;
  private readonly file: string;

  constructor(parts: {
    certificate: Certificate;
    trusted: readonly Certificate[];
    bundlePem: string;
    key: KeyObject;
    clock: Clock;
    file: string;
  }) {
    const { certificate } = parts;
    const keyId =
      certificate.subjectKeyId === undefined ? keyIdentifier(certificate.publicKeyInfo) : Buffer.from(certificate.subjectKeyId, 'hex');
    this.certificate = certificate;
    this.bundlePem = parts.bundlePem;
    this.trusted = parts.trusted;
    this.issuer = { name: certificate.subject.der, key: parts.key, keyId };
    this.clock = parts.clock;
    this.file = parts.file;
  }

  /** Never valid for longer than the authority itself, on either side. */
  issue(order: IssueOrder): IssuedCertificate {
    const now = wholeSecond(this.clock.now());
    const { notBefore: earliest, notAfter: latest } = this.certificate;
    if (now > latest) throw new ConfigError('authority-expired', { args: { file: this.file, ended: new Date(latest).toISOString() } });
    // A clock behind the authority's own birth (a dead battery) must not make certificates that are older than it.
    const notBefore = Math.max(now - backdated, earliest);
    const notAfter = Math.min(Math.max(now, notBefore) + order.lifeMilliseconds, latest);
    const der = signCertificate({ ...order, notBefore, notAfter }, this.issuer);
    return { der, pem: certificatePem(der), notBefore, notAfter: wholeSecond(notAfter) };
  }
}

const wholeSecond = (milliseconds: number): number => Math.floor(milliseconds / 1000) * 1000;

/**
 * Loads the authority or makes it. The key is written first: a crash between the two files leaves a key that nothing
 * was signed with, and the next start makes the certificate for it.
 */
export function openAuthority(options: OpenAuthority): Authority {
  const { folder, clock } = options;
  const presentCertificate = folder.read('ca.crt');
  const presentKey = folder.read('ca.key');
  if (presentKey === undefined && presentCertificate !== undefined) {
    throw new ConfigError('key-pair-incomplete', { args: { present: folder.pathOf('ca.crt'), missing: folder.pathOf('ca.key') } });
  }
  const keyText = presentKey ?? folder.create('ca.key', privateKeyPem(generatePrivateKey()));
  const key = folder.parse('ca.key', keyText, parsePrivateKey);
  const bundlePem = presentCertificate ?? folder.create('ca.crt', certificatePem(selfSigned(key, options)));
  const trusted = folder.parse('ca.crt', bundlePem, parseBundle);
  const certificate = trusted.find(({ publicKeyInfo }) => publicKeyInfo.equals(publicKeyInfoOf(publicKeyOf(key))));
  if (certificate === undefined) {
    throw new ConfigError('key-pair-mismatch', { args: { key: folder.pathOf('ca.key'), certificate: folder.pathOf('ca.crt') } });
  }
  return new Authority({ certificate, trusted, bundlePem, key, clock, file: folder.pathOf('ca.crt') });
}

function parseBundle(pem: string): Certificate[] {
  const certificates = parseCertificates(pem);
  if (certificates.length === 0) throw new DerError('there is no certificate in it');
  const leaf = certificates.find((certificate) => !mayCertify(certificate));
  if (leaf !== undefined) throw new DerError(`the certificate of ${leaf.subject.commonName} is not one of a certificate authority`);
  return certificates;
}

/** The certificate of a new authority, signed by its own key. */
export function selfSigned(key: KeyObject, options: Pick<OpenAuthority, 'clock' | 'commonName' | 'lifeMilliseconds'>): Buffer {
  const subject = { commonName: options.commonName ?? 'kubernetes' };
  const publicKeyInfo = publicKeyInfoOf(publicKeyOf(key));
  const now = wholeSecond(options.clock.now());
  return signCertificate(
    {
      subject,
      publicKeyInfo,
      usages: authorityUsages,
      notBefore: now - backdated,
      notAfter: now + (options.lifeMilliseconds ?? tenYears),
      authority: {},
    },
    { name: writeName(subject), key, keyId: keyIdentifier(publicKeyInfo) },
  );
}
