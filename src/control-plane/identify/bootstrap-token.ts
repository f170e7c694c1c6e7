// Identifies by bootstrap token. The rules are upstream's (plugin/pkg/auth/authenticator/token/bootstrap/bootstrap.go); why a
// token is refused is told apart only for who knew its secret.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { ConfigMap, Secret } from '../../api/types/core.v1.generated.ts';
import type { Clock } from '../../base/clock.ts';
import {
  type BootstrapToken,
  groupsOf,
  hasExpired,
  mayBeUsedFor,
  parseBootstrapToken,
  secretNameOf,
  tokenField,
  tokenNamespace,
  tokenSecretType,
} from '../../registration/bootstrap-token.ts';
import { expiredTokensName, isExpired } from '../../registration/expired-tokens.ts';
import type { Lookup } from '../lookup.ts';
import type { Refusal, TokenFault } from './identity.ts';
import type { TokenAuthenticator, TokenVerdict } from './token-authenticator.ts';

export interface BootstrapTokenOptions {
  readonly lookup: Lookup;
  readonly clock: Clock;
}

const userPrefix = 'system:bootstrap:';
const expired = 'the bootstrap token has expired';

export function createBootstrapTokenAuthenticator({ lookup, clock }: BootstrapTokenOptions): TokenAuthenticator {
  const judged = async (token: BootstrapToken, audiences: readonly string[]): Promise<TokenVerdict> => {
    const secret = await lookup.get<Secret>('', 'secrets', tokenNamespace, secretNameOf(token.id));
    const claimed = `${userPrefix}${token.id}`;
    if (secret === undefined || !isOf(secret, token)) {
      const remembered = await lookup.get<ConfigMap>('', 'configmaps', tokenNamespace, expiredTokensName);
      if (isExpired(remembered?.data, token)) return refusal('token-expired', expired, claimed);
      return refusal('unknown-token', 'invalid bearer token', claimed);
    }
    const groups = groupsOf(secret);
    const fault = faultOf(secret, clock.now());
    if (fault !== undefined) return refusal(fault.cause, fault.why, claimed);
    if (groups === undefined) return refusal('token-unusable', 'the bootstrap token names a group that no token may give', claimed);
    return { kind: 'user', user: { name: claimed, groups }, audiences };
  };
  return {
    name: 'bootstrap token',
    judge(text, audiences) {
      const token = parseBootstrapToken(text);
      return token === undefined ? { kind: 'none' } : judged(token, audiences);
    },
  };
}

const refusal = (cause: TokenFault, why: string, claimed: string): Refusal => ({ kind: 'refused', cause, why, claimed });

function isOf(secret: Secret, token: BootstrapToken): boolean {
  const known = secret.type === tokenSecretType && tokenField(secret, 'token-id') === token.id;
  // Compared in any case, so that the time tells nothing either.
  return sameText(tokenField(secret, 'token-secret'), token.secret) && known;
}

/** In a time that says nothing about either, their lengths included. */
function sameText(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

function faultOf(secret: Secret, now: number): { cause: TokenFault; why: string } | undefined {
  if (secret.metadata.deletionTimestamp !== undefined) return { cause: 'token-invalidated', why: 'the bootstrap token is being deleted' };
  if (hasExpired(secret, now)) return { cause: 'token-expired', why: expired };
  if (!mayBeUsedFor(secret, 'authentication')) return { cause: 'token-unusable', why: 'the bootstrap token is not for authentication' };
  return undefined;
}
