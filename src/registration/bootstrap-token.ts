// Bootstrap tokens and the Secrets they are kept in, in upstream's form (k8s.io/cluster-bootstrap).
import { randomInt } from 'node:crypto';

export interface BootstrapToken {
  /** Public: it stands in cluster-info. */
  readonly id: string;
  readonly secret: string;
}

export const tokenSecretType = 'bootstrap.kubernetes.io/token';
export const tokenNamespace = 'kube-system';
export const defaultTokenGroup = 'system:bootstrappers:kubeadm:default-node-token';
export const tokenUsages = ['signing', 'authentication'] as const;
export type TokenUsage = (typeof tokenUsages)[number];

const everyTokenGroup = 'system:bootstrappers';
const tokenForm = /^([a-z0-9]{6})\.([a-z0-9]{16})$/;
const idForm = /^[a-z0-9]{6}$/;
const groupForm = /^system:bootstrappers:[a-z0-9:-]{0,255}[a-z0-9]$/;
const namePrefix = 'bootstrap-token-';

/** As much of a Secret as is read here; values of `data` are base64. */
export interface TokenSecret {
  readonly metadata: { readonly name?: string | undefined };
  readonly type?: string | undefined;
  readonly data?: Readonly<Record<string, string>> | undefined;
}

export function parseBootstrapToken(text: string): BootstrapToken | undefined {
  const [, id, secret] = tokenForm.exec(text) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

export const tokenText = ({ id, secret }: BootstrapToken): string => `${id}.${secret}`;
export const isTokenId = (text: string): boolean => idForm.test(text);
export const isTokenGroup = (text: string): boolean => groupForm.test(text);
export const secretNameOf = (id: string): string => `${namePrefix}${id}`;

export function generateBootstrapToken(): BootstrapToken {
  return { id: randomText(6), secret: randomText(16) };
}

const letters = '0123456789abcdefghijklmnopqrstuvwxyz';
const randomText = (length: number): string => Array.from({ length }, () => letters.charAt(randomInt(letters.length))).join('');

export type TokenField =
  | 'token-id'
  | 'token-secret'
  | 'expiration'
  | 'auth-extra-groups'
  | 'description'
  | 'usage-bootstrap-signing'
  | 'usage-bootstrap-authentication';

/** '' when it is not there. */
export function tokenField({ data = {} }: TokenSecret, field: TokenField): string {
  return Object.hasOwn(data, field) ? Buffer.from(data[field] ?? '', 'base64').toString('utf8') : '';
}

export const mayBeUsedFor = (secret: TokenSecret, usage: TokenUsage): boolean => tokenField(secret, `usage-bootstrap-${usage}`) === 'true';

/** Milliseconds since the epoch; undefined for a token that never ends. What cannot be read ended long ago, as upstream has it. */
export function expiryOf(secret: TokenSecret): number | undefined {
  const text = tokenField(secret, 'expiration');
  return text === '' ? undefined : (instantOf(text) ?? Number.NEGATIVE_INFINITY);
}

export const hasExpired = (secret: TokenSecret, now: number): boolean => (expiryOf(secret) ?? Number.POSITIVE_INFINITY) <= now;

/** Every group whoever shows the token is in, sorted; undefined when one of those named may not be given by a token. */
export function groupsOf(secret: TokenSecret): readonly string[] | undefined {
  const text = tokenField(secret, 'auth-extra-groups');
  const extra = text === '' ? [] : text.split(',');
  return extra.every(isTokenGroup) ? [...new Set([everyTokenGroup, ...extra])].sort() : undefined;
}

/** The token with which cluster-info is to be signed; undefined when this Secret is none that may. */
export function signingTokenOf(secret: TokenSecret, now: number): BootstrapToken | undefined {
  const id = tokenField(secret, 'token-id');
  const text = tokenField(secret, 'token-secret');
  const named = isTokenId(id) && secret.metadata.name === secretNameOf(id);
  const usable = secret.type === tokenSecretType && mayBeUsedFor(secret, 'signing') && !hasExpired(secret, now);
  return named && usable && text !== '' ? { id, secret: text } : undefined;
}

const rfc3339 = /^(\d{4})-(\d{2})-(\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function instantOf(text: string): number | undefined {
  const [, year, month, day] = rfc3339.exec(text) ?? [];
  // Date.parse takes 30 February for 1 March; Go does not.
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const milliseconds = Number(day) >= 1 && Number(day) <= lastDay ? Date.parse(text.replace(',', '.')) : Number.NaN;
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
