// What is remembered of bootstrap tokens whose time was over and which were deleted: enough to tell whoever still shows one
// that it has expired, and nothing with which to show it. Kept in a ConfigMap, a key for each token.
import { createHash, timingSafeEqual } from 'node:crypto';
import { type BootstrapToken, tokenText } from './bootstrap-token.ts';

export const expiredTokensName = 'expired-bootstrap-tokens';

/** The last ones; who comes with an older one is told no more than a stranger. */
const mostRemembered = 200;

export interface ExpiredToken extends BootstrapToken {
  /** When it expired, milliseconds since the epoch. */
  readonly at: number;
}

type Entries = Readonly<Record<string, string>>;

const entryForm = /^(\d{1,16}) ([A-Za-z0-9_-]{43})$/;

const digestOf = (token: BootstrapToken): string => createHash('sha256').update(tokenText(token)).digest('base64url');

/** The data of the ConfigMap with these tokens in it, and without the oldest when there are too many. */
export function withExpired(data: Entries | undefined, tokens: readonly ExpiredToken[]): Record<string, string> {
  const added = tokens.map((token) => [token.id, `${Math.max(0, Math.trunc(token.at))} ${digestOf(token)}`] as const);
  const entries = Object.entries({ ...data, ...Object.fromEntries(added) });
  if (entries.length <= mostRemembered) return Object.fromEntries(entries);
  const time = (entry: string): number => Number(entryForm.exec(entry)?.[1] ?? 0);
  return Object.fromEntries(entries.sort(([, one], [, other]) => time(other) - time(one)).slice(0, mostRemembered));
}

/** Whether this very token, its secret included, is among them. */
export function isExpired(data: Entries | undefined, token: BootstrapToken): boolean {
  const entry = data !== undefined && Object.hasOwn(data, token.id) ? data[token.id] : undefined;
  const [, , digest] = entryForm.exec(entry ?? '') ?? [];
  return digest !== undefined && timingSafeEqual(Buffer.from(digest), Buffer.from(digestOf(token)));
}
