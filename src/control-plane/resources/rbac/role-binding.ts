// RoleBindings: who has a role in one namespace.
import type { RoleBinding } from '../../../api/types/rbac.v1.generated.ts';
import { declare } from '../resource.ts';
import { bindingColumns, bindingStrategy } from './binding.ts';

export const roleBindings = declare<RoleBinding>({
  storage: 'stored',
  group: 'rbac.authorization.k8s.io',
  version: 'v1',
  kind: 'RoleBinding',
  resource: 'rolebindings',
  singular: 'rolebinding',
  namespaced: true,
  schema: 'rbac.v1.RoleBinding',
  nameRule: 'pathSegment',
  strategy: bindingStrategy(['Role', 'ClusterRole'], true),
  columns: bindingColumns(
    'roleBinding',
    'RoleRef can reference a Role in the current namespace or a ClusterRole in the global namespace. If the RoleRef cannot be resolved, the Authorizer must return an error.',
  ),
  createOnUpdate: true,
  unconditionalUpdate: true,
});
