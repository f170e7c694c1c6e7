// Cases from upstream's plugin/pkg/auth/authorizer/rbac/rbac_test.go and pkg/registry/rbac/validation/rule_test.go.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { User } from '../../api/exchange.ts';
import type { Attributes } from '../attributes.ts';
import type { Binding, ClusterRole, PolicyRule, Role, Subject } from './policy-objects.ts';
import { rbacAuthorizer } from './rbac.ts';
import { RbacPolicy } from './rbac-policy.ts';
import { ruleAllows } from './rule-match.ts';
import { at, on } from './rule-notation.ts';

const apiVersion = 'rbac.authorization.k8s.io/v1';
const apiGroup = 'rbac.authorization.k8s.io';

const clusterRole = (
  name: string,
  rules: PolicyRule[],
  more: Partial<ClusterRole> & { labels?: Record<string, string> } = {},
): ClusterRole => {
  const { labels = {}, ...rest } = more;
  return { apiVersion, kind: 'ClusterRole', metadata: { name, labels }, rules, ...rest };
};
const role = (namespace: string, name: string, rules: PolicyRule[]): Role => ({
  apiVersion,
  kind: 'Role',
  metadata: { name, namespace },
  rules,
});

/** Subjects as `User:name`, `Group:name`, `ServiceAccount:namespace/name`. */
const subjects = (texts: readonly string[]): Subject[] =>
  texts.map((text) => {
    const [kind = '', ...rest] = text.split(':');
    const name = rest.join(':');
    if (kind !== 'ServiceAccount') return { kind, name, apiGroup };
    const [namespace = '', account = ''] = name.split('/');
    return { kind, name: account, ...(namespace === '' ? {} : { namespace }) };
  });
const bound = (name: string, roleName: string, ...to: string[]): Binding => ({
  apiVersion,
  kind: 'ClusterRoleBinding',
  metadata: { name },
  roleRef: { apiGroup, kind: 'ClusterRole', name: roleName },
  subjects: subjects(to),
});
const boundIn = (namespace: string, kind: string, roleName: string, ...to: string[]): Binding => ({
  apiVersion,
  kind: 'RoleBinding',
  metadata: { name: `${roleName}-binding`, namespace },
  roleRef: { apiGroup, kind, name: roleName },
  subjects: subjects(to),
});

const user = (name: string, ...groups: string[]): User => ({ name, groups });
const asks = (who: User, verb: string, resource: string, more: Partial<Attributes> = {}): Attributes => ({
  user: who,
  verb,
  resourceRequest: true,
  group: '',
  version: 'v1',
  resource,
  subresource: '',
  namespace: '',
  name: '',
  path: '',
  ...more,
});
const asksPath = (who: User, verb: string, path: string): Attributes => ({ ...asks(who, verb, ''), resourceRequest: false, path });

const policyOf = (...objects: readonly Role[]): RbacPolicy => {
  const policy = new RbacPolicy();
  for (const object of objects) policy.put(object);
  return policy;
};

const everything: PolicyRule = { verbs: ['*'], apiGroups: ['*'], resources: ['*'], nonResourceURLs: ['*'] };

interface Case {
  readonly name: string;
  readonly objects: readonly Role[];
  readonly pass: readonly Attributes[];
  readonly fail: readonly Attributes[];
}

const ns1 = { namespace: 'ns1' };
const cases: readonly Case[] = [
  {
    name: 'a RoleBinding to a ClusterRole grants it in its namespace only',
    objects: [clusterRole('admin', [everything]), boundIn('ns1', 'ClusterRole', 'admin', 'User:admin', 'Group:admins')],
    pass: [
      asks(user('admin'), 'get', 'Pods', ns1),
      asks(user('admin'), 'watch', 'Pods', ns1),
      asks(user('admin', 'group1'), 'watch', 'Foobar', ns1),
      asks(user('joe', 'admins'), 'watch', 'Foobar', ns1),
      asks(user('joe', 'group1', 'admins'), 'watch', 'Foobar', ns1),
    ],
    fail: [
      asks(user('admin'), 'GET', 'Pods', { namespace: 'ns2' }),
      asks(user('admin'), 'GET', 'Nodes'),
      asks(user('admin', 'admins'), 'GET', 'Pods', { namespace: 'ns2' }),
      asks(user('admin', 'admins'), 'GET', 'Nodes'),
    ],
  },
  {
    name: 'paths are granted whole or by prefix',
    objects: [
      clusterRole('getter', [at('get', '/apis')]),
      clusterRole('any', [at('*', '/apis')]),
      clusterRole('prefix', [at('get', '/apis/*')]),
      bound('getter', 'getter', 'User:foo', 'Group:bar'),
      bound('any', 'any', 'User:admin', 'Group:admin'),
      bound('prefix', 'prefix', 'User:prefixed', 'Group:prefixed'),
    ],
    pass: [
      asksPath(user('foo'), 'get', '/apis'),
      asksPath(user('', 'bar'), 'get', '/apis'),
      asksPath(user('admin'), 'get', '/apis'),
      asksPath(user('admin'), 'watch', '/apis'),
      asksPath(user('', 'admin'), 'watch', '/apis'),
      asksPath(user('prefixed'), 'get', '/apis/v1'),
      asksPath(user('', 'prefixed'), 'get', '/apis/v1/foobar'),
    ],
    fail: [
      asksPath(user('foo'), 'watch', '/apis'),
      asksPath(user('', 'bar'), 'watch', '/apis'),
      asksPath(user('foo'), 'get', '/api/v1'),
      asksPath(user('', 'admin'), 'get', '/api/v1'),
      asksPath(user('prefixed'), 'get', '/api/v1'),
      asksPath(user('prefixed'), 'get', '/apis'),
    ],
  },
  {
    name: 'a resource does not grant its subresources',
    objects: [clusterRole('admin', [on('*', '*', 'pods')]), boundIn('ns1', 'ClusterRole', 'admin', 'User:admin')],
    pass: [asks(user('admin'), 'get', 'pods', ns1)],
    fail: [asks(user('admin'), 'get', 'pods', { ...ns1, subresource: 'status' })],
  },
  {
    name: 'subresources are granted by name or for every resource',
    objects: [
      clusterRole('admin', [on('*', '*', 'pods/status'), on('*', '*', '*/scale')]),
      boundIn('ns1', 'ClusterRole', 'admin', 'User:admin'),
    ],
    pass: [
      asks(user('admin'), 'get', 'pods', { ...ns1, subresource: 'status' }),
      asks(user('admin'), 'get', 'pods', { ...ns1, subresource: 'scale' }),
      asks(user('admin'), 'get', 'anything', { ...ns1, subresource: 'scale' }),
    ],
    fail: [asks(user('admin'), 'get', 'pods', ns1), asks(user('admin'), 'get', 'pods', { ...ns1, subresource: 'log' })],
  },
  {
    name: 'resource names limit a rule, also where the request has none',
    objects: [clusterRole('one', [on('get list', 'core', 'secrets', 'a b')]), bound('one', 'one', 'User:joe')],
    pass: [asks(user('joe'), 'get', 'secrets', { name: 'a' }), asks(user('joe'), 'get', 'secrets', { namespace: 'x', name: 'b' })],
    fail: [asks(user('joe'), 'get', 'secrets', { name: 'c' }), asks(user('joe'), 'list', 'secrets')],
  },
  {
    name: 'a service account is bound in the namespace named, else in that of the RoleBinding, else not at all',
    objects: [
      clusterRole('get', [on('get', 'core', 'pods')]),
      boundIn('ns1', 'ClusterRole', 'get', 'ServiceAccount:/local', 'ServiceAccount:other/far'),
      bound('no-namespace', 'get', 'ServiceAccount:/nowhere'),
    ],
    pass: [
      asks(user('system:serviceaccount:ns1:local'), 'get', 'pods', ns1),
      asks(user('system:serviceaccount:other:far'), 'get', 'pods', ns1),
    ],
    fail: [
      asks(user('system:serviceaccount:other:local'), 'get', 'pods', ns1),
      asks(user('system:serviceaccount::nowhere'), 'get', 'pods', ns1),
      asks(user('system:serviceaccount:ns1:nowhere'), 'get', 'pods', ns1),
      asks(user('local'), 'get', 'pods', ns1),
    ],
  },
  {
    name: 'names that mean something to JavaScript are names',
    objects: [
      clusterRole('__proto__', [on('get', 'core', 'constructor')]),
      bound('toString', '__proto__', 'User:__proto__', 'Group:constructor'),
    ],
    pass: [asks(user('__proto__'), 'get', 'constructor'), asks(user('x', 'constructor'), 'get', 'constructor')],
    fail: [asks(user('toString'), 'get', 'constructor'), asks(user('__proto__'), 'get', 'toString')],
  },
];

for (const { name, objects, pass, fail } of cases) {
  test(`\`rbacAuthorizer\` knows that ${name}`, () => {
    const authorizer = rbacAuthorizer(policyOf(...objects));
    for (const attributes of pass) assert.equal(authorizer.authorize(attributes).kind, 'allow', JSON.stringify(attributes));
    for (const attributes of fail) assert.equal(authorizer.authorize(attributes).kind, 'no-opinion', JSON.stringify(attributes));
  });
}

const request = (verb: string, group: string, resource: string, subresource = ''): Attributes =>
  asks(user('u'), verb, resource, { group, subresource });
const matches: readonly (readonly [string, PolicyRule, readonly (readonly [Attributes, boolean])[]])[] = [
  [
    'any verb',
    on('*', 'group1', 'resource1'),
    [
      [request('verb1', 'group1', 'resource1'), true],
      [request('verb1', 'group2', 'resource1'), false],
      [request('verb1', 'group1', 'resource2'), false],
      [request('verb2', 'group1', 'resource1'), true],
    ],
  ],
  [
    'any group',
    on('verb1', '*', 'resource1'),
    [
      [request('verb1', 'group2', 'resource1'), true],
      [request('verb1', 'group1', 'resource2'), false],
      [request('verb2', 'group1', 'resource1'), false],
    ],
  ],
  [
    'any resource',
    on('verb1', 'group1', '*'),
    [
      [request('verb1', 'group1', 'resource2'), true],
      [request('verb1', 'group1', 'resource2', 'sub'), true],
      [request('verb1', 'group2', 'resource1'), false],
    ],
  ],
  [
    'several of each',
    on('verb1 verb2', 'group1 group2', 'resource1 resource2'),
    [
      [request('verb2', 'group2', 'resource2'), true],
      [request('verb3', 'group2', 'resource2'), false],
    ],
  ],
  [
    'a subresource',
    on('*', '*', 'resource1/subresource1'),
    [
      [request('verb1', 'group1', 'resource1', 'subresource1'), true],
      [request('verb1', 'group2', 'resource1', 'subresource2'), false],
      [request('verb1', 'group1', 'resource2', 'subresource1'), false],
    ],
  ],
  [
    'any path',
    at('verb1', '*'),
    [
      [asksPath(user('u'), 'verb1', '/foo/bar'), true],
      [asksPath(user('u'), 'verb2', '/foo'), false],
    ],
  ],
  [
    'paths below another',
    at('verb1', '/foo/*'),
    [
      [asksPath(user('u'), 'verb1', '/foo'), false],
      [asksPath(user('u'), 'verb1', '/foo/bar/one'), true],
      [asksPath(user('u'), 'verb1', '/notfoo/bar'), false],
    ],
  ],
  [
    'exact paths',
    at('*', '/foo /foo/bar/one'),
    [
      [asksPath(user('u'), 'verb2', '/foo'), true],
      [asksPath(user('u'), 'verb2', '/foo/bar'), false],
    ],
  ],
];

for (const [what, rule, requests] of matches) {
  test(`\`ruleAllows\` tells what a rule on ${what} allows`, () => {
    for (const [attributes, expected] of requests) assert.equal(ruleAllows(rule, attributes), expected, JSON.stringify(attributes));
  });
}

test('`rbacAuthorizer` says which binding allowed, in upstream’s words', () => {
  const authorizer = rbacAuthorizer(
    policyOf(
      clusterRole('y', [on('get', 'core', 'pods')]),
      role('ns1', 'r', [on('get', 'core', 'secrets')]),
      bound('x', 'y', 'User:other', 'Group:z'),
      boundIn('ns1', 'Role', 'r', 'ServiceAccount:/sa'),
    ),
  );
  assert.deepEqual(authorizer.authorize(asks(user('joe', 'z'), 'get', 'pods', ns1)), {
    kind: 'allow',
    reason: 'RBAC: allowed by ClusterRoleBinding "x" of ClusterRole "y" to Group "z"',
  });
  assert.deepEqual(authorizer.authorize(asks(user('system:serviceaccount:ns1:sa'), 'get', 'secrets', ns1)), {
    kind: 'allow',
    reason: 'RBAC: allowed by RoleBinding "r-binding/ns1" of Role "r" to ServiceAccount "sa/ns1"',
  });
});

test('`rbacAuthorizer` names the roles that are missing when it cannot allow', () => {
  const policy = policyOf(bound('a', 'gone', 'Group:devs'), boundIn('ns1', 'Role', 'lost', 'User:joe'));
  const authorizer = rbacAuthorizer(policy);
  assert.deepEqual(authorizer.authorize(asks(user('joe', 'devs'), 'get', 'pods')), {
    kind: 'no-opinion',
    reason: 'RBAC: clusterrole.rbac.authorization.k8s.io "gone" not found',
  });
  assert.equal(
    authorizer.authorize(asks(user('joe', 'devs'), 'get', 'pods', ns1)).reason,
    'RBAC: [clusterrole.rbac.authorization.k8s.io "gone" not found, role.rbac.authorization.k8s.io "lost" not found]',
  );
  policy.put(clusterRole('gone', [on('get', 'core', 'pods')]));
  assert.equal(authorizer.authorize(asks(user('joe', 'devs'), 'get', 'pods')).kind, 'allow');
});

test('`RbacPolicy` follows every change of roles and bindings at once', () => {
  const policy = policyOf(clusterRole('r', [on('get', 'core', 'pods')]), bound('b', 'r', 'User:joe'));
  const authorizer = rbacAuthorizer(policy);
  const may = (who: string, resource: string): boolean => authorizer.authorize(asks(user(who), 'get', resource)).kind === 'allow';
  assert.equal(may('joe', 'pods'), true);
  policy.put(clusterRole('r', [on('get', 'core', 'secrets')]));
  assert.deepEqual([may('joe', 'pods'), may('joe', 'secrets')], [false, true]);
  policy.put(bound('b', 'r', 'User:ann'));
  assert.deepEqual([may('joe', 'secrets'), may('ann', 'secrets')], [false, true]);
  policy.put(bound('c', 'r', 'User:ann'));
  policy.remove(bound('b', 'r', 'User:ann'));
  assert.equal(may('ann', 'secrets'), true);
  policy.remove(bound('c', 'r'));
  assert.equal(may('ann', 'secrets'), false);
  policy.put(bound('c', 'r', 'User:ann'));
  policy.remove(clusterRole('r', []));
  assert.equal(may('ann', 'secrets'), false);
});

test('`rbacAuthorizer` grants what an aggregated ClusterRole gathers, also through others and in circles', () => {
  const gathers = (label: string) => ({ aggregationRule: { clusterRoleSelectors: [{ matchLabels: { [label]: 'true' } }] } });
  const policy = policyOf(
    clusterRole('admin', [on('*', '*', '*')], gathers('to-admin')),
    clusterRole('edit', [], { ...gathers('to-edit'), labels: { 'to-admin': 'true' } }),
    clusterRole('circle', [], { ...gathers('to-admin'), labels: { 'to-edit': 'true' } }),
    clusterRole('edit-pods', [on('update', 'core', 'pods')], { labels: { 'to-edit': 'true' } }),
    bound('b', 'admin', 'User:joe'),
  );
  const authorizer = rbacAuthorizer(policy);
  const may = (verb: string, resource: string): boolean => authorizer.authorize(asks(user('joe'), verb, resource)).kind === 'allow';
  assert.deepEqual([may('update', 'pods'), may('update', 'secrets'), may('get', 'pods')], [true, false, false]);
  policy.put(clusterRole('more', [on('get', 'core', 'pods')], { labels: { 'to-admin': 'true' } }));
  assert.equal(may('get', 'pods'), true);
  policy.remove(clusterRole('edit-pods', []));
  assert.equal(may('update', 'pods'), false);
});

test('`rbacAuthorizer.rulesFor` lists the rules of every binding that applies, each once', () => {
  const authorizer = rbacAuthorizer(
    policyOf(
      clusterRole('read', [on('get', 'core', 'pods'), at('get', '/x')]),
      role('ns1', 'write', [on('update', 'core', 'pods', 'a')]),
      bound('both', 'read', 'User:joe', 'Group:devs'),
      boundIn('ns1', 'Role', 'write', 'User:joe'),
      boundIn('ns2', 'ClusterRole', 'read', 'User:joe'),
      bound('dangling', 'gone', 'User:joe'),
    ),
  );
  assert.deepEqual(authorizer.rulesFor?.(user('joe', 'devs'), 'ns1'), {
    rules: [
      { verbs: ['get'], apiGroups: [''], resources: ['pods'] },
      { verbs: ['update'], apiGroups: [''], resources: ['pods'], resourceNames: ['a'] },
    ],
    nonResource: [{ verbs: ['get'], nonResourceURLs: ['/x'] }],
    error: 'clusterrole.rbac.authorization.k8s.io "gone" not found',
  });
  assert.deepEqual(authorizer.rulesFor(user('ann'), 'ns1'), { rules: [], nonResource: [] });
});
