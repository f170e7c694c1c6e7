// Does a chain of certificates lead from a client to an authority of ours? All that does not depend on the time of day;
// the rules are those of Go's x509.Verify with client authentication as the use.
import type { KeyObject } from 'node:crypto';
import { type Certificate, certificateKey, mayCertify, parseCertificate, selfIssued, signedBy } from '../../signing/certificate.ts';
import { DerError } from '../../signing/der/der-error.ts';
import { signatureSupported } from '../../signing/signature.ts';
import type { CertificateFault } from './identity.ts';

export type ChainJudgement =
  /** Leaf first, the authority of ours last. */
  | { readonly kind: 'trusted'; readonly links: readonly [Certificate, ...Certificate[]] }
  | { readonly kind: 'refused'; readonly cause: CertificateFault; readonly why: string; readonly leaf: Certificate | undefined };

type Links = readonly [Certificate, ...Certificate[]];

/** An authority with its key loaded once. */
export interface TrustedAuthority {
  readonly certificate: Certificate;
  readonly key: KeyObject;
}

export const trustedAuthority = (certificate: Certificate): TrustedAuthority => ({ certificate, key: certificateKey(certificate) });

const mostIntermediates = 4;

export function judgeChain(chain: readonly Buffer[], authorities: readonly TrustedAuthority[]): ChainJudgement {
  let parsed: Certificate[];
  try {
    parsed = chain.slice(0, 1 + mostIntermediates).map((der) => parseCertificate(der));
  } catch (error) {
    if (error instanceof DerError) return { kind: 'refused', cause: 'malformed-certificate', why: error.message, leaf: undefined };
    throw error;
  }
  const [leaf, ...intermediates] = parsed;
  if (leaf === undefined) return { kind: 'refused', cause: 'malformed-certificate', why: 'no certificate', leaf };
  const links = pathToAuthority([leaf], intermediates, authorities);
  const fault = links === undefined ? unsignedFault(leaf, intermediates, authorities) : (chainFault(links) ?? nameFault(leaf));
  return links === undefined || fault !== undefined
    ? { kind: 'refused', ...(fault ?? { cause: 'foreign-ca', why: 'no path' }), leaf }
    : { kind: 'trusted', links };
}

function pathToAuthority(path: Links, intermediates: readonly Certificate[], authorities: readonly TrustedAuthority[]): Links | undefined {
  const last = path.at(-1) ?? path[0];
  const anchor = authorities.find(({ certificate }) => certificate.der.equals(last.der));
  if (anchor !== undefined) return path;
  const signer = authorities.find(({ certificate, key }) => mayHaveIssued(certificate, last) && signedBy(last, key));
  if (signer !== undefined) return [...path, signer.certificate];
  for (const next of intermediates) {
    if (path.includes(next) || !mayHaveIssued(next, last) || !signedByCertificate(last, next)) continue;
    // At most one intermediate is followed from each place: several of one name and one key lead to the same end.
    return pathToAuthority([...path, next], intermediates, authorities);
  }
  return undefined;
}

const mayHaveIssued = (issuer: Certificate, certificate: Certificate): boolean =>
  issuer.subject.der.equals(certificate.issuer.der) && mayCertify(issuer);

/** An intermediate's key comes from the client; one that cannot be loaded has signed nothing. */
function signedByCertificate(certificate: Certificate, issuer: Certificate): boolean {
  try {
    return signedBy(certificate, certificateKey(issuer));
  } catch (error) {
    if (error instanceof DerError) return false;
    throw error;
  }
}

interface Fault {
  readonly cause: CertificateFault;
  readonly why: string;
}

/** Why no path was found, told by the last certificate that the client could lead us to. */
function unsignedFault(leaf: Certificate, intermediates: readonly Certificate[], authorities: readonly TrustedAuthority[]): Fault {
  const end = intermediates.reduce((last, next) => (mayHaveIssued(next, last) && !selfIssued(last) ? next : last), leaf);
  if (!signatureSupported(end.signed.algorithm))
    return { cause: 'weak-signature', why: `signed with ${end.signed.algorithm}, which is not accepted` };
  const namesake = authorities.find(({ certificate }) => certificate.subject.der.equals(end.issuer.der));
  if (namesake === undefined) {
    // Clients often send their root along; only a leaf that vouches for itself is called self-signed.
    return end === leaf && selfIssued(leaf)
      ? { cause: 'self-signed', why: 'signed by itself' }
      : { cause: 'foreign-ca', why: 'signed by an unknown authority' };
  }
  const sameKey = end.authorityKeyId !== undefined && end.authorityKeyId === namesake.certificate.subjectKeyId;
  return sameKey
    ? { cause: 'bad-signature', why: 'the signature is not of the authority that the certificate names' }
    : { cause: 'other-ca-same-name', why: 'signed by another authority of the same name' };
}

function chainFault(links: Links): Fault | undefined {
  for (const [place, link] of links.entries()) {
    const { subject, unknownCritical, extendedUsages, basicConstraints } = link;
    if (unknownCritical.length > 0) {
      return {
        cause: 'bad-chain',
        why: `${subject.commonName} has the critical extension ${unknownCritical.join(', ')}, which is not understood`,
      };
    }
    // A certificate that does not state its uses may be used for all, as in Go.
    if (extendedUsages !== undefined && !extendedUsages.includes('client auth') && !extendedUsages.includes('any')) {
      return { cause: 'bad-usage', why: `${subject.commonName} may be used for ${extendedUsages.join(', ')} only` };
    }
    if (place > 1 && (basicConstraints?.pathLength ?? place) < place - 1) {
      return { cause: 'bad-chain', why: `${subject.commonName} does not allow so long a chain` };
    }
  }
  return undefined;
}

const nameFault = (leaf: Certificate): Fault | undefined =>
  leaf.subject.commonName === '' ? { cause: 'no-name', why: 'the subject has no common name' } : undefined;
