// Gives a group the rights that joining needs, where nothing gives them. Somebody may have meant it so: it is asked first.
import type { InBothLanguages } from '../../registration/rungs.ts';
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import { setFlag } from './component-flag.ts';
import type { Remedy, Step } from './remedy.ts';

const rbac = '/apis/rbac.authorization.k8s.io/v1';

interface Bound {
  readonly name: string;
  readonly role: string;
  readonly group: string;
}

const bindingStep = ({ name, role, group }: Bound): Step => ({
  kind: 'api-create',
  path: `${rbac}/clusterrolebindings`,
  object: {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: group }],
  },
});

const bind = (bound: Bound, title: InBothLanguages): Remedy => ({
  name: 'bind',
  title,
  applicability: 'confirm',
  steps: [bindingStep(bound)],
});

/** Every bootstrap token is of this group, whatever groups it names besides. */
const bootstrappers = 'system:bootstrappers';

export const letRequest = (): readonly Remedy[] => [
  bind(
    { name: 'muster:kubelet-bootstrap', role: 'system:node-bootstrapper', group: bootstrappers },
    { en: `let the group ${bootstrappers} ask for certificates`, zh: `允许组 ${bootstrappers} 申请证书` },
  ),
];

export const letApprove = (): readonly Remedy[] => [
  bind(
    {
      name: 'muster:node-autoapprove-bootstrap',
      role: 'system:certificates.k8s.io:certificatesigningrequests:nodeclient',
      group: bootstrappers,
    },
    {
      en: `let requests of the group ${bootstrappers} be approved by themselves`,
      zh: `自动批准组 ${bootstrappers} 的请求`,
    },
  ),
];

export const letNodesIn = (facts: Facts): readonly Remedy[] => [
  ...setFlag(facts, 'apiServer', { flag: 'authorization-mode', value: 'Node,RBAC' }),
  bind(
    { name: 'muster:nodes', role: 'system:node', group: 'system:nodes' },
    {
      en: 'give the group system:nodes the rights of every node, until the Node authorizer is on',
      zh: '在启用 Node 授权模式之前，为组 system:nodes 授予所有节点的权限',
    },
  ),
];

const signer = 'system:controller:bootstrap-signer';
const inPublic = `${rbac}/namespaces/kube-public`;
const named = { name: signer, namespace: 'kube-public' };

/** plugin/pkg/auth/authorizer/rbac/bootstrappolicy/namespace_policy.go */
const signerRole: Step = {
  kind: 'api-create',
  path: `${inPublic}/roles`,
  object: {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: named,
    rules: [
      { apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list', 'watch'] },
      { apiGroups: [''], resources: ['configmaps'], resourceNames: ['cluster-info'], verbs: ['update'] },
      { apiGroups: [''], resources: ['events'], verbs: ['create', 'patch', 'update'] },
    ],
  },
};

const signerBinding: Step = {
  kind: 'api-create',
  path: `${inPublic}/rolebindings`,
  object: {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: named,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: signer },
    subjects: [{ kind: 'ServiceAccount', name: 'bootstrap-signer', namespace: 'kube-system' }],
  },
};

export const letSignerIn = (facts: Facts): readonly Remedy[] => {
  const there = valueOf(facts.publicRoles);
  if (there === undefined) return [];
  const steps = [
    ...(there.includes(`role/${signer}`) ? [] : [signerRole]),
    ...(there.includes(`rolebinding/${signer}`) ? [] : [signerBinding]),
  ];
  if (steps.length === 0) return [];
  const title = { en: 'give the bootstrap signer its rights in kube-public', zh: '为 bootstrap signer 补上其在 kube-public 中的权限' };
  return [{ name: 'bind', title, applicability: 'confirm', steps }];
};
