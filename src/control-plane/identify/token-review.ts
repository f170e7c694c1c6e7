// Answers about identities: whose token is this (TokenReview), and who am I (SelfSubjectReview).
import type { User } from '../../api/exchange.ts';
import { badRequest } from '../../api/status.ts';
import type { SelfSubjectReview, TokenReview, UserInfo } from '../../api/types/authentication.v1.generated.ts';
import type { Draft } from '../resources/draft.ts';
import type { Refusal } from './identity.ts';
import type { TokenJudge } from './token-authenticator.ts';

/** `audiences`: those of this API server, which are meant when the review names none. */
export async function answerTokenReview(review: Draft<TokenReview>, judge: TokenJudge, audiences: readonly string[]): Promise<TokenReview> {
  const { token = '', audiences: named = [] } = review.spec ?? {};
  if (token === '') throw badRequest('token is required for TokenReview in authentication');
  const verdict = await judge(token, named.length > 0 ? named : audiences);
  const status =
    verdict.kind === 'user'
      ? { authenticated: true, user: userInfo(verdict.user), audiences: [...verdict.audiences] }
      : { user: {}, error: errorText(verdict) };
  return { ...(review as TokenReview), status };
}

/** Upstream joins what every authenticator said; one of them always says only this. */
function errorText({ cause, why }: Refusal): string {
  return cause === 'unknown-token' ? why : `[invalid bearer token, ${why}]`;
}

/** `now` in RFC 3339. */
export function answerSelfSubjectReview(review: Draft<SelfSubjectReview>, user: User, now: string): SelfSubjectReview {
  return { ...(review as SelfSubjectReview), metadata: { creationTimestamp: now }, status: { userInfo: userInfo(user) } };
}

export function userInfo({ name, uid, groups, extra }: User): UserInfo {
  return {
    username: name,
    ...(uid !== undefined && uid !== '' && { uid }),
    ...(groups.length > 0 && { groups: [...groups] }),
    ...(extra && { extra: Object.fromEntries(Object.entries(extra).map(([key, values]) => [key, [...values]])) }),
  };
}
