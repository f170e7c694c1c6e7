// Wording as kube-apiserver 1.20.2 gave it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KubeObject } from '../../api/object.ts';
import type { PolicyRule } from '../authorize/policy-objects.ts';
import { rbacAuthorizer } from '../authorize/rbac.ts';
import { RbacPolicy } from '../authorize/rbac-policy.ts';
import { at, on } from '../authorize/rule-notation.ts';
import { object, refusal, request } from './admission-request.fixture.ts';
import type { AdmissionRequest } from './admission.ts';
import { rbacEscalation } from './rbac-escalation.ts';

const group = 'rbac.authorization.k8s.io';
const clusterRole = (name: string, rules: PolicyRule[], more: object = {}) => object('ClusterRole', name, { rules, ...more });
const binding = (kind: string, roleName: string, namespace?: string): KubeObject =>
  object(
    namespace === undefined ? 'ClusterRoleBinding' : 'RoleBinding',
    'b',
    { roleRef: { apiGroup: group, kind, name: roleName } },
    namespace,
  );

/** joe holds these rules everywhere. */
const judge = (held: PolicyRule[], others: readonly KubeObject[] = []) => {
  const policy = new RbacPolicy();
  policy.put(clusterRole('held', held));
  policy.put(
    object('ClusterRoleBinding', 'held', {
      roleRef: { apiGroup: group, kind: 'ClusterRole', name: 'held' },
      subjects: [{ kind: 'User', name: 'joe' }],
    }),
  );
  for (const other of others) policy.put(other);
  const admission = rbacEscalation(policy, rbacAuthorizer(policy));
  return (resource: string, subject: KubeObject, more: Partial<AdmissionRequest> = {}) =>
    refusal(admission, request(resource, subject, { group, ...more }));
};

const notHeld = 'user "joe" (groups=["devs" "system:authenticated"]) is attempting to grant RBAC permissions not currently held:';

test('`rbacEscalation` lets a role hold what its author holds, and lists what is missing', async () => {
  const wanted = clusterRole('a', [on('get list', 'core apps', 'pods deployments'), at('get', '/x'), on('get', 'core', 'secrets', 's')]);
  assert.equal(await judge([on('get list', '*', '*'), at('*', '/*')])('clusterroles', wanted), undefined);
  assert.equal(
    await judge([on('get', 'core', 'pods')])('clusterroles', wanted),
    [
      `403 clusterroles.rbac.authorization.k8s.io "a" is forbidden: ${notHeld}`,
      '{APIGroups:[""], Resources:["deployments"], Verbs:["get" "list"]}',
      '{APIGroups:[""], Resources:["pods"], Verbs:["list"]}',
      '{APIGroups:[""], Resources:["secrets"], ResourceNames:["s"], Verbs:["get"]}',
      '{APIGroups:["apps"], Resources:["deployments"], Verbs:["get" "list"]}',
      '{APIGroups:["apps"], Resources:["pods"], Verbs:["get" "list"]}',
      '{NonResourceURLs:["/x"], Verbs:["get"]}',
    ].join('\n'),
  );
});

test('`rbacEscalation` tells of roles it could not look into', async () => {
  const dangling = object('ClusterRoleBinding', 'd', {
    roleRef: { apiGroup: group, kind: 'ClusterRole', name: 'gone' },
    subjects: [{ kind: 'Group', name: 'devs' }],
  });
  assert.equal(
    await judge([], [dangling])('clusterroles', clusterRole('', [on('get', 'x', 'pods')])),
    `403 clusterroles.rbac.authorization.k8s.io is forbidden: ${notHeld}\n{APIGroups:["x"], Resources:["pods"], Verbs:["get"]}; resolution errors: [clusterroles.rbac.authorization.k8s.io "gone" not found]`,
  );
});

test('`rbacEscalation` lets through the verb escalate, and system:masters', async () => {
  const wanted = clusterRole('a', [on('*', '*', '*')]);
  assert.equal(await judge([on('escalate', group, 'clusterroles')])('clusterroles', wanted), undefined);
  assert.notEqual(await judge([on('escalate', group, 'roles')])('clusterroles', wanted), undefined);
  assert.equal(await judge([])('clusterroles', wanted, { user: { name: 'root', groups: ['system:masters'] } }), undefined);
});

test('`rbacEscalation` judges what a role is in its namespace', async () => {
  const role = (namespace: string) => object('Role', 'r', { rules: [on('get', 'core', 'pods')] }, namespace);
  const local = [
    role('ns1'),
    object('RoleBinding', 'l', { roleRef: { apiGroup: group, kind: 'Role', name: 'r' }, subjects: [{ kind: 'User', name: 'joe' }] }, 'ns1'),
  ];
  assert.equal(await judge([], local)('roles', role('ns1')), undefined);
  assert.match((await judge([], local)('roles', role('ns2'))) ?? '', /^403 roles.rbac.authorization.k8s.io "r" is forbidden: user "joe"/);
});

test('`rbacEscalation` keeps aggregation for those who hold everything', async () => {
  const gathering = clusterRole('b', [], { aggregationRule: { clusterRoleSelectors: [{ matchLabels: { a: 'b' } }] } });
  const message =
    '403 clusterroles.rbac.authorization.k8s.io "b" is forbidden: must have cluster-admin privileges to use the aggregationRule';
  assert.equal(await judge([on('get', '*', '*')])('clusterroles', gathering), message);
  assert.equal(await judge([on('get', '*', '*')])('clusterroles', clusterRole('b', []), { operation: 'UPDATE', old: gathering }), message);
  assert.equal(await judge([on('*', '*', '*'), at('*', '*')])('clusterroles', gathering), undefined);
});

test('`rbacEscalation` lets the garbage collector finish a role it could not write', async () => {
  const old = clusterRole('a', [on('*', '*', '*')]);
  const freed = { ...old, metadata: { ...old.metadata, finalizers: ['x'], ownerReferences: [] } };
  const relabelled = { ...old, metadata: { ...old.metadata, labels: { a: 'b' } } };
  assert.equal(await judge([])('clusterroles', freed, { operation: 'UPDATE', old }), undefined);
  assert.notEqual(await judge([])('clusterroles', relabelled, { operation: 'UPDATE', old }), undefined);
});

test('`rbacEscalation` lets a binding give what its author holds or may bind', async () => {
  const boot = clusterRole('boot', [on('create get list watch', 'certificates.k8s.io', 'certificatesigningrequests')]);
  const missing = `is forbidden: ${notHeld}\n{APIGroups:["certificates.k8s.io"], Resources:["certificatesigningrequests"], Verbs:["create" "get" "list" "watch"]}`;
  assert.equal(
    await judge([], [boot])('rolebindings', binding('ClusterRole', 'boot', 'default')),
    `403 rolebindings.rbac.authorization.k8s.io "b" ${missing}`,
  );
  assert.equal(
    await judge([], [boot])('clusterrolebindings', binding('ClusterRole', 'boot')),
    `403 clusterrolebindings.rbac.authorization.k8s.io "b" ${missing}`,
  );
  assert.equal(
    await judge([on('bind', group, 'clusterroles', 'boot')], [boot])('clusterrolebindings', binding('ClusterRole', 'boot')),
    undefined,
  );
  assert.equal(
    await judge([on('*', 'certificates.k8s.io', '*')], [boot])('clusterrolebindings', binding('ClusterRole', 'boot')),
    undefined,
  );
});

test('`rbacEscalation` says which role a binding refers to in vain', async () => {
  assert.equal(await judge([])('rolebindings', binding('Role', 'nope', 'default')), '404 roles.rbac.authorization.k8s.io "nope" not found');
  assert.equal(
    await judge([])('rolebindings', binding('ClusterRole', 'nope', 'default')),
    '404 clusterroles.rbac.authorization.k8s.io "nope" not found',
  );
  assert.equal(await judge([on('bind', group, '*')])('rolebindings', binding('Role', 'nope', 'default')), undefined);
});
