// ClusterRoles: what may be done anywhere, or a sum of other ClusterRoles chosen by label.
import type { ClusterRole } from '../../../api/types/rbac.v1.generated.ts';
import { type FieldError, invalidValue, required } from '../../../api/validation/field-error.ts';
import { plainColumns } from '../columns.ts';
import { declare } from '../resource.ts';
import { each, labelSelector } from '../rules.ts';
import { validateRules } from './policy-rule.ts';

const validate = ({ rules, aggregationRule }: ClusterRole): FieldError[] => {
  const errors = validateRules(rules, false);
  if (aggregationRule === undefined) return errors;
  const field = 'aggregationRule.clusterRoleSelectors';
  const selectors = aggregationRule.clusterRoleSelectors ?? [];
  if (selectors.length === 0) {
    errors.push(required(field, 'at least one clusterRoleSelector required if aggregationRule is non-nil'));
  }
  const wrong = each(selectors, field, (selector, at) => {
    const faults = labelSelector(at, selector);
    // Said in addition when the selector cannot be used at all.
    return faults.length === 0 ? [] : [...faults, invalidValue(at, null, 'invalid label selector.')];
  });
  return [...errors, ...wrong];
};

export const clusterRoles = declare<ClusterRole>({
  storage: 'stored',
  group: 'rbac.authorization.k8s.io',
  version: 'v1',
  kind: 'ClusterRole',
  resource: 'clusterroles',
  singular: 'clusterrole',
  namespaced: false,
  schema: 'rbac.v1.ClusterRole',
  nameRule: 'pathSegment',
  strategy: { validate },
  columns: plainColumns,
  createOnUpdate: true,
  unconditionalUpdate: true,
});
