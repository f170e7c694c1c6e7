// Objects that are good as they stand; cases change them in one place.
const ns = '/api/v1/namespaces/$ns';

/** Collections of the case's namespace, and of the cluster. */
export const paths = {
  pods: `${ns}/pods`,
  configMaps: `${ns}/configmaps`,
  secrets: `${ns}/secrets`,
  services: `${ns}/services`,
  endpoints: `${ns}/endpoints`,
  serviceAccounts: `${ns}/serviceaccounts`,
  events: `${ns}/events`,
  namespaces: '/api/v1/namespaces',
  nodes: '/api/v1/nodes',
  leases: '/apis/coordination.k8s.io/v1/namespaces/$ns/leases',
  requests: '/apis/certificates.k8s.io/v1/certificatesigningrequests',
  roles: '/apis/rbac.authorization.k8s.io/v1/namespaces/$ns/roles',
  roleBindings: '/apis/rbac.authorization.k8s.io/v1/namespaces/$ns/rolebindings',
  clusterRoles: '/apis/rbac.authorization.k8s.io/v1/clusterroles',
  clusterRoleBindings: '/apis/rbac.authorization.k8s.io/v1/clusterrolebindings',
  csiDrivers: '/apis/storage.k8s.io/v1/csidrivers',
  csiNodes: '/apis/storage.k8s.io/v1/csinodes',
  runtimeClasses: '/apis/node.k8s.io/v1/runtimeclasses',
} as const;

type Members = Record<string, unknown>;

export const named = (name: string, rest: Members = {}, metadata: Members = {}): Members => ({ metadata: { name, ...metadata }, ...rest });

export const container = (rest: Members = {}): Members => ({ name: 'main', image: 'registry.example/app:1', ...rest });

export const podSpec = (rest: Members = {}): Members => ({ containers: [container()], ...rest });

export const pod = (spec: Members = {}, metadata: Members = {}): Members => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p', ...metadata },
  spec: podSpec(spec),
});

/** A pod whose one container is changed. */
export const podWith = (changes: Members): Members => pod({ containers: [container(changes)] });

export const configMap = (name = 'c', rest: Members = { data: { a: '1' } }, metadata: Members = {}): Members => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...metadata },
  ...rest,
});

export const service = (spec: Members = {}, metadata: Members = {}): Members => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 's', ...metadata },
  spec: { selector: { app: 'x' }, ports: [{ port: 80 }], ...spec },
});

export const node = (rest: Members = {}, metadata: Members = {}): Members => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name: '$id', ...metadata },
  ...rest,
});

export const lease = (name: string, spec: Members = { holderIdentity: 'me', leaseDurationSeconds: 40 }): Members => ({
  apiVersion: 'coordination.k8s.io/v1',
  kind: 'Lease',
  metadata: { name },
  spec,
});

export const role = (rules: readonly Members[], name = 'r', metadata: Members = {}): Members => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'Role',
  metadata: { name, ...metadata },
  rules,
});

export const readPods: Members = { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] };

export const roleBinding = (roleRef: Members, subjects: readonly Members[], name = 'b'): Members => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'RoleBinding',
  metadata: { name },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', ...roleRef },
  subjects,
});

export const userSubject = (name: string): Members => ({ kind: 'User', apiGroup: 'rbac.authorization.k8s.io', name });
