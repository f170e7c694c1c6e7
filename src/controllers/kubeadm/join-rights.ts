// The rights with which machines join by kubeadm, as `kubeadm init` gives them (cmd/kubeadm/app/phases/bootstraptoken,
// uploadconfig, kubelet), and those of Muster's own loops that keep them and what they are about.
import type { KubeObject } from '../../api/object.ts';
import type { BootstrapPolicy } from '../../control-plane/authorize/bootstrap-roles.ts';
import { type Binding, type PolicyRule, rbacGroup, type Role, type Subject } from '../../control-plane/authorize/policy-objects.ts';
import { on } from '../../control-plane/authorize/rule-notation.ts';
import { defaultTokenGroup } from '../../registration/bootstrap-token.ts';
import { expiredTokensName } from '../../registration/expired-tokens.ts';
import { kubeletConfigNames } from './cluster-configuration.ts';
import type { KubeadmVersion } from '../../registration/kubeadm-version.ts';

const apiVersion = `${rbacGroup}/v1`;
const publicNamespace = 'kube-public';
const systemNamespace = 'kube-system';

const group = (name: string): Subject => ({ kind: 'Group', apiGroup: rbacGroup, name });
const account = (name: string): Subject => ({ kind: 'ServiceAccount', name, namespace: systemNamespace });
const tokens = group(defaultTokenGroup);
const nodes = group('system:nodes');
const anonymous: Subject = { kind: 'User', apiGroup: rbacGroup, name: 'system:anonymous' };

interface Grant {
  readonly name: string;
  readonly to: readonly Subject[];
}

const clusterBinding = (name: string, role: string, subjects: readonly Subject[]): Binding => ({
  apiVersion,
  kind: 'ClusterRoleBinding',
  metadata: { name },
  roleRef: { apiGroup: rbacGroup, kind: 'ClusterRole', name: role },
  subjects: [...subjects],
});

/** A role and the binding of the same name that gives it. */
const granted = (namespace: string, { name, to }: Grant, rules: PolicyRule[]): { role: Role; binding: Binding } => ({
  role: { apiVersion, kind: 'Role', metadata: { name, namespace }, rules },
  binding: {
    apiVersion,
    kind: 'RoleBinding',
    metadata: { name, namespace },
    roleRef: { apiGroup: rbacGroup, kind: 'Role', name },
    subjects: [...to],
  },
});

const csrRole = (sort: string): string => `system:certificates.k8s.io:certificatesigningrequests:${sort}`;

/** What `kubeadm init` makes. */
export function kubeadmRights(version: KubeadmVersion): BootstrapPolicy {
  const read = (name: string): PolicyRule[] => [on('get', 'core', 'configmaps', name)];
  const inNamespaces = [
    granted(publicNamespace, { name: 'kubeadm:bootstrap-signer-clusterinfo', to: [anonymous] }, read('cluster-info')),
    granted(systemNamespace, { name: 'kubeadm:nodes-kubeadm-config', to: [tokens, nodes] }, read('kubeadm-config')),
    ...kubeletConfigNames(version).map((name) => granted(systemNamespace, { name: `kubeadm:${name}`, to: [tokens, nodes] }, read(name))),
  ];
  return {
    clusterRoles: [{ apiVersion, kind: 'ClusterRole', metadata: { name: 'kubeadm:get-nodes' }, rules: [on('get', 'core', 'nodes')] }],
    clusterRoleBindings: [
      clusterBinding('kubeadm:kubelet-bootstrap', 'system:node-bootstrapper', [tokens]),
      clusterBinding('kubeadm:get-nodes', 'kubeadm:get-nodes', [tokens]),
      clusterBinding('kubeadm:node-autoapprove-bootstrap', csrRole('nodeclient'), [tokens]),
      clusterBinding('kubeadm:node-autoapprove-certificate-rotation', csrRole('selfnodeclient'), [nodes]),
    ],
    roles: inNamespaces.map(({ role }) => role),
    roleBindings: inNamespaces.map(({ binding }) => binding),
  };
}

export const joinRightsKeeperName = 'join-rights-keeper';

const namesOf = (objects: readonly KubeObject[]): string => objects.map(({ metadata }) => metadata.name ?? '').join(' ');
const refsOf = (bindings: readonly Binding[]): string => [...new Set(bindings.map(({ roleRef }) => roleRef.name))].join(' ');
const within = <T extends KubeObject>(objects: readonly T[], namespace: string): T[] =>
  objects.filter(({ metadata }) => metadata.namespace === namespace);

/** To keep roles and bindings of these names and no others: who writes a role must hold what is in it, or be allowed to bind it. */
const keepingRules = (sort: 'cluster' | '', roles: readonly Role[], bindings: readonly Binding[]): PolicyRule[] => [
  on('create', rbacGroup, `${sort}roles ${sort}rolebindings`),
  on('delete get update', rbacGroup, `${sort}roles`, namesOf(roles)),
  on('delete get update', rbacGroup, `${sort}rolebindings`, namesOf(bindings)),
  on('bind', rbacGroup, `${sort}roles`, refsOf(bindings)),
  ...roles.flatMap(({ rules = [] }) => rules),
];

/** What Muster's loops about joining may do, and its agents; upstream has none of them. */
export function joinLoopRights(version: KubeadmVersion): BootstrapPolicy {
  const kept = kubeadmRights(version);
  const loop = (name: string): Grant => ({ name: `system:controller:${name}`, to: [account(name)] });
  const publishing = (names: string): PolicyRule[] => [on('create', 'core', 'configmaps'), on('update', 'core', 'configmaps', names)];
  const keeper = loop(joinRightsKeeperName);
  const keeping = (namespace: string) =>
    granted(namespace, keeper, keepingRules('', within(kept.roles, namespace), within(kept.roleBindings, namespace)));
  const inNamespaces = [
    granted(publicNamespace, loop('cluster-info-publisher'), publishing('cluster-info')),
    granted(systemNamespace, loop('kubeadm-config-publisher'), publishing(['kubeadm-config', ...kubeletConfigNames(version)].join(' '))),
    // Beside what upstream gives it under the name of the loop.
    granted(systemNamespace, { name: 'muster:expired-tokens', to: [account('token-cleaner')] }, [
      on('create', 'core', 'configmaps'),
      on('get update', 'core', 'configmaps', expiredTokensName),
    ]),
    // Public as it is, upstream lets nobody but the anonymous read it; agents look there for the other servers.
    granted(publicNamespace, { name: 'muster:nodes-cluster-info', to: [nodes] }, [on('get', 'core', 'configmaps', 'cluster-info')]),
    keeping(publicNamespace),
    keeping(systemNamespace),
  ];
  return {
    clusterRoles: [
      {
        apiVersion,
        kind: 'ClusterRole',
        metadata: { name: keeper.name },
        rules: keepingRules('cluster', kept.clusterRoles, kept.clusterRoleBindings),
      },
    ],
    clusterRoleBindings: [clusterBinding(keeper.name, keeper.name, keeper.to)],
    roles: inNamespaces.map(({ role }) => role),
    roleBindings: inNamespaces.map(({ binding }) => binding),
  };
}
