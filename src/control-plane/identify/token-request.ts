// The `token` subresource of service accounts: checks the request, finds what the token shall die with, and signs it.
// Rules and words are upstream's (pkg/registry/core/serviceaccount/storage/token.go).
import { randomUUID } from 'node:crypto';
import type { KubeObject } from '../../api/object.ts';
import { badRequest, conflict, invalid, notFound, type StatusError } from '../../api/status.ts';
import type { BoundObjectReference, TokenRequest } from '../../api/types/authentication.v1.generated.ts';
import { causeOf, type FieldError, invalidValue } from '../../api/validation/field-error.ts';
import type { Clock } from '../../base/clock.ts';
import type { TokenSigner } from '../../signing/json-web-token.ts';
import { boundClaims, type BoundTokenOrder, type NamedObject } from '../../signing/service-account-token.ts';
import { quoted } from '../authorize/quoted.ts';
import type { Lookup } from '../lookup.ts';
import type { Draft } from '../resources/draft.ts';

export interface TokenIssuing {
  readonly signer: TokenSigner;
  readonly issuer: string;
  /** Of tokens that ask for none. */
  readonly audiences: readonly string[];
  readonly lookup: Lookup;
  readonly clock: Clock;
  /** Longer lives are shortened to this; undefined for no such bound. */
  readonly longestSeconds?: number;
  /** As --service-account-extend-token-expiration, true unless said otherwise. */
  readonly extendForPods?: boolean;
}

export interface TokenOrder {
  readonly namespace: string;
  /** Of the service account. */
  readonly name: string;
  readonly request: Draft<TokenRequest>;
}

const defaultSeconds = 3600;
const fewestSeconds = 600;
const mostSeconds = 2 ** 32;
/** What the token admission puts into pods; such tokens are honoured for a year while clients learn to read them again. */
const ofProjectedVolumes = 3607;
const extendedSeconds = 365 * 24 * 3600;

interface Pod extends KubeObject {
  readonly spec?: { readonly serviceAccountName?: string; readonly nodeName?: string };
}

interface Bound {
  readonly pod?: NamedObject | undefined;
  readonly secret?: NamedObject | undefined;
  readonly node?: NamedObject | undefined;
}

/** The request with its status filled in. Throws a StatusError when there is nothing to issue. */
export async function issueToken(order: TokenOrder, issuing: TokenIssuing): Promise<TokenRequest> {
  const { namespace, name, request } = order;
  const spec = request.spec ?? {};
  const asked = spec.expirationSeconds ?? defaultSeconds;
  refuse(durationErrors(asked));
  const account = await issuing.lookup.get('', 'serviceaccounts', namespace, name);
  if (account === undefined) throw notFound({ group: '', resource: 'serviceaccounts' }, name);
  const reference = spec.boundObjectRef;
  const bound = reference ? await findBound(reference, order, issuing.lookup) : {};
  const audiences = spec.audiences?.length ? [...spec.audiences] : [...issuing.audiences];
  const expirationSeconds = Math.min(asked, issuing.longestSeconds ?? asked);
  const issuedAt = Math.floor(issuing.clock.now() / 1000);
  const about = { namespace, serviceAccount: identityOf(account), ...bound, audiences, issuedAt };
  const token = signToken(about, expirationSeconds, issuing);
  const expirationTimestamp = new Date((issuedAt + expirationSeconds) * 1000).toISOString().replace('.000Z', 'Z');
  // The reference is answered also when there is none: upstream's field is never left out.
  const filled = { ...spec, audiences, expirationSeconds, boundObjectRef: reference ?? null };
  return { ...request, spec: filled, status: { token, expirationTimestamp } } as TokenRequest;
}

type Subject = Pick<BoundTokenOrder, 'namespace' | 'serviceAccount' | 'pod' | 'secret' | 'node' | 'audiences' | 'issuedAt'>;

function signToken(about: Subject, seconds: number, { signer, issuer, extendForPods = true }: TokenIssuing): string {
  const extended = extendForPods && about.pod !== undefined && seconds === ofProjectedVolumes;
  const expiresAt = about.issuedAt + (extended ? extendedSeconds : seconds);
  const warnAfter = extended ? about.issuedAt + seconds : undefined;
  return signer.sign(boundClaims({ ...about, issuer, id: randomUUID(), expiresAt, warnAfter }));
}

function durationErrors(seconds: number): FieldError[] {
  const field = 'spec.expirationSeconds';
  if (seconds < fewestSeconds) return [invalidValue(field, seconds, 'may not specify a duration less than 10 minutes')];
  return seconds > mostSeconds ? [invalidValue(field, seconds, 'may not specify a duration larger than 2^32 seconds')] : [];
}

function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw invalid({ group: 'authentication.k8s.io', kind: 'TokenRequest' }, '', errors.map(causeOf));
}

const identityOf = ({ metadata }: KubeObject): NamedObject => ({ name: metadata.name ?? '', uid: metadata.uid ?? '' });

async function findBound(reference: Draft<BoundObjectReference>, order: TokenOrder, lookup: Lookup): Promise<Bound> {
  const { apiVersion = '', kind = '', name = '', uid = '' } = reference;
  const [group, version] = groupVersion(apiVersion);
  const found = group === '' ? await findByKind(kind, name, order, lookup) : undefined;
  if (found === undefined) throw badRequest(`cannot bind token to object of type ${group}/${version}, Kind=${kind}`);
  const object = found.pod ?? found.secret ?? found.node;
  if (uid !== '' && object?.uid !== uid) throw otherUid(kind, name, uid);
  return found;
}

/** An apiVersion that is none counts as empty, as in Go's FromAPIVersionAndKind. */
function groupVersion(apiVersion: string): readonly [group: string, version: string] {
  const parts = apiVersion.split('/');
  if (parts.length > 2) return ['', ''];
  const [first = '', second] = parts;
  return second === undefined ? ['', first] : [first, second];
}

/** Undefined for a kind that tokens are not bound to. */
async function findByKind(kind: string, name: string, order: TokenOrder, lookup: Lookup): Promise<Bound | undefined> {
  switch (kind) {
    case 'Pod':
      return boundToPod(name, order, lookup);
    case 'Secret':
      return { secret: identityOf(await existing('secrets', order.namespace, name, lookup)) };
    case 'Node':
      return { node: identityOf(await existing('nodes', '', name, lookup)) };
    default:
      return undefined;
  }
}

async function boundToPod(name: string, order: TokenOrder, lookup: Lookup): Promise<Bound> {
  const pod = await existing<Pod>('pods', order.namespace, name, lookup);
  if (pod.spec?.serviceAccountName !== order.name) {
    throw badRequest(`cannot bind token for serviceaccount ${quoted(order.name)} to pod running with different serviceaccount name.`);
  }
  const nodeName = pod.spec.nodeName ?? '';
  const node = nodeName === '' ? undefined : await lookup.get('', 'nodes', '', nodeName);
  return { pod: identityOf(pod), node: node && identityOf(node) };
}

async function existing<T extends KubeObject>(resource: string, namespace: string, name: string, lookup: Lookup): Promise<T> {
  if (name === '') throw badRequest('Name parameter required.');
  const found = await lookup.get<T>('', resource, namespace, name);
  if (found === undefined) throw notFound({ group: '', resource }, name);
  return found;
}

function otherUid(kind: string, name: string, uid: string): StatusError {
  const why = `the UID in the bound object reference (${uid}) does not match the UID in record. The object might have been deleted and then recreated`;
  return conflict({ group: '', resource: kind }, name, why);
}
