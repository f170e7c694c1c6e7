// Cases from upstream's component-helpers/auth/rbac/reconciliation, of the kind that adds and never takes away.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMillisecondsOf } from '../../base/cpu-time.fixture.ts';
import { planAggregation } from './aggregation.ts';
import { bootstrapPolicy } from './bootstrap-roles.ts';
import type { Binding, ClusterRole, PolicyRule } from './policy-objects.ts';
import { planReconcile } from './reconcile.ts';

type Entries = Record<string, string>;

const rules = (...resources: string[]): PolicyRule[] =>
  resources.map((resource) => ({ apiGroups: [''], resources: [resource], verbs: ['get'] }));
const role = (own: PolicyRule[], labels: Entries = {}, annotations: Entries = {}, more: Partial<ClusterRole> = {}): ClusterRole => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRole',
  metadata: { name: 'r', labels, annotations },
  rules: own,
  ...more,
});
const gathers = (...labels: string[]) => ({
  aggregationRule: { clusterRoleSelectors: labels.map((label) => ({ matchLabels: { [label]: 'true' } })) },
});

const roleCases: readonly (readonly [string, ClusterRole, ClusterRole, ClusterRole | undefined])[] = [
  ['leaves what matches', role(rules('a')), role(rules('a')), undefined],
  ['leaves rules that say more', role(rules('a', 'b')), role(rules('a')), undefined],
  ['leaves one rule that covers all', role([{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }]), role(rules('a', 'b')), undefined],
  ['adds missing rules behind others', role(rules('b')), role(rules('a')), role(rules('b', 'a'))],
  ['adds missing labels', role(rules('a'), { 2: 'b' }), role(rules('a'), { 1: 'a' }), role(rules('a'), { 1: 'a', 2: 'b' })],
  ['keeps labels set otherwise', role(rules('b'), { 1: 'b' }), role(rules('a'), { 1: 'a' }), role(rules('b', 'a'), { 1: 'b' })],
  [
    'adds missing annotations',
    role(rules('a'), {}, { 2: 'b' }),
    role(rules('a'), {}, { 1: 'a' }),
    role(rules('a'), {}, { 1: 'a', 2: 'b' }),
  ],
  ['adds missing selectors', role([], {}, {}, gathers('x')), role([], {}, {}, gathers('y', 'x')), role([], {}, {}, gathers('x', 'y'))],
  ['removes an aggregation that was not meant', role(rules('a'), {}, {}, gathers('x')), role(rules('a')), role(rules('a'))],
  [
    'leaves a role alone that says so',
    role(rules('b'), {}, { 'rbac.authorization.kubernetes.io/autoupdate': 'false' }),
    role(rules('a'), {}, { 'rbac.authorization.kubernetes.io/autoupdate': 'true' }),
    undefined,
  ],
];

for (const [what, existing, wanted, repaired] of roleCases) {
  test(`\`planReconcile\` ${what}`, () => {
    assert.deepEqual(planReconcile([existing], [wanted]), repaired === undefined ? [] : [{ kind: 'update', object: repaired }]);
  });
}

const binding = (roleName: string, ...users: string[]): Binding => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRoleBinding',
  metadata: { name: 'b', uid: 'u' },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: roleName },
  ...(users.length === 0 ? {} : { subjects: users.map((name) => ({ kind: 'User', name })) }),
});

test('`planReconcile` creates what is missing, adds missing subjects, and makes anew what refers to another role', () => {
  assert.deepEqual(planReconcile([], [binding('r', 'a')]), [{ kind: 'create', object: binding('r', 'a') }]);
  assert.deepEqual(planReconcile([binding('r', 'x', 'a')], [binding('r', 'a')]), []);
  assert.deepEqual(planReconcile([binding('r', 'x')], [binding('r', 'a')]), [{ kind: 'update', object: binding('r', 'x', 'a') }]);
  assert.deepEqual(planReconcile([binding('other', 'a')], [binding('r', 'a')]), [
    { kind: 'recreate', object: binding('r', 'a'), uid: 'u' },
  ]);
});

test('`planReconcile` finds nothing to do on what it made, quickly', () => {
  const { clusterRoles, clusterRoleBindings, roles, roleBindings } = bootstrapPolicy();
  const stored = bootstrapPolicy();
  const spent = cpuMillisecondsOf(() => {
    assert.deepEqual(planReconcile(stored.clusterRoles, clusterRoles), []);
    assert.deepEqual(planReconcile(stored.clusterRoleBindings, clusterRoleBindings), []);
    assert.deepEqual(planReconcile(stored.roles, roles), []);
    assert.deepEqual(planReconcile(stored.roleBindings, roleBindings), []);
  });
  assert.ok(spent < 200, `${spent} ms`);
});

test('`planAggregation` writes gathered rules where they are not shown, and is then content', () => {
  const { clusterRoles } = bootstrapPolicy();
  const changed = planAggregation(clusterRoles);
  assert.deepEqual(changed.map(({ metadata }) => metadata.name).sort(), ['admin', 'edit', 'view']);
  const after = clusterRoles.map((one) => changed.find(({ metadata }) => metadata.name === one.metadata.name) ?? one);
  assert.deepEqual(planAggregation(after), []);
});
