// What the certificate controller may do beyond upstream's: approve serving certificates, read and count bootstrap tokens,
// and label the nodes that a token gave a role.
import type { BootstrapPolicy } from '../../control-plane/authorize/bootstrap-roles.ts';
import { rbacGroup, type Subject } from '../../control-plane/authorize/policy-objects.ts';
import { on } from '../../control-plane/authorize/rule-notation.ts';
import { tokenNamespace } from '../../registration/bootstrap-token.ts';
import { signerNames } from '../../signing/signers/signer-names.ts';

const apiVersion = `${rbacGroup}/v1`;
const name = 'system:controller:certificate-controller:joining';

export const certificateRights = (): BootstrapPolicy => {
  const subjects: Subject[] = [{ kind: 'ServiceAccount', name: 'certificate-controller', namespace: 'kube-system' }];
  const metadata = { name, namespace: tokenNamespace };
  const refersTo = (kind: string) => ({ roleRef: { apiGroup: rbacGroup, kind, name }, subjects });
  return {
    clusterRoles: [
      {
        apiVersion,
        kind: 'ClusterRole',
        metadata: { name },
        rules: [on('approve', 'certificates.k8s.io', 'signers', signerNames.kubeletServing), on('patch', 'core', 'nodes')],
      },
    ],
    clusterRoleBindings: [{ apiVersion, kind: 'ClusterRoleBinding', metadata: { name }, ...refersTo('ClusterRole') }],
    roles: [{ apiVersion, kind: 'Role', metadata, rules: [on('get update', 'core', 'secrets')] }],
    roleBindings: [{ apiVersion, kind: 'RoleBinding', metadata, ...refersTo('Role') }],
  };
};
