// Identifies by service account token. The signature of a token is checked once and remembered; its dates, its audience and
// the standing of what it is bound to are checked for every request.
import { createHash, type KeyObject } from 'node:crypto';
import type { User } from '../../api/exchange.ts';
import { BoundedCache } from '../../base/bounded-cache.ts';
import type { Clock } from '../../base/clock.ts';
import { claimsOf, longestToken, readToken, verifyingKey } from '../../signing/json-web-token.ts';
import {
  type BoundToken,
  legacyIssuer,
  readServiceAccountClaims,
  type ServiceAccountToken,
  serviceAccountUserName,
} from '../../signing/service-account-token.ts';
import { quotedList } from '../authorize/quoted.ts';
import type { Lookup } from '../lookup.ts';
import type { Refusal, TokenFault } from './identity.ts';
import { standingOfBound, standingOfLegacy } from './service-account-standing.ts';
import type { TokenAuthenticator, TokenVerdict } from './token-authenticator.ts';

export interface ServiceAccountOptions {
  /** Keys whose signatures are believed. */
  readonly keys: readonly KeyObject[];
  readonly issuer: string;
  /** Those of this API server, for tokens that name none. */
  readonly audiences: readonly string[];
  readonly lookup: Lookup;
  readonly clock: Clock;
  readonly remembered?: number;
}

/** Seconds; as go-jose's DefaultLeeway. */
const leeway = 60;

const refusal = (cause: TokenFault, why: string, claimed?: string): Refusal => ({ kind: 'refused', cause, why, claimed });

export function createServiceAccountAuthenticator(options: ServiceAccountOptions): TokenAuthenticator {
  const { lookup, clock } = options;
  const keys = options.keys.map(verifyingKey);
  const remembered = new BoundedCache<string, ServiceAccountToken>(options.remembered ?? 10_000);

  const read = (token: string): ServiceAccountToken | TokenVerdict => {
    if (token.length > longestToken) return { kind: 'none' };
    const digest = createHash('sha256').update(token).digest('base64');
    const known = remembered.get(digest);
    if (known !== undefined) return known;
    const issuer = claimsOf(token)?.['iss'];
    if (issuer !== options.issuer && issuer !== legacyIssuer) return { kind: 'none' };
    const reading = readToken(token, keys);
    if (reading.kind === 'bad') return faultyToken(reading.fault);
    const found = readServiceAccountClaims(reading.claims);
    if (found === undefined) return refusal('malformed-token', 'Token could not be validated.');
    remembered.set(digest, found);
    return found;
  };

  return {
    name: 'service account token',
    async judge(text, asked) {
      const token = read(text);
      if (token.kind !== 'bound' && token.kind !== 'legacy') return token;
      const claimed = serviceAccountUserName(token.namespace, token.serviceAccount.name);
      const offered = token.kind === 'bound' && token.audiences.length > 0 ? token.audiences : options.audiences;
      const audiences = offered.filter((audience) => asked.includes(audience));
      if (audiences.length === 0) {
        const why = `token audiences ${quotedList(offered)} is invalid for the target audiences ${quotedList(asked)}`;
        return refusal('token-audience', why, claimed);
      }
      const now = clock.now();
      const untimely = token.kind === 'bound' ? dateFault(token, now / 1000, claimed) : undefined;
      if (untimely !== undefined) return untimely;
      const standing = token.kind === 'bound' ? await standingOfBound(token, lookup, now) : await standingOfLegacy(token, text, lookup);
      return standing === undefined ? { kind: 'user', user: userOf(token), audiences } : refusal('token-invalidated', standing, claimed);
    },
  };
}

function faultyToken(fault: 'malformed' | 'algorithm' | 'signature'): TokenVerdict {
  // Not a token as far as upstream can tell: the answer is that of a token nobody knows.
  if (fault === 'malformed') return { kind: 'none' };
  return refusal(fault === 'algorithm' ? 'token-algorithm' : 'token-signature', 'square/go-jose: error in cryptographic primitive');
}

function dateFault({ notBefore, issuedAt, expiresAt }: BoundToken, now: number, claimed: string): Refusal | undefined {
  if (Math.max(notBefore ?? 0, issuedAt ?? 0) > now + leeway)
    return refusal('token-not-yet-valid', 'Token could not be validated.', claimed);
  // A bound token that never ends was not issued by us, whoever signed it.
  return (expiresAt ?? 0) < now - leeway ? refusal('token-expired', 'Token has expired.', claimed) : undefined;
}

const prefix = 'authentication.kubernetes.io/';

function userOf(token: ServiceAccountToken): User {
  const { namespace, serviceAccount } = token;
  const extra = token.kind === 'bound' ? extraOf(token) : {};
  return {
    name: serviceAccountUserName(namespace, serviceAccount.name),
    uid: serviceAccount.uid,
    groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`],
    ...(Object.keys(extra).length > 0 && { extra }),
  };
}

function extraOf({ pod, node, id }: BoundToken): Record<string, readonly string[]> {
  return {
    ...(id !== undefined && { [`${prefix}credential-id`]: [`JTI=${id}`] }),
    ...(node && { [`${prefix}node-name`]: [node.name], [`${prefix}node-uid`]: [node.uid] }),
    ...(pod && { [`${prefix}pod-name`]: [pod.name], [`${prefix}pod-uid`]: [pod.uid] }),
  };
}
