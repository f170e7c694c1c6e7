// Nobody hands out rights they do not hold: what is missing for a user to write these rules, unless a rule with the verb
// `escalate` (roles) or `bind` (bindings) lets them (pkg/registry/rbac/escalation_check.go, validation/rule.go).
import type { User } from '../../api/exchange.ts';
import type { Authorizer } from '../attributes.ts';
import { privilegedGroup } from './always-allowed.ts';
import { aggregated } from './aggregated-errors.ts';
import { type PolicyRule, type RoleRef, rbacGroup } from './policy-objects.ts';
import { quoted, quotedList } from './quoted.ts';
import type { RbacPolicy } from './rbac-policy.ts';
import { compacted, describeRule, uncovered } from './rule-coverage.ts';

/** Everything; what setting an aggregation rule takes, since it can gather anything. */
export const fullAuthority: readonly PolicyRule[] = [
  { verbs: ['*'], apiGroups: ['*'], resources: ['*'] },
  { verbs: ['*'], nonResourceURLs: ['*'] },
];

export const aggregationRefused = 'must have cluster-admin privileges to use the aggregationRule';

/** Characters of missing rights told; a request can name more than any answer should hold. */
const listingLimit = 64 * 1024;

export const escalationAllowed = (user: User): boolean => user.groups.includes(privilegedGroup);

const listing = (missing: readonly PolicyRule[], tooMany: boolean): string => {
  const lines: string[] = [];
  let length = 0;
  let cut = tooMany;
  for (const rule of compacted(missing)) {
    const line = describeRule(rule);
    length += line.length;
    if (length > listingLimit) {
      cut = true;
      break;
    }
    lines.push(line);
  }
  return [...[...new Set(lines)].sort(), ...(cut ? ['(and more)'] : [])].join('\n');
};

/** Undefined when the user holds all of the rules in that namespace ('' for the whole cluster); else why not. */
export const escalationRefusal = (policy: RbacPolicy, user: User, namespace: string, rules: readonly PolicyRule[]): string | undefined => {
  const held = policy.rulesHeldBy(user, namespace);
  const { missing, tooMany } = uncovered(held.rules, rules);
  if (missing.length === 0 && !tooMany) return undefined;
  // Here upstream asks its storage, which names roles in the plural.
  const gone = held.missing.map(({ kind, name }) => `${kind.toLowerCase()}s.${rbacGroup} ${quoted(name)} not found`);
  const errors = gone.length === 0 ? '' : `; resolution errors: [${aggregated(gone)}]`;
  return `user ${quoted(user.name)} (groups=${quotedList(user.groups)}) is attempting to grant RBAC permissions not currently held:\n${listing(missing, tooMany)}${errors}`;
};

const about = { group: rbacGroup, version: '*', resourceRequest: true, subresource: '', path: '' } as const;

export const mayEscalate = (
  authorizer: Authorizer,
  user: User,
  role: { resource: 'roles' | 'clusterroles'; namespace: string; name: string },
): boolean => authorizer.authorize({ ...about, ...role, user, verb: 'escalate' }).kind === 'allow';

/** Judged in the namespace of the binding, so that binding a ClusterRole may be allowed in one namespace only. */
export const mayBind = (authorizer: Authorizer, user: User, ref: RoleRef, namespace: string): boolean =>
  authorizer.authorize({
    ...about,
    group: ref.apiGroup,
    resource: ref.kind === 'Role' ? 'roles' : 'clusterroles',
    name: ref.name,
    namespace,
    user,
    verb: 'bind',
  }).kind === 'allow';
