// ClusterRoleBindings: who has a ClusterRole everywhere.
import type { ClusterRoleBinding } from '../../../api/types/rbac.v1.generated.ts';
import { declare } from '../resource.ts';
import { bindingColumns, bindingStrategy } from './binding.ts';

export const clusterRoleBindings = declare<ClusterRoleBinding>({
  storage: 'stored',
  group: 'rbac.authorization.k8s.io',
  version: 'v1',
  kind: 'ClusterRoleBinding',
  resource: 'clusterrolebindings',
  singular: 'clusterrolebinding',
  namespaced: false,
  schema: 'rbac.v1.ClusterRoleBinding',
  nameRule: 'pathSegment',
  strategy: bindingStrategy(['ClusterRole'], false),
  columns: bindingColumns(
    'clusterRoleBinding',
    'RoleRef can only reference a ClusterRole in the global namespace. If the RoleRef cannot be resolved, the Authorizer must return an error.',
  ),
  createOnUpdate: true,
  unconditionalUpdate: true,
});
