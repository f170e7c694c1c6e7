import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { User } from '../../api/exchange.ts';
import type { Attributes, Authorizer, Decision } from '../attributes.ts';
import { alwaysAllowPaths, privilegedGroups } from './always-allowed.ts';
import { forbiddenRequest } from './forbidden-message.ts';
import { quoted } from './quoted.ts';
import { unionAuthorizer } from './union.ts';

const bob: User = { name: 'bob', groups: ['system:authenticated'] };
const asks = (more: Partial<Attributes>): Attributes => ({
  user: bob,
  verb: 'get',
  resourceRequest: true,
  group: '',
  version: 'v1',
  resource: 'configmaps',
  subresource: '',
  namespace: 'default',
  name: 'x',
  path: '',
  ...more,
});

// Each as kube-apiserver 1.20.2 answered it.
const messages: readonly (readonly [Attributes, string, string])[] = [
  [asks({}), '', 'configmaps "x" is forbidden: User "bob" cannot get resource "configmaps" in API group "" in the namespace "default"'],
  [
    asks({ verb: 'list', resource: 'nodes', namespace: '', name: '' }),
    'RBAC: clusterrole.rbac.authorization.k8s.io "gone" not found',
    'nodes is forbidden: User "bob" cannot list resource "nodes" in API group "" at the cluster scope: RBAC: clusterrole.rbac.authorization.k8s.io "gone" not found',
  ],
  [
    asks({ resource: 'pods', subresource: 'log' }),
    '',
    'pods "x" is forbidden: User "bob" cannot get resource "pods/log" in API group "" in the namespace "default"',
  ],
  [asks({ resourceRequest: false, resource: '', name: '', path: '/metrics' }), '', 'forbidden: User "bob" cannot get path "/metrics"'],
  [
    asks({ resourceRequest: false, resource: '', name: '', path: '/foo<b>&' }),
    '',
    'forbidden: User "bob" cannot get path "/foo&lt;b&gt;&amp;"',
  ],
];

for (const [attributes, reason, message] of messages) {
  test(`\`forbiddenRequest\` says: ${message}`, () => {
    const error = forbiddenRequest(attributes, reason);
    assert.deepEqual([error.code, error.reason, error.message], [403, 'Forbidden', message]);
  });
}

test('`quoted` prints as Go does', () => {
  assert.equal(quoted('a "b" \\ é ᛄ'), '"a \\"b\\" \\\\ é ᛄ"');
  assert.equal(quoted('\u0000\u0007\b\f\n\r\t\v\u001f\u007f'), '"\\x00\\a\\b\\f\\n\\r\\t\\v\\x1f\\x7f"');
  assert.equal(quoted('\u200b\u00a0\u2028'), '"\\u200b\\u00a0\\u2028"');
});

test('`unionAuthorizer` stops at the first that allows or denies, and joins the reasons of those that do neither', () => {
  const says = (decision: Decision): Authorizer => ({ name: 'x', authorize: () => decision });
  const allow = says({ kind: 'allow', reason: 'yes' });
  const deny = says({ kind: 'deny', reason: 'no' });
  const a = says({ kind: 'no-opinion', reason: 'a' });
  const b = says({ kind: 'no-opinion', reason: 'b' });
  assert.deepEqual(unionAuthorizer([a, allow, deny]).authorize(asks({})), { kind: 'allow', reason: 'yes' });
  assert.deepEqual(unionAuthorizer([a, deny, allow]).authorize(asks({})), { kind: 'deny', reason: 'no' });
  assert.deepEqual(unionAuthorizer([a, b]).authorize(asks({})), { kind: 'no-opinion', reason: 'a\nb' });
});

const silent = (): Decision => ({ kind: 'no-opinion', reason: '' });

test('`unionAuthorizer.rulesFor` adds up rules, troubles and doubts', () => {
  const one: Authorizer = {
    name: '1',
    authorize: silent,
    rulesFor: () => ({ rules: [{ verbs: ['get'] }], nonResource: [], error: 'x' }),
  };
  const two: Authorizer = {
    name: '2',
    authorize: silent,
    rulesFor: () => ({ rules: [{ verbs: ['list'] }], nonResource: [], incomplete: true, error: 'y' }),
  };
  const none: Authorizer = { name: '3', authorize: silent };
  assert.deepEqual(unionAuthorizer([one, none, two]).rulesFor?.(bob, 'default'), {
    rules: [{ verbs: ['get'] }, { verbs: ['list'] }],
    nonResource: [],
    incomplete: true,
    error: '[x, y]',
  });
});

test('`alwaysAllowPaths` lets everyone at the health checks and nothing else', () => {
  const may = (path: string): string => alwaysAllowPaths().authorize(asks({ resourceRequest: false, path })).kind;
  assert.deepEqual(['/healthz', '/livez', '/readyz'].map(may), ['allow', 'allow', 'allow']);
  assert.deepEqual(
    ['/healthz/', '/healthz/etcd', '/metrics', '/'].map(may),
    Array.from({ length: 4 }, () => 'no-opinion'),
  );
  assert.equal(alwaysAllowPaths(['/a/*']).authorize(asks({ resourceRequest: false, path: '/a/b' })).kind, 'allow');
  assert.equal(alwaysAllowPaths().authorize(asks({ path: '/healthz' })).kind, 'no-opinion');
});

test('`privilegedGroups` lets system:masters do anything, without a reason', () => {
  const masters = { name: 'x', groups: ['a', 'system:masters'] };
  assert.deepEqual(privilegedGroups().authorize(asks({ user: masters })), { kind: 'allow', reason: '' });
  assert.equal(privilegedGroups().authorize(asks({})).kind, 'no-opinion');
});
