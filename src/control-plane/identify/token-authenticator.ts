// Bearer tokens: where they stand in a request, and the union of those who can judge one.
import type { User } from '../../api/exchange.ts';
import { parseBootstrapToken } from '../../registration/bootstrap-token.ts';
import type { GuessLimit } from './guess-limit.ts';
import { type Authenticator, nothingPresented, type Refusal } from './identity.ts';
import { asAuthenticated } from './well-known-users.ts';

export type TokenVerdict =
  /** `audiences`: those asked for that the token is good for. */
  | { readonly kind: 'user'; readonly user: User; readonly audiences: readonly string[] }
  /** Not a token of this sort. */
  | { readonly kind: 'none' }
  | Refusal;

export interface TokenAuthenticator {
  readonly name: string;
  /** Is this token good for one of these audiences? */
  judge(token: string, audiences: readonly string[]): TokenVerdict | Promise<TokenVerdict>;
}

export type JudgedToken = Exclude<TokenVerdict, { kind: 'none' }>;
export type TokenJudge = (token: string, audiences: readonly string[]) => Promise<JudgedToken>;

const unknownToken: Refusal = { kind: 'refused', cause: 'unknown-token', why: 'invalid bearer token' };

/** The first who knows the token decides; when nobody does, the first refusal is told. */
export function createTokenJudge(authenticators: readonly TokenAuthenticator[]): TokenJudge {
  return async (token, audiences) => {
    let refusal: Refusal | undefined;
    for (const authenticator of authenticators) {
      const judged = authenticator.judge(token, audiences);
      const verdict = judged instanceof Promise ? await judged : judged;
      if (verdict.kind === 'user') return { ...verdict, user: asAuthenticated(verdict.user) };
      if (verdict.kind === 'refused') refusal ??= verdict;
    }
    return refusal ?? unknownToken;
  };
}

/** As upstream's bearertoken.go: any other scheme, or one without a token, is no bearer token at all. */
export function bearerToken(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return undefined;
  const [scheme, token] = authorization.trim().split(' ', 2);
  return scheme?.toLowerCase() === 'bearer' && token !== '' ? token : undefined;
}

export interface BearerOptions {
  /** Of this API server. */
  readonly audiences: readonly string[];
  readonly guesses: GuessLimit;
}

export function createBearerAuthenticator(judge: TokenJudge, { audiences, guesses }: BearerOptions): Authenticator {
  const judged = async (token: string, remoteAddress: string): Promise<JudgedToken> => {
    const verdict = await judge(token, audiences);
    if (verdict.kind === 'user' || verdict.cause !== 'unknown-token' || parseBootstrapToken(token) === undefined) return verdict;
    const instead = await guesses.wrong(remoteAddress);
    return instead === undefined ? verdict : { ...verdict, cause: 'guessing', why: instead.message, instead };
  };
  return {
    name: 'bearer token',
    identify({ authorization, remoteAddress }) {
      const token = bearerToken(authorization);
      return token === undefined ? nothingPresented : judged(token, remoteAddress);
    },
  };
}
