// Roles: what may be done inside one namespace.
import type { Role } from '../../../api/types/rbac.v1.generated.ts';
import { plainColumns } from '../columns.ts';
import { declare } from '../resource.ts';
import { validateRules } from './policy-rule.ts';

export const roles = declare<Role>({
  storage: 'stored',
  group: 'rbac.authorization.k8s.io',
  version: 'v1',
  kind: 'Role',
  resource: 'roles',
  singular: 'role',
  namespaced: true,
  schema: 'rbac.v1.Role',
  nameRule: 'pathSegment',
  strategy: { validate: ({ rules }) => validateRules(rules, true) },
  columns: plainColumns,
  createOnUpdate: true,
  unconditionalUpdate: true,
});
