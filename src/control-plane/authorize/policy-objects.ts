// The four RBAC kinds as authorization reads them: stored objects, and those a request brings, whose lists may be missing.
import type { KubeObject } from '../../api/object.ts';
import type { AggregationRule, PolicyRule as CompleteRule, RoleRef, Subject } from '../../api/types/rbac.v1.generated.ts';

export type { AggregationRule, RoleRef, Subject };

export const rbacGroup = 'rbac.authorization.k8s.io';

export type PolicyRule = Partial<CompleteRule>;

export interface Role extends KubeObject {
  rules?: PolicyRule[];
}

export interface ClusterRole extends Role {
  aggregationRule?: AggregationRule;
}

/** RoleBinding and ClusterRoleBinding differ only in having a namespace. */
export interface Binding extends KubeObject {
  roleRef: RoleRef;
  subjects?: Subject[];
}

export const rulesOf = (role: Role): readonly PolicyRule[] => role.rules ?? [];
export const subjectsOf = (binding: Binding): readonly Subject[] => binding.subjects ?? [];
