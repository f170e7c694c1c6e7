// Identifies by client certificate: the common name is the user, the organizations are the groups. Who signed it is found
// out once per certificate; whether it is valid now is asked for every request, and a change of the authorities forgets all.
import { createHash } from 'node:crypto';
import { BoundedCache } from '../../base/bounded-cache.ts';
import type { Clock } from '../../base/clock.ts';
import type { Certificate } from '../../signing/certificate.ts';
import { nameText } from '../../signing/distinguished-name.ts';
import { judgeChain, type TrustedAuthority, trustedAuthority } from './certificate-chain.ts';
import { type Authenticator, type Identification, nothingPresented, type PresentedCertificate, type Refusal } from './identity.ts';
import { asAuthenticated } from './well-known-users.ts';

export interface ClientCertificateOptions {
  readonly clock: Clock;
  /** The client authorities of this moment: the same array until they change, then another. */
  authorities(): readonly Certificate[];
  /** How many certificates are remembered as signed by one of ours. */
  readonly remembered?: number;
}

export interface ClientCertificateAuthenticator extends Authenticator {
  identify(credentials: { readonly certificates: readonly Buffer[] }): Identification;
}

interface Link {
  readonly notBefore: number;
  readonly notAfter: number;
}

/** What no passing of time changes. */
type Judged =
  | {
      readonly kind: 'trusted';
      readonly user: Identification;
      /** The time in which every link is valid. */
      readonly from: number;
      readonly until: number;
      readonly leaf: Link;
      readonly claimed: string;
      readonly certificate: PresentedCertificate;
    }
  | Refusal;

const tenThousandNodesTwice = 20_000;

export function createClientCertificateAuthenticator(options: ClientCertificateOptions): ClientCertificateAuthenticator {
  const { clock } = options;
  const bySigned = new BoundedCache<string, Judged>(options.remembered ?? tenThousandNodesTwice);
  let byConnection = new WeakMap<readonly Buffer[], Judged>();
  let current: readonly Certificate[] = [];
  let trusted: readonly TrustedAuthority[] = [];

  const judged = (chain: readonly Buffer[]): Judged => {
    const authorities = options.authorities();
    if (authorities !== current) {
      trusted = authorities.map(trustedAuthority);
      current = authorities;
      byConnection = new WeakMap();
      bySigned.clear();
    }
    const known = byConnection.get(chain);
    if (known !== undefined) return known;
    const judgement = throughCache(bySigned, chain, trusted);
    byConnection.set(chain, judgement);
    return judgement;
  };

  return {
    name: 'client certificate',
    identify({ certificates }) {
      if (certificates.length === 0) return nothingPresented;
      const judgement = judged(certificates);
      if (judgement.kind === 'refused') return judgement;
      const now = clock.now();
      return now >= judgement.from && now <= judgement.until ? judgement.user : outOfTime(judgement, now);
    },
  };
}

/** Only what our authorities signed is kept: strangers cannot push it out with certificates of their own making. */
function throughCache(signed: BoundedCache<string, Judged>, chain: readonly Buffer[], authorities: readonly TrustedAuthority[]): Judged {
  const hash = createHash('sha256');
  for (const der of chain) hash.update(der);
  const key = hash.digest('base64');
  const known = signed.get(key);
  if (known !== undefined) return known;
  const judgement = judge(chain, authorities);
  if (judgement.kind === 'trusted') signed.set(key, judgement);
  return judgement;
}

function judge(chain: readonly Buffer[], authorities: readonly TrustedAuthority[]): Judged {
  const judgement = judgeChain(chain, authorities);
  if (judgement.kind === 'refused') {
    const { cause, why, leaf } = judgement;
    return { kind: 'refused', cause, why, claimed: leaf?.subject.commonName, certificate: leaf && presented(leaf) };
  }
  const [leaf] = judgement.links;
  const { commonName, organizations } = leaf.subject;
  return {
    kind: 'trusted',
    user: { kind: 'user', user: asAuthenticated({ name: commonName, groups: organizations }) },
    from: Math.max(...judgement.links.map(({ notBefore }) => notBefore)),
    until: Math.min(...judgement.links.map(({ notAfter }) => notAfter)),
    leaf: { notBefore: leaf.notBefore, notAfter: leaf.notAfter },
    claimed: commonName,
    certificate: presented(leaf),
  };
}

const presented = ({ subject, issuer, serial, notBefore, notAfter }: Certificate): PresentedCertificate => ({
  subject: nameText(subject),
  issuer: nameText(issuer),
  serial,
  notBefore,
  notAfter,
});

function outOfTime({ leaf, from, until, claimed, certificate }: Extract<Judged, { kind: 'trusted' }>, now: number): Refusal {
  const about = { kind: 'refused', claimed, certificate } as const;
  const date = (milliseconds: number): string => new Date(milliseconds).toISOString();
  if (now < leaf.notBefore) return { ...about, cause: 'not-yet-valid', why: `valid from ${date(leaf.notBefore)}, and it is ${date(now)}` };
  if (now > leaf.notAfter) return { ...about, cause: 'expired', why: `valid until ${date(leaf.notAfter)}, and it is ${date(now)}` };
  return now < from
    ? { ...about, cause: 'authority-not-yet-valid', why: `its authority is valid from ${date(from)}, and it is ${date(now)}` }
    : { ...about, cause: 'authority-expired', why: `its authority was valid until ${date(until)}, and it is ${date(now)}` };
}
