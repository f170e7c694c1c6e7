// Acting as someone else: every user, group, uid and extra value asked for in Impersonate-* headers is a right of its
// own, judged against who really asks (apiserver/pkg/endpoints/filters/impersonation.go).
import type { ApiRequest, User } from '../../api/exchange.ts';
import { badRequest } from '../../api/status.ts';
import type { Attributes, Authorizer } from '../attributes.ts';
import { forbiddenRequest } from './forbidden-message.ts';
import { serviceAccountUser } from './rbac-policy.ts';

const authenticationGroup = 'authentication.k8s.io';
const prefix = 'impersonate-';
const extraPrefix = 'impersonate-extra-';

interface Asked {
  readonly kind: 'ServiceAccount' | 'User' | 'Group' | 'UserExtra' | 'UID';
  readonly namespace: string;
  readonly name: string;
  /** Of UserExtra. */
  readonly key: string;
}

const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const isNamespace = (text: string): boolean => text.length <= 63 && label.test(text);
const isSubdomain = (text: string): boolean => text.length <= 253 && text.split('.').every((part) => label.test(part));

/** Namespace and name of a service account's user name; undefined when it is none (authentication/serviceaccount.SplitUsername). */
const serviceAccountOf = (user: string): { readonly namespace: string; readonly name: string } | undefined => {
  const [system, kind, namespace, name, more] = user.split(':');
  if (system !== 'system' || kind !== 'serviceaccount' || more !== undefined) return undefined;
  return namespace !== undefined && name !== undefined && isNamespace(namespace) && isSubdomain(name) ? { namespace, name } : undefined;
};

/** Keys that are not proper percent-encoding are taken as they are. */
const decodedKey = (key: string): string => {
  try {
    return decodeURIComponent(key);
  } catch (error) {
    if (error instanceof URIError) return key;
    throw error;
  }
};

const askedFor = (request: Pick<ApiRequest, 'headers' | 'headerValues'>): readonly Asked[] => {
  const asked: Asked[] = [];
  const user = request.headerValues('impersonate-user')[0] ?? '';
  if (user !== '') {
    const account = serviceAccountOf(user);
    asked.push(
      account === undefined ? { kind: 'User', namespace: '', name: user, key: '' } : { kind: 'ServiceAccount', ...account, key: '' },
    );
  }
  for (const name of request.headerValues('impersonate-group')) asked.push({ kind: 'Group', namespace: '', name, key: '' });
  for (const header of Object.keys(request.headers)) {
    if (!header.startsWith(extraPrefix)) continue;
    const key = decodedKey(header.slice(extraPrefix.length));
    for (const name of request.headerValues(header)) asked.push({ kind: 'UserExtra', namespace: '', name, key });
  }
  const uid = request.headerValues('impersonate-uid')[0] ?? '';
  if (uid !== '') asked.push({ kind: 'UID', namespace: '', name: uid, key: '' });
  return asked;
};

/** As Go prints the ObjectReferences upstream keeps these in: kind, namespace, name, uid, apiVersion, resourceVersion, fieldPath. */
const printed = ({ kind, namespace, name, key }: Asked): string =>
  `{${[kind, namespace, name, '', kind === 'UserExtra' || kind === 'UID' ? `${authenticationGroup}/v1` : '', '', key].join(' ')}}`;

const resourceOf = { ServiceAccount: 'serviceaccounts', User: 'users', Group: 'groups', UserExtra: 'userextras', UID: 'uids' } as const;

const attributesOf = ({ kind, namespace, name, key }: Asked, requestor: User): Attributes => {
  const extended = kind === 'UserExtra' || kind === 'UID';
  return {
    user: requestor,
    verb: 'impersonate',
    resourceRequest: true,
    group: extended ? authenticationGroup : '',
    version: extended ? 'v1' : '',
    resource: resourceOf[kind],
    subresource: key,
    namespace,
    name,
    path: '',
  };
};

const authenticated = 'system:authenticated';
const unauthenticated = 'system:unauthenticated';

/** Groups named in the request are the authority; only the mark of being logged in, or not, is added. */
const withStanding = (name: string, groups: readonly string[]): readonly string[] => {
  if (name === 'system:anonymous') return groups.includes(unauthenticated) ? groups : [...groups, unauthenticated];
  return groups.includes(authenticated) || groups.includes(unauthenticated) ? groups : [...groups, authenticated];
};

const actingAs = (asked: readonly Asked[]): User => {
  const named = asked.find(({ kind }) => kind === 'User' || kind === 'ServiceAccount');
  const account = named?.kind === 'ServiceAccount' ? named : undefined;
  const name = account === undefined ? (named?.name ?? '') : serviceAccountUser(account.namespace, account.name);
  const given = asked.filter(({ kind }) => kind === 'Group').map((group) => group.name);
  const groups =
    given.length > 0 || account === undefined ? given : ['system:serviceaccounts', `system:serviceaccounts:${account.namespace}`];
  const extra = new Map<string, string[]>();
  for (const { kind, key, name: value } of asked) if (kind === 'UserExtra') extra.set(key, [...(extra.get(key) ?? []), value]);
  const uid = asked.find(({ kind }) => kind === 'UID')?.name;
  return {
    name,
    groups: withStanding(name, groups),
    ...(uid === undefined ? {} : { uid }),
    ...(extra.size === 0 ? {} : { extra: Object.fromEntries(extra) }),
  };
};

const asksToImpersonate = (headers: ApiRequest['headers']): boolean => {
  for (const header in headers) if (header.startsWith(prefix)) return true;
  return false;
};

/** The user the request is to be served as: the requestor itself when it asks for no one else. Throws when it may not. */
export const impersonated = (request: Pick<ApiRequest, 'headers' | 'headerValues'>, requestor: User, authorizer: Authorizer): User => {
  if (!asksToImpersonate(request.headers)) return requestor;
  const asked = askedFor(request);
  if (asked.length === 0) return requestor;
  if (!asked.some(({ kind }) => kind === 'User' || kind === 'ServiceAccount')) {
    throw badRequest(`requested [${asked.map(printed).join(' ')}] without impersonating a user`);
  }
  for (const one of asked) {
    const attributes = attributesOf(one, requestor);
    const decision = authorizer.authorize(attributes);
    if (decision.kind !== 'allow') throw forbiddenRequest(attributes, decision.reason);
  }
  return actingAs(asked);
};
