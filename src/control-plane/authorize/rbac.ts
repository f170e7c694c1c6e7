// RBAC's decision: allowed when any rule of any role bound to the user says so, otherwise no opinion; nothing denies
// (plugin/pkg/auth/authorizer/rbac/rbac.go).
import type { Attributes, Authorizer, Decision } from '../attributes.ts';
import { aggregated } from './aggregated-errors.ts';
import type { PolicyRule } from './policy-objects.ts';
import type { RbacPolicy } from './rbac-policy.ts';
import { roleMissing } from './rule-index.ts';

const noOpinion: Decision = { kind: 'no-opinion', reason: '' };

const resourceRule = ({ verbs = [], apiGroups, resources, resourceNames }: PolicyRule) => ({
  verbs,
  ...(apiGroups === undefined ? {} : { apiGroups }),
  ...(resources === undefined ? {} : { resources }),
  ...(resourceNames === undefined || resourceNames.length === 0 ? {} : { resourceNames }),
});

export const rbacAuthorizer = (policy: RbacPolicy): Authorizer => {
  const allowedIn = (scope: string, attributes: Attributes): Decision | undefined =>
    policy.visit(attributes.user, scope, (bindings) => bindings.index(policy).allows(attributes));

  const missingRoles = ({ user, namespace }: Attributes): readonly string[] => {
    const missing: string[] = [];
    for (const scope of namespace === '' ? [''] : ['', namespace]) {
      policy.visit(user, scope, (bindings) => {
        missing.push(...bindings.index(policy).missing());
        return undefined;
      });
    }
    return missing;
  };

  return {
    name: 'RBAC',
    authorize(attributes) {
      const allowed = allowedIn('', attributes) ?? (attributes.namespace === '' ? undefined : allowedIn(attributes.namespace, attributes));
      if (allowed !== undefined) return allowed;
      const missing = missingRoles(attributes);
      return missing.length === 0 ? noOpinion : { kind: 'no-opinion', reason: `RBAC: ${aggregated(missing)}` };
    },
    rulesFor(user, namespace) {
      const { rules, missing } = policy.rulesHeldBy(user, namespace);
      return {
        rules: rules.filter((rule) => (rule.resources?.length ?? 0) > 0).map(resourceRule),
        nonResource: rules
          .filter((rule) => (rule.nonResourceURLs?.length ?? 0) > 0)
          .map(({ verbs = [], nonResourceURLs = [] }) => ({ verbs, nonResourceURLs })),
        ...(missing.length === 0 ? {} : { error: aggregated(missing.map(roleMissing)) }),
      };
    },
  };
};
