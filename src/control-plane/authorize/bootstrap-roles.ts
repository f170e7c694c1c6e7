// The roles and bindings every cluster starts with, as objects ready to be stored. Built when asked: once per start.
import { controllerRules } from './bootstrap-controller-roles.ts';
import { clusterRoleRules } from './bootstrap-cluster-roles.ts';
import { type Binding, type ClusterRole, type PolicyRule, type Role, rbacGroup, type Subject } from './policy-objects.ts';
import { on, recordEvents } from './rule-notation.ts';

export interface BootstrapPolicy {
  readonly clusterRoles: readonly ClusterRole[];
  readonly clusterRoleBindings: readonly Binding[];
  /** In kube-system and kube-public. */
  readonly roles: readonly Role[];
  readonly roleBindings: readonly Binding[];
}

const apiVersion = `${rbacGroup}/v1`;
const aggregateTo = (role: string): string => `rbac.authorization.k8s.io/aggregate-to-${role}`;
/** Carried by what upstream makes and repairs at each start; the annotation set to "false" makes it keep its hands off. */
export const autoUpdate = 'rbac.authorization.kubernetes.io/autoupdate';

const metadata = (name: string, namespace?: string, labels: Record<string, string> = {}) => ({
  name,
  ...(namespace === undefined ? {} : { namespace }),
  labels: { 'kubernetes.io/bootstrapping': 'rbac-defaults', ...labels },
  annotations: { [autoUpdate]: 'true' },
});

/** Which aggregated role a role is gathered into. */
const gatheredInto: Readonly<Record<string, string>> = {
  edit: 'admin',
  view: 'edit',
  'system:aggregate-to-admin': 'admin',
  'system:aggregate-to-edit': 'edit',
  'system:aggregate-to-view': 'view',
};

const clusterRole = (name: string, rules: readonly PolicyRule[]): ClusterRole => {
  const into = gatheredInto[name];
  const labels = into === undefined ? {} : { [aggregateTo(into)]: 'true' };
  return { apiVersion, kind: 'ClusterRole', metadata: metadata(name, undefined, labels), rules: [...rules] };
};

const aggregatedRole = (name: string): ClusterRole => ({
  ...clusterRole(name, []),
  aggregationRule: { clusterRoleSelectors: [{ matchLabels: { [aggregateTo(name)]: 'true' } }] },
});

const user = (name: string): Subject => ({ kind: 'User', apiGroup: rbacGroup, name });
const group = (name: string): Subject => ({ kind: 'Group', apiGroup: rbacGroup, name });
const account = (name: string): Subject => ({ kind: 'ServiceAccount', name, namespace: 'kube-system' });

const clusterRoleBinding = (role: string, subjects: Subject[]): Binding => ({
  apiVersion,
  kind: 'ClusterRoleBinding',
  metadata: metadata(role),
  roleRef: { apiGroup: rbacGroup, kind: 'ClusterRole', name: role },
  ...(subjects.length === 0 ? {} : { subjects }),
});

const controllerRole = (controller: string): string => `system:controller:${controller}`;

const clusterRoles = (): ClusterRole[] => [
  ...['admin', 'edit', 'view'].map(aggregatedRole),
  ...Object.entries(clusterRoleRules()).map(([name, rules]) => clusterRole(name, rules)),
  ...Object.entries(controllerRules()).map(([controller, rules]) => clusterRole(controllerRole(controller), rules)),
];

const clusterRoleBindings = (): Binding[] => [
  clusterRoleBinding('cluster-admin', [group('system:masters')]),
  clusterRoleBinding('system:monitoring', [group('system:monitoring')]),
  clusterRoleBinding('system:discovery', [group('system:authenticated')]),
  clusterRoleBinding('system:basic-user', [group('system:authenticated')]),
  clusterRoleBinding('system:public-info-viewer', [group('system:authenticated'), group('system:unauthenticated')]),
  clusterRoleBinding('system:node-proxier', [user('system:kube-proxy')]),
  clusterRoleBinding('system:kube-controller-manager', [user('system:kube-controller-manager')]),
  clusterRoleBinding('system:kube-dns', [account('kube-dns')]),
  clusterRoleBinding('system:kube-scheduler', [user('system:kube-scheduler')]),
  clusterRoleBinding('system:volume-scheduler', [user('system:kube-scheduler')]),
  // Nodes are judged by the node authorizer; the binding stays, empty, as upstream's does.
  clusterRoleBinding('system:node', []),
  clusterRoleBinding('system:service-account-issuer-discovery', [group('system:serviceaccounts')]),
  ...Object.keys(controllerRules()).map((controller) => clusterRoleBinding(controllerRole(controller), [account(controller)])),
];

const role = (namespace: string, name: string, rules: PolicyRule[]): Role => ({
  apiVersion,
  kind: 'Role',
  metadata: metadata(name, namespace),
  rules,
});

const leaderLock = (component: string): Role =>
  role('kube-system', `system::leader-locking-${component}`, [
    on('watch', 'core', 'configmaps'),
    on('get update', 'core', 'configmaps', component),
  ]);

const roles = (): Role[] => [
  role('kube-public', 'system:controller:bootstrap-signer', [
    on('get list watch', 'core', 'configmaps'),
    on('update', 'core', 'configmaps', 'cluster-info'),
    recordEvents(),
  ]),
  role('kube-system', 'extension-apiserver-authentication-reader', [
    on('get list watch', 'core', 'configmaps', 'extension-apiserver-authentication'),
  ]),
  leaderLock('kube-controller-manager'),
  leaderLock('kube-scheduler'),
  role('kube-system', 'system:controller:bootstrap-signer', [on('get list watch', 'core', 'secrets')]),
  role('kube-system', 'system:controller:cloud-provider', [on('create get list watch', 'core', 'configmaps')]),
  role('kube-system', 'system:controller:token-cleaner', [on('delete get list watch', 'core', 'secrets'), recordEvents()]),
];

const roleBinding = (namespace: string, name: string, roleName: string, subjects: Subject[]): Binding => ({
  apiVersion,
  kind: 'RoleBinding',
  metadata: metadata(name, namespace),
  roleRef: { apiGroup: rbacGroup, kind: 'Role', name: roleName },
  subjects,
});

const toController = (namespace: string, controller: string): Binding =>
  roleBinding(namespace, controllerRole(controller), controllerRole(controller), [account(controller)]);

const toLeader = (component: string): Binding => {
  const name = `system::leader-locking-${component}`;
  return roleBinding('kube-system', name, name, [user(`system:${component}`), account(component)]);
};

const roleBindings = (): Binding[] => [
  toController('kube-public', 'bootstrap-signer'),
  roleBinding('kube-system', 'system::extension-apiserver-authentication-reader', 'extension-apiserver-authentication-reader', [
    user('system:kube-controller-manager'),
    user('system:kube-scheduler'),
  ]),
  toLeader('kube-controller-manager'),
  toLeader('kube-scheduler'),
  ...['bootstrap-signer', 'cloud-provider', 'token-cleaner'].map((controller) => toController('kube-system', controller)),
];

export const bootstrapPolicy = (): BootstrapPolicy => ({
  clusterRoles: clusterRoles(),
  clusterRoleBindings: clusterRoleBindings(),
  roles: roles(),
  roleBindings: roleBindings(),
});
