// The four RBAC kinds, as far as authorization reads them (rbac.authorization.k8s.io/v1).
import type { KubeObject } from '../../api/object.ts';

export const rbacGroup = 'rbac.authorization.k8s.io';

export interface PolicyRule {
  verbs?: string[];
  apiGroups?: string[];
  resources?: string[];
  resourceNames?: string[];
  nonResourceURLs?: string[];
}

export interface RoleRef {
  apiGroup: string;
  kind: string;
  name: string;
}

export interface Subject {
  kind: string;
  apiGroup?: string;
  name: string;
  namespace?: string;
}

export interface LabelRequirement {
  key: string;
  operator: string;
  values?: string[];
}

export interface LabelSelector {
  matchLabels?: Record<string, string>;
  matchExpressions?: LabelRequirement[];
}

export interface AggregationRule {
  clusterRoleSelectors?: LabelSelector[];
}

export interface Role extends KubeObject {
  rules?: PolicyRule[] | null;
}

export interface ClusterRole extends Role {
  aggregationRule?: AggregationRule;
}

/** RoleBinding and ClusterRoleBinding differ only in having a namespace. */
export interface Binding extends KubeObject {
  roleRef: RoleRef;
  subjects?: Subject[] | null;
}

export const rulesOf = (role: Role): readonly PolicyRule[] => role.rules ?? [];
export const subjectsOf = (binding: Binding): readonly Subject[] => binding.subjects ?? [];
