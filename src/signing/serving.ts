// The API server's own certificate: kept in the folder, made again when its names change or its end comes near.
import type { KeyObject } from 'node:crypto';
import type { Clock } from '../base/clock.ts';
import { type Authority, backdated } from './authority.ts';
import { type Certificate, certificateKey, parseCertificates, signedBy } from './certificate.ts';
import { DerError } from './der/der-error.ts';
import type { PkiFolder } from './pki-folder.ts';
import { generatePrivateKey, parsePrivateKey, privateKeyPem, publicKeyOf, samePublicKey } from './private-key.ts';
import { publicKeyInfoOf } from './public-key.ts';
import type { ServingNames } from './serving-names.ts';
import { servingUsages } from './usages.ts';

export interface ServingOrder {
  readonly folder: PkiFolder;
  readonly authority: Authority;
  readonly names: ServingNames;
  readonly clock: Clock;
  readonly lifeMilliseconds?: number;
}

export type ReissueReason =
  | 'missing'
  | 'unreadable'
  | 'not-a-pair'
  | 'other-authority'
  | 'other-names'
  | 'other-use'
  | 'not-yet-valid'
  | 'near-its-end';

export interface ServingCertificate {
  readonly certificatePem: string;
  readonly keyPem: string;
  readonly certificate: Certificate;
  /** Why a new one was made; undefined when the one in the folder still serves. */
  readonly reissued: ReissueReason | undefined;
  /** Call again after this long. */
  readonly lookAgainMilliseconds: number;
}

const hour = 60 * 60 * 1000;
const year = 365 * 24 * hour;

export function ensureServingCertificate(order: ServingOrder): ServingCertificate {
  const present = presentPair(order);
  const reason = present.kind === 'pair' ? reissueReason(present.certificate, order) : present.reason;
  if (present.kind === 'pair' && reason === undefined) return answer(present, order, undefined);
  const made = issuePair(order);
  // Either file alone is of no use to anyone: a crash between the two is a pair that does not fit, made anew at the next start.
  order.folder.replace('apiserver.key', made.keyPem);
  order.folder.replace('apiserver.crt', made.certificatePem);
  return answer(made, order, reason);
}

interface Pair {
  readonly kind: 'pair';
  readonly certificatePem: string;
  readonly keyPem: string;
  readonly certificate: Certificate;
}

function presentPair({ folder }: ServingOrder): Pair | { readonly kind: 'none'; readonly reason: ReissueReason } {
  const certificatePem = folder.read('apiserver.crt');
  const keyPem = folder.read('apiserver.key');
  if (certificatePem === undefined || keyPem === undefined) return { kind: 'none', reason: 'missing' };
  const read = readPair(certificatePem, keyPem);
  if (read === undefined) return { kind: 'none', reason: 'unreadable' };
  if (!samePublicKey(read.certificate.publicKeyInfo, publicKeyOf(read.key))) return { kind: 'none', reason: 'not-a-pair' };
  return { kind: 'pair', certificatePem, keyPem, certificate: read.certificate };
}

/** Nothing is lost with a serving certificate that cannot be read: the authority makes another. */
function readPair(certificatePem: string, keyPem: string): { certificate: Certificate; key: KeyObject } | undefined {
  try {
    const [certificate] = parseCertificates(certificatePem);
    return certificate && { certificate, key: parsePrivateKey(keyPem) };
  } catch (error) {
    if (error instanceof DerError) return undefined;
    throw error;
  }
}

function reissueReason(certificate: Certificate, { authority, names, clock }: ServingOrder): ReissueReason | undefined {
  const { notBefore, notAfter, issuer } = certificate;
  if (!issuer.der.equals(authority.certificate.subject.der) || !signedBy(certificate, certificateKey(authority.certificate)))
    return 'other-authority';
  if (certificate.extendedUsages !== undefined && !certificate.extendedUsages.includes('server auth')) return 'other-use';
  if (!sameNames(certificate, names)) return 'other-names';
  const now = clock.now();
  // Before the authority's own beginning no certificate of it can be valid, and another would be no better.
  if (now < notBefore && notBefore > authority.certificate.notBefore) return 'not-yet-valid';
  return notAfter < authority.certificate.notAfter && now >= renewalTime(certificate) ? 'near-its-end' : undefined;
}

function sameNames({ names: found }: Certificate, wanted: ServingNames): boolean {
  if (found.email.length + found.uri.length + found.others > 0) return false;
  return sameSet(found.dns, wanted.dns) && sameSet(found.ip, wanted.ip);
}

const sameSet = (found: readonly string[], wanted: readonly string[]): boolean => {
  const set = new Set(found);
  return set.size === wanted.length && wanted.every((name) => set.has(name));
};

/** A quarter of its life, counted from when it was made, is left for whatever prevents the renewal. */
const renewalTime = ({ notBefore, notAfter }: Certificate): number => notAfter - Math.max(notAfter - notBefore - backdated, 0) / 4;

function issuePair({ authority, names, lifeMilliseconds = year }: ServingOrder): Pair {
  const key = generatePrivateKey();
  const issued = authority.issue({
    subject: { commonName: 'kube-apiserver' },
    publicKeyInfo: publicKeyInfoOf(publicKeyOf(key)),
    names,
    usages: servingUsages,
    lifeMilliseconds,
  });
  const [certificate] = parseCertificates(issued.pem);
  if (certificate === undefined) throw new DerError('a certificate just made cannot be read');
  return { kind: 'pair', certificatePem: issued.pem, keyPem: privateKeyPem(key), certificate };
}

function answer(pair: Pair, { clock }: ServingOrder, reissued: ReissueReason | undefined): ServingCertificate {
  const left = renewalTime(pair.certificate) - clock.now();
  // At least hourly, because clocks jump; never in a hot loop, should the authority itself be at its end.
  const lookAgainMilliseconds = Math.min(Math.max(left, 10_000), hour);
  const { certificatePem, keyPem, certificate } = pair;
  return { certificatePem, keyPem, certificate, reissued, lookAgainMilliseconds };
}
