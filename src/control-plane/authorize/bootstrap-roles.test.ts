import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bootstrapPolicy } from './bootstrap-roles.ts';
import type { Binding, ClusterRole, PolicyRule, Role } from './policy-objects.ts';
import { rbacAuthorizer } from './rbac.ts';
import { RbacPolicy } from './rbac-policy.ts';

const fixture = new URL('./bootstrap-roles.upstream.txt', import.meta.url);

const shownRule = ({ verbs = [], apiGroups = [], resources = [], resourceNames, nonResourceURLs }: PolicyRule): string =>
  nonResourceURLs === undefined
    ? [verbs, apiGroups.map((group) => (group === '' ? 'core' : group)), resources, ...(resourceNames === undefined ? [] : [resourceNames])]
        .map((list) => list.join(' '))
        .join(' | ')
    : `${verbs.join(' ')} | ${nonResourceURLs.join(' ')}`;

const entries = (record: Record<string, string> = {}): string[] => Object.entries(record).map(([key, value]) => `${key}=${value}`);

const isBinding = (object: Role | Binding): object is Binding => 'roleRef' in object;

const shown = (object: Role | Binding): readonly string[] => {
  if (isBinding(object)) {
    const subjects = (object.subjects ?? []).map(
      ({ kind, namespace, name }) => `for ${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`,
    );
    return [`to ${object.roleRef.kind} ${object.roleRef.name}`, ...subjects];
  }
  const selectors = (object as ClusterRole).aggregationRule?.clusterRoleSelectors ?? [];
  return [...(object.rules ?? []).map(shownRule), ...selectors.map(({ matchLabels }) => `gathers ${entries(matchLabels).join(' ')}`)];
};

const heading = ({ kind, metadata: { name = '', namespace, labels } }: Role | Binding): string => {
  const own = entries(labels).filter((entry) => entry !== 'kubernetes.io/bootstrapping=rbac-defaults');
  return [kind, `${namespace === undefined ? '' : `${namespace}/`}${name}`, ...own].join(' ');
};

const ours = (): Map<string, readonly string[]> => {
  const { clusterRoles, clusterRoleBindings, roles, roleBindings } = bootstrapPolicy();
  return new Map([...clusterRoles, ...clusterRoleBindings, ...roles, ...roleBindings].map((object) => [heading(object), shown(object)]));
};

const upstream = (): Map<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of readFileSync(fixture, 'utf8').split('\n')) {
    if (line.startsWith('#') || line === '') continue;
    if (line.startsWith('  ')) lines.push(line.slice(2));
    else found.set(line, (lines = []));
  }
  return found;
};

/** How ours differ from 1.20.2's, and why. */
const differences: readonly {
  readonly of: string;
  readonly without?: readonly string[];
  readonly with?: readonly string[];
  readonly because: string;
}[] = [
  {
    of: 'ClusterRole system:aggregate-to-edit rbac.authorization.k8s.io/aggregate-to-edit=true',
    without: [
      'create delete deletecollection patch update | core | configmaps endpoints persistentvolumeclaims replicationcontrollers replicationcontrollers/scale secrets serviceaccounts services services/proxy',
    ],
    with: [
      'create delete deletecollection patch update | core | configmaps events persistentvolumeclaims replicationcontrollers replicationcontrollers/scale secrets serviceaccounts services services/proxy',
      'create | core | serviceaccounts/token',
      'create | core | pods/eviction',
      'create delete deletecollection get list patch update watch | coordination.k8s.io | leases',
    ],
    because:
      'later versions: writing Endpoints let tenants reach each other’s backends (CVE-2021-25740); events, tokens, eviction and leases were added since',
  },
  {
    of: 'ClusterRole system:basic-user',
    with: ['create | authentication.k8s.io | selfsubjectreviews'],
    because: 'SelfSubjectReview is served (`kubectl auth whoami`), and upstream lets everyone ask who they are since 1.26',
  },
  {
    of: 'ClusterRole system:kube-scheduler',
    with: ['get list watch | core | namespaces', 'get list watch | storage.k8s.io | csidrivers'],
    because: 'later schedulers watch both, and both are served',
  },
  {
    of: 'ClusterRole system:controller:namespace-controller',
    without: ['delete deletecollection get list | * | *'],
    with: ['delete deletecollection get list watch | * | *'],
    because: 'later versions watch what they empty',
  },
  {
    of: 'ClusterRole system:controller:node-controller',
    without: ['delete get list patch update | core | nodes', 'update | core | pods/status', 'delete list | core | pods'],
    with: ['delete get list patch update watch | core | nodes', 'patch update | core | pods/status', 'delete get list watch | core | pods'],
    because: 'later versions patch the status of pods on lost nodes and read pods before they evict them',
  },
  {
    of: 'ClusterRole system:controller:pod-garbage-collector',
    without: ['get list | core | nodes'],
    with: ['get list watch | core | nodes', 'patch | core | pods/status'],
    because: 'later versions mark pods failed before they delete them',
  },
];

test('`bootstrapPolicy` makes upstream’s roles and bindings, but for differences with a reason', () => {
  const made = ours();
  const expected = upstream();
  for (const { of, without = [], with: added = [], because } of differences) {
    const rules = expected.get(of);
    assert.ok(rules !== undefined && because !== '', of);
    for (const rule of without) assert.ok(rules.includes(rule), `${of}: upstream has no "${rule}" to leave out`);
    expected.set(of, [...rules.filter((rule) => !without.includes(rule)), ...added]);
  }
  const sorted = (all: Map<string, readonly string[]>) =>
    Object.fromEntries([...all].sort().map(([name, lines]) => [name, [...lines].sort()]));
  assert.deepEqual(sorted(made), sorted(expected));
});

test('`bootstrapPolicy` carries what lets upstream’s tools repair it', () => {
  const { clusterRoles, clusterRoleBindings, roles, roleBindings } = bootstrapPolicy();
  for (const { metadata } of [...clusterRoles, ...clusterRoleBindings, ...roles, ...roleBindings]) {
    assert.equal(metadata.labels?.['kubernetes.io/bootstrapping'], 'rbac-defaults');
    assert.equal(metadata.annotations?.['rbac.authorization.kubernetes.io/autoupdate'], 'true');
  }
});

test('`bootstrapPolicy` lets each do its work: anonymous, nodes on their way in, editors and admins', () => {
  const policy = new RbacPolicy();
  const { clusterRoles, clusterRoleBindings } = bootstrapPolicy();
  for (const object of [...clusterRoles, ...clusterRoleBindings]) policy.put(object);
  for (const name of ['admin', 'edit', 'view', 'system:node-bootstrapper']) {
    policy.put({
      ...({
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name },
        subjects: [{ kind: 'User', name }],
      } satisfies Partial<Binding>),
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: `test-${name}` },
    });
  }
  const authorizer = rbacAuthorizer(policy);
  const may = (name: string, groups: string[], verb: string, group: string, resource: string, subresource = ''): boolean =>
    authorizer.authorize({
      user: { name, groups },
      verb,
      resourceRequest: resource !== '',
      group,
      version: 'v1',
      resource,
      subresource,
      namespace: resource === '' ? '' : 'x',
      name: '',
      path: resource === '' ? '/version' : '',
    }).kind === 'allow';
  assert.equal(may('system:anonymous', ['system:unauthenticated'], 'get', '', ''), true);
  assert.equal(may('system:anonymous', ['system:unauthenticated'], 'get', '', 'pods'), false);
  assert.equal(may('system:node-bootstrapper', [], 'create', 'certificates.k8s.io', 'certificatesigningrequests'), true);
  assert.equal(may('view', [], 'get', '', 'pods', 'log'), true);
  assert.equal(may('view', [], 'get', '', 'secrets'), false);
  assert.equal(may('edit', [], 'get', '', 'secrets'), true);
  assert.equal(may('edit', [], 'get', '', 'configmaps'), true);
  assert.equal(may('edit', [], 'create', 'rbac.authorization.k8s.io', 'roles'), false);
  assert.equal(may('admin', [], 'create', 'rbac.authorization.k8s.io', 'roles'), true);
  assert.equal(may('admin', [], 'get', '', 'pods'), true);
  assert.equal(may('admin', [], 'delete', '', 'nodes'), false);
});
