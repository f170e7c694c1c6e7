import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RoleBinding } from '../../../api/types/rbac.v1.generated.ts';
import { assertErrors, created, createErrors, rowOf, updateErrors } from '../declared.suite.ts';
import { clusterRoleBindings } from './cluster-role-binding.ts';
import { clusterRoles } from './cluster-role.ts';
import { roleBindings } from './role-binding.ts';
import { roles } from './role.ts';

test('`roles` want verbs, groups and resources, and no paths', () => {
  assertErrors(createErrors(roles, { rules: [{}, { verbs: ['get'], nonResourceURLs: ['/x'], apiGroups: [''] }] }), [
    'rules[0].verbs: Required value: verbs must contain at least one value',
    'rules[0].apiGroups: Required value: resource rules must supply at least one api group',
    'rules[0].resources: Required value: resource rules must supply at least one resource',
    'rules[1].nonResourceURLs: Invalid value: []string{"/x"}: namespaced rules cannot apply to non-resource URLs',
    'rules[1].nonResourceURLs: Invalid value: []string{"/x"}: rules cannot apply to both regular resources and non-resource URLs',
  ]);
});

test('`clusterRoles` may name paths, and want selectors when they add up others', () => {
  assertErrors(createErrors(clusterRoles, { rules: [{ verbs: ['get'], nonResourceURLs: ['/x'] }], aggregationRule: {} }), [
    'aggregationRule.clusterRoleSelectors: Required value: at least one clusterRoleSelector required if aggregationRule is non-nil',
  ]);
  assertErrors(
    createErrors(clusterRoles, { aggregationRule: { clusterRoleSelectors: [{ matchExpressions: [{ key: 'a', operator: 'X' }] }] } }),
    [
      'aggregationRule.clusterRoleSelectors[0].matchExpressions[0].operator: Invalid value: "X": not a valid selector operator',
      'aggregationRule.clusterRoleSelectors[0]: Invalid value: "null": invalid label selector.',
    ],
  );
});

test('`roleBindings` say what is wrong with role and subjects', () => {
  const subjects = [
    { kind: 'User' },
    { kind: 'ServiceAccount', name: 'A_', apiGroup: 'x' },
    { kind: 'Z', name: 'a' },
    { kind: 'Group', name: 'g', apiGroup: 'x' },
  ];
  assertErrors(createErrors(roleBindings, { roleRef: { kind: 'X', name: 'a/b', apiGroup: 'z' }, subjects }), [
    'roleRef.apiGroup: Unsupported value: "z": supported values: "rbac.authorization.k8s.io"',
    'roleRef.kind: Unsupported value: "X": supported values: "Role", "ClusterRole"',
    'roleRef.name: Invalid value: "a/b": may not contain \'/\'',
    'subjects[0].name: Required value',
    'subjects[1].name: Invalid value: "A_": a lowercase RFC 1123 subdomain',
    'subjects[1].apiGroup: Unsupported value: "x": supported values: ""',
    'subjects[2].kind: Unsupported value: "Z": supported values: "ServiceAccount", "User", "Group"',
    'subjects[3].apiGroup: Unsupported value: "x": supported values: "rbac.authorization.k8s.io"',
  ]);
});

test('`clusterRoleBindings` want a ClusterRole, and to know where a service account lives', () => {
  const subjects = [{ kind: 'ServiceAccount', name: 'a' }];
  assertErrors(createErrors(clusterRoleBindings, { roleRef: { kind: 'Role', name: '' }, subjects }), [
    'roleRef.kind: Unsupported value: "Role": supported values: "ClusterRole"',
    'roleRef.name: Required value',
    'subjects[0].namespace: Required value',
  ]);
});

const binding = (): RoleBinding =>
  created(roleBindings, {
    roleRef: { kind: 'Role', name: 'a' },
    subjects: [
      { kind: 'User', name: 'u1' },
      { kind: 'User', name: 'u2' },
      { kind: 'ServiceAccount', name: 'a', namespace: 'b' },
    ],
  }) as RoleBinding;

test('`roleBindings` fill in the group of role and users', () => {
  const { roleRef, subjects } = binding();
  assert.deepEqual(
    [roleRef.apiGroup, subjects?.map(({ apiGroup }) => apiGroup)],
    ['rbac.authorization.k8s.io', ['rbac.authorization.k8s.io', 'rbac.authorization.k8s.io', undefined]],
  );
});

test('`roleBindings` keep their role', () => {
  const errors = updateErrors<RoleBinding>(roleBindings, binding(), ({ roleRef }) => (roleRef.name = 'b'));
  assertErrors(errors, [
    'roleRef: Invalid value: {"kind":"Role","name":"b","apiGroup":"rbac.authorization.k8s.io"}: cannot change roleRef',
  ]);
});

test('`roleBindings` show who has which role', () => {
  assert.deepEqual(rowOf(roleBindings, binding()), {
    Name: 'x',
    Role: 'Role/a',
    Age: '<unknown>',
    Users: 'u1, u2',
    Groups: '',
    ServiceAccounts: 'b/a',
  });
  assert.deepEqual(rowOf(roles, created(roles, {})), { Name: 'x', 'Created At': '0001-01-01T00:00:00Z' });
});
