// Tokens and reviews: who somebody is, and what he may do.
import { at, get, type Json, type JsonObject, post, type Request, type Theme } from '../case.ts';
import { named, paths, pod, readPods, role, roleBinding, userSubject } from '../objects.ts';

const tokenPath = `${paths.serviceAccounts}/default/token`;
const token = (spec: Record<string, unknown> = {}, path: string = tokenPath): Request =>
  post(path, { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec });
const reviewed = (seen: Parameters<typeof at>[0], spec: Record<string, unknown> = {}): Request =>
  post('/apis/authentication.k8s.io/v1/tokenreviews', { spec: { token: at(seen, 'status', 'token'), ...spec } });
const bearer = (seen: Parameters<typeof at>[0], path: string): Request =>
  get(path, { as: 'anonymous', headers: { authorization: `Bearer ${at(seen, 'status', 'token')}` } });
const toPod = (name: string, uid?: string): Record<string, unknown> => ({
  boundObjectRef: { kind: 'Pod', apiVersion: 'v1', name, ...(uid === undefined ? {} : { uid }) },
});

export const tokens: Theme = {
  name: 'token',
  cases: {
    'with defaults': { request: token() },
    'for a time': { request: token({ expirationSeconds: 1200 }) },
    'for too short a time': { request: token({ expirationSeconds: 599 }) },
    'for too long a time': { request: token({ expirationSeconds: 4_294_967_297 }) },
    'for an audience': { request: token({ audiences: ['a', 'b'] }) },
    'bound to a pod': { given: [post(paths.pods, pod())], request: token(toPod('p')) },
    'bound to a pod that does not exist': { request: token(toPod('none')) },
    'bound to a pod of another uid': { given: [post(paths.pods, pod())], request: token(toPod('p', 'x')) },
    'bound to a pod of another account': {
      given: [post(paths.serviceAccounts, named('other')), post(paths.pods, pod({ serviceAccountName: 'other' }))],
      request: token(toPod('p')),
    },
    'bound to a secret': {
      given: [post(paths.secrets, named('s'))],
      request: token({ boundObjectRef: { kind: 'Secret', apiVersion: 'v1', name: 's' } }),
    },
    'bound to a secret that does not exist': { request: token({ boundObjectRef: { kind: 'Secret', apiVersion: 'v1', name: 's' } }) },
    'bound to what cannot be': { request: token({ boundObjectRef: { kind: 'ConfigMap', apiVersion: 'v1', name: 's' } }) },
    'bound to a version that does not exist': { request: token({ boundObjectRef: { kind: 'Pod', apiVersion: 'v9', name: 's' } }) },
    'of an account that does not exist': { request: token({}, `${paths.serviceAccounts}/none/token`) },
    'of another kind': { request: post(tokenPath, { apiVersion: 'v1', kind: 'ConfigMap' }) },
    'without a kind': { request: post(tokenPath, { spec: {} }) },
    'without the right to': { request: post(tokenPath, {}, { as: 'jane' }) },
    'that is used': { given: [token()], request: (seen) => bearer(seen[0], paths.configMaps) },
    'that is used for what everybody may': { given: [token()], request: (seen) => bearer(seen[0], '/healthz') },
    'for another audience, used': { given: [token({ audiences: ['a'] })], request: (seen) => bearer(seen[0], paths.configMaps) },
    'of an account that is gone, used': {
      given: [
        post(paths.serviceAccounts, named('a')),
        token({}, `${paths.serviceAccounts}/a/token`),
        { method: 'DELETE', path: `${paths.serviceAccounts}/a` },
      ],
      request: (seen) => bearer(seen[1], paths.configMaps),
    },
    'of a pod that is gone, used': {
      given: [post(paths.pods, pod()), token(toPod('p')), { method: 'DELETE', path: `${paths.pods}/p` }],
      request: (seen) => bearer(seen[1], paths.configMaps),
      settleMilliseconds: 200,
    },
    'with a broken signature, used': {
      given: [token()],
      request: (seen) =>
        get(paths.configMaps, {
          as: 'anonymous',
          headers: { authorization: `Bearer ${at(seen[0], 'status', 'token').slice(0, -8)}AAAAAAAA` },
        }),
    },
    reviewed: { given: [token()], request: (seen) => reviewed(seen[0]), part: ({ status }) => status },
    'bound to a pod, reviewed': {
      given: [post(paths.pods, pod()), token(toPod('p'))],
      request: (seen) => reviewed(seen[1]),
      part: ({ status }) => status,
    },
    'reviewed for an audience': {
      given: [token({ audiences: ['a', 'b'] })],
      request: (seen) => reviewed(seen[0], { audiences: ['b', 'c'] }),
      part: ({ status }) => status,
    },
    'reviewed for another audience': {
      given: [token({ audiences: ['a'] })],
      request: (seen) => reviewed(seen[0], { audiences: ['c'] }),
      part: ({ status }) => status,
    },
    'that is none, reviewed': { request: post('/apis/authentication.k8s.io/v1/tokenreviews', { spec: { token: 'spam' } }) },
    'that is empty, reviewed': { request: post('/apis/authentication.k8s.io/v1/tokenreviews', { spec: {} }) },
    'in a named review': { request: post('/apis/authentication.k8s.io/v1/tokenreviews', named('x', { spec: { token: 'spam' } })) },
  },
};

const reviewPath = '/apis/authorization.k8s.io/v1/';
const access = (spec: Record<string, unknown>, rest: Record<string, unknown> = {}): Request =>
  post(`${reviewPath}subjectaccessreviews`, { spec, ...rest });
const own = (spec: Record<string, unknown>, as: 'admin' | 'jane' = 'admin'): Request =>
  post(`${reviewPath}selfsubjectaccessreviews`, { spec }, { as });
const local = (spec: Record<string, unknown>): Request => post(`${reviewPath}namespaces/$ns/localsubjectaccessreviews`, { spec });
const pods = { namespace: '$ns', verb: 'get', resource: 'pods' };
const bound = [
  post(paths.roles, role([readPods])),
  post(paths.roleBindings, roleBinding({ kind: 'Role', name: 'r' }, [userSubject('$id-u')])),
];
const settleMilliseconds = 300;

/** Rules come in no certain order; rights of other cases may be among them, and the review that 1.20 does not have. */
const rules = ({ status }: JsonObject): Json => {
  const { resourceRules, nonResourceRules } = status as Record<string, Json[]>;
  return [...new Set([...(resourceRules ?? []), ...(nonResourceRules ?? [])].map((rule) => JSON.stringify(rule)))]
    .filter((rule) => !rule.includes('resourceNames') && !rule.includes('selfsubjectreviews'))
    .sort();
};

export const reviews: Theme = {
  name: 'review',
  cases: {
    'of a right one has': { given: bound, settleMilliseconds, request: access({ user: '$id-u', resourceAttributes: pods }) },
    'of a right one has not': { request: access({ user: 'nobody', resourceAttributes: pods }) },
    'of a path': { request: access({ user: 'x', groups: ['system:authenticated'], nonResourceAttributes: { path: '/api', verb: 'get' } }) },
    'of a path one may not': { request: access({ user: 'x', nonResourceAttributes: { path: '/metrics', verb: 'get' } }) },
    'of a group': { request: access({ groups: ['system:masters'], resourceAttributes: pods }) },
    'of a subresource': {
      given: bound,
      settleMilliseconds,
      request: access({ user: '$id-u', resourceAttributes: { ...pods, subresource: 'log' } }),
    },
    'of a resource that does not exist': { request: access({ user: 'x', resourceAttributes: { ...pods, resource: 'spam' } }) },
    'of nobody': { request: access({ resourceAttributes: pods }) },
    'of nothing': { request: access({ user: 'x' }) },
    'of both': { request: access({ user: 'x', resourceAttributes: pods, nonResourceAttributes: { path: '/x', verb: 'get' } }) },
    'with extra words': { request: access({ user: 'x', uid: 'u', extra: { a: ['b'] }, resourceAttributes: pods }) },
    'with a name': { request: access({ user: 'x', resourceAttributes: pods }, { metadata: { name: 'x' } }) },
    'with labels': { request: access({ user: 'x', resourceAttributes: pods }, { metadata: { labels: { a: 'b' } } }) },
    'of a node': {
      request: access({ user: 'system:node:x', groups: ['system:nodes'], resourceAttributes: { verb: 'create', resource: 'nodes' } }),
    },
    'of oneself, all': { request: own({ resourceAttributes: { verb: '*', group: '*', resource: '*' } }) },
    'of oneself, nothing': { request: own({ resourceAttributes: pods }, 'jane') },
    'of oneself, a path': { request: own({ nonResourceAttributes: { path: '/healthz', verb: 'get' } }, 'jane') },
    'of oneself, without a question': { request: own({}) },
    'of oneself, both': { request: own({ resourceAttributes: pods, nonResourceAttributes: { path: '/x', verb: 'get' } }) },
    'by nobody of himself': {
      request: post(`${reviewPath}selfsubjectaccessreviews`, { spec: { resourceAttributes: pods } }, { as: 'anonymous' }),
    },
    'in a namespace': { given: bound, settleMilliseconds, request: local({ user: '$id-u', resourceAttributes: pods }) },
    'in a namespace, of another': { request: local({ user: 'x', resourceAttributes: { ...pods, namespace: 'other' } }) },
    'in a namespace, of a path': { request: local({ user: 'x', nonResourceAttributes: { path: '/x', verb: 'get' } }) },
    'in a namespace, of nobody': { request: local({ resourceAttributes: pods }) },
    'of all rules of oneself': { request: post(`${reviewPath}selfsubjectrulesreviews`, { spec: { namespace: '$ns' } }), part: rules },
    'of all rules of somebody': {
      given: [
        post(paths.roles, role([readPods])),
        post(paths.roleBindings, roleBinding({ kind: 'Role', name: 'r' }, [userSubject('jane')])),
      ],
      settleMilliseconds,
      request: post(`${reviewPath}selfsubjectrulesreviews`, { spec: { namespace: '$ns' } }, { as: 'jane' }),
      part: rules,
    },
    'of all rules without a namespace': { request: post(`${reviewPath}selfsubjectrulesreviews`, { spec: {} }) },
    'without the right to ask': {
      request: post(`${reviewPath}subjectaccessreviews`, { spec: { user: 'x', resourceAttributes: pods } }, { as: 'jane' }),
    },
    dry: { request: post(`${reviewPath}subjectaccessreviews?dryRun=All`, { spec: { user: 'x', resourceAttributes: pods } }) },
    'of another kind': { request: post(`${reviewPath}subjectaccessreviews`, { kind: 'ConfigMap', apiVersion: 'v1' }) },
  },
};
