// What a rule of a Role or ClusterRole must say.
import type { PolicyRule } from '../../../api/types/rbac.v1.generated.ts';
import { type FieldError, invalidValue, required } from '../../../api/validation/field-error.ts';
import type { Draft } from '../draft.ts';
import { each } from '../rules.ts';

const validateRule = (rule: Draft<PolicyRule>, namespaced: boolean, field: string): FieldError[] => {
  const { verbs = [], apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] } = rule;
  const errors = verbs.length === 0 ? [required(`${field}.verbs`, 'verbs must contain at least one value')] : [];
  if (nonResourceURLs.length > 0) {
    const at = `${field}.nonResourceURLs`;
    if (namespaced) errors.push(invalidValue(at, nonResourceURLs, 'namespaced rules cannot apply to non-resource URLs'));
    if (apiGroups.length + resources.length + resourceNames.length > 0) {
      errors.push(invalidValue(at, nonResourceURLs, 'rules cannot apply to both regular resources and non-resource URLs'));
    }
    return errors;
  }
  if (apiGroups.length === 0) errors.push(required(`${field}.apiGroups`, 'resource rules must supply at least one api group'));
  if (resources.length === 0) errors.push(required(`${field}.resources`, 'resource rules must supply at least one resource'));
  return errors;
};

export const validateRules = (rules: readonly Draft<PolicyRule>[] | undefined, namespaced: boolean): FieldError[] =>
  each(rules, 'rules', (rule, field) => validateRule(rule, namespaced, field));
