// What a service account token says: whom it stands for, for which audience, until when, and what it dies with.
// The claims are upstream's (pkg/serviceaccount/claims.go, legacy.go).
import { type Fields, isFields } from '../base/fields.ts';

export const defaultIssuer = 'https://kubernetes.default.svc.cluster.local';
/** Of tokens that lie in a Secret and never end. */
export const legacyIssuer = 'kubernetes/serviceaccount';

export interface NamedObject {
  readonly name: string;
  readonly uid: string;
}

export interface ServiceAccountClaims {
  readonly namespace: string;
  readonly serviceAccount: NamedObject;
  readonly pod?: NamedObject | undefined;
  readonly secret?: NamedObject | undefined;
  readonly node?: NamedObject | undefined;
  /** Seconds since the epoch from which the token is overdue though still accepted. */
  readonly warnAfter?: number | undefined;
}

export interface BoundToken extends ServiceAccountClaims {
  readonly kind: 'bound';
  readonly issuer: string;
  readonly subject: string;
  readonly audiences: readonly string[];
  /** Seconds since the epoch; undefined when not stated. */
  readonly notBefore: number | undefined;
  readonly issuedAt: number | undefined;
  readonly expiresAt: number | undefined;
  readonly id: string | undefined;
}

export interface LegacyToken {
  readonly kind: 'legacy';
  readonly subject: string;
  readonly namespace: string;
  readonly serviceAccount: NamedObject;
  readonly secretName: string;
}

export type ServiceAccountToken = BoundToken | LegacyToken;

export interface BoundTokenOrder extends ServiceAccountClaims {
  readonly issuer: string;
  readonly audiences: readonly string[];
  /** Seconds since the epoch. */
  readonly issuedAt: number;
  readonly expiresAt: number;
  readonly id: string;
}

export const serviceAccountUserName = (namespace: string, name: string): string => `system:serviceaccount:${namespace}:${name}`;

export function boundClaims(order: BoundTokenOrder): Readonly<Record<string, unknown>> {
  const { namespace, serviceAccount, pod, secret, node, warnAfter } = order;
  return {
    aud: order.audiences,
    exp: order.expiresAt,
    iat: order.issuedAt,
    iss: order.issuer,
    jti: order.id,
    'kubernetes.io': {
      namespace,
      ...(node && { node: reference(node) }),
      ...(pod && { pod: reference(pod) }),
      ...(secret && { secret: reference(secret) }),
      serviceaccount: reference(serviceAccount),
      ...(warnAfter !== undefined && { warnafter: warnAfter }),
    },
    nbf: order.issuedAt,
    sub: serviceAccountUserName(namespace, serviceAccount.name),
  };
}

const reference = ({ name, uid }: NamedObject): NamedObject => ({ name, uid });

/** Reads claims whose signature holds; undefined when they do not speak of a service account. */
export function readServiceAccountClaims(claims: Fields): ServiceAccountToken | undefined {
  return claims['iss'] === legacyIssuer ? readLegacy(claims) : readBound(claims);
}

function readBound(claims: Fields): BoundToken | undefined {
  const own = record(claims['kubernetes.io']);
  const serviceAccount = namedObject(own?.['serviceaccount']);
  const namespace = own && text(own['namespace']);
  const audiences = audiencesOf(claims['aud']);
  if (own === undefined || serviceAccount === undefined || !namespace || audiences === undefined) return undefined;
  const bound = { pod: optional(own['pod']), secret: optional(own['secret']), node: optional(own['node']) };
  const dates = { notBefore: date(claims['nbf']), issuedAt: date(claims['iat']), expiresAt: date(claims['exp']) };
  // A binding or a date that cannot be read must not count as none: the token would live longer than its issuer meant.
  if (Object.values(bound).includes('unreadable') || Object.values(dates).includes('unreadable')) return undefined;
  return {
    kind: 'bound',
    issuer: text(claims['iss']) ?? '',
    subject: text(claims['sub']) ?? '',
    audiences,
    namespace,
    serviceAccount,
    ...(bound as { [Key in keyof typeof bound]: NamedObject | undefined }),
    ...(dates as { [Key in keyof typeof dates]: number | undefined }),
    warnAfter: typeof own['warnafter'] === 'number' ? own['warnafter'] : undefined,
    id: text(claims['jti']),
  };
}

const legacyPrefix = 'kubernetes.io/serviceaccount/';

function readLegacy(claims: Fields): LegacyToken | undefined {
  const claim = (name: string): string => text(claims[`${legacyPrefix}${name}`]) ?? '';
  const serviceAccount = { name: claim('service-account.name'), uid: claim('service-account.uid') };
  const [namespace, secretName, subject] = [claim('namespace'), claim('secret.name'), text(claims['sub']) ?? ''];
  if (!namespace || !secretName || !serviceAccount.name || !serviceAccount.uid) return undefined;
  if (subject !== serviceAccountUserName(namespace, serviceAccount.name)) return undefined;
  return { kind: 'legacy', subject, namespace, serviceAccount, secretName };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const record = (value: unknown): Fields | undefined => (isFields(value) ? value : undefined);

function namedObject(value: unknown): NamedObject | undefined {
  const found = record(value);
  const [name, uid] = [text(found?.['name']), text(found?.['uid'])];
  return name && uid ? { name, uid } : undefined;
}

const optional = (value: unknown): NamedObject | 'unreadable' | undefined =>
  value === undefined || value === null ? undefined : (namedObject(value) ?? 'unreadable');

function date(value: unknown): number | 'unreadable' | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : 'unreadable';
}

function audiencesOf(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) && value.every((member) => typeof member === 'string') ? value : undefined;
}
