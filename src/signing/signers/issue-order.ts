// What the certificate that answers a request holds: subject and names as asked, the usages asked for and nothing else, and
// a life as short as asked but never longer than the signer grants (pkg/controller/certificates/authority/policies.go).
import { backdated, type IssueOrder } from '../authority.ts';
import type { CertificateRequest } from '../csr.ts';
import type { ExtendedUsage, KeyUsage, Usages } from '../usages.ts';

const minute = 60_000;
const shortest = 10 * minute;
/** Below this the five minutes of backdating would be a noticeable part of the life, and are not counted as one. */
const short = 8 * 60 * minute;

/** From now to the certificate's end; `longest` is the signer's. */
export const lifeOf = (expirationSeconds: number | undefined, longest: number): number => {
  const asked = expirationSeconds === undefined ? longest : expirationSeconds * 1000;
  const granted = Math.min(Math.max(asked, shortest), longest);
  return granted < short ? granted : granted - backdated;
};

const keyUsages: readonly KeyUsage[] = ['digital signature', 'key encipherment'];
const extendedUsages: readonly ExtendedUsage[] = ['client auth', 'server auth'];

/** Of those the three signers know. */
const usagesOf = (asked: readonly string[]): Usages => ({
  key: keyUsages.filter((usage) => asked.includes(usage)),
  extended: extendedUsages.filter((usage) => asked.includes(usage)),
});

export interface Asked {
  readonly request: CertificateRequest;
  readonly usages: readonly string[];
  readonly expirationSeconds: number | undefined;
}

export const issueOrder = ({ request, usages, expirationSeconds }: Asked, longest: number): IssueOrder => {
  const { dns, ip, email, uri } = request.wanted.names;
  const { commonName, organizations } = request.subject;
  return {
    subject: { commonName, organizations },
    publicKeyInfo: request.publicKeyInfo,
    names: { dns, ip, email, uri },
    usages: usagesOf(usages),
    lifeMilliseconds: lifeOf(expirationSeconds, longest),
  };
};
