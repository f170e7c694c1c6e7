// What an aggregated ClusterRole grants. Upstream's controller copies the rules of the roles it selects into it, round
// by round (pkg/controller/clusterroleaggregation); here the same result is computed when asked, so it is never stale.
import type { LabelSelector, LabelSelectorRequirement } from '../../api/types/meta.v1.generated.ts';
import { type AggregationRule, type ClusterRole, type PolicyRule, rulesOf } from './policy-objects.ts';

type Labels = Readonly<Record<string, string>>;

const labelOf = (labels: Labels, key: string): string | undefined => (Object.hasOwn(labels, key) ? labels[key] : undefined);

const expressionMatches = (requirement: LabelSelectorRequirement, labels: Labels): boolean => {
  const value = labelOf(labels, requirement.key);
  const values = requirement.values ?? [];
  switch (requirement.operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return false;
  }
};

const selects = (selector: LabelSelector, labels: Labels): boolean =>
  Object.entries(selector.matchLabels ?? {}).every(([key, value]) => labelOf(labels, key) === value) &&
  (selector.matchExpressions ?? []).every((requirement) => expressionMatches(requirement, labels));

const sameList = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

export const sameRule = (a: PolicyRule, b: PolicyRule): boolean =>
  sameList(a.verbs, b.verbs) &&
  sameList(a.apiGroups, b.apiGroups) &&
  sameList(a.resources, b.resources) &&
  sameList(a.resourceNames, b.resourceNames) &&
  sameList(a.nonResourceURLs, b.nonResourceURLs);

const keyOf = (rule: PolicyRule): string =>
  JSON.stringify([rule.verbs ?? [], rule.apiGroups ?? [], rule.resources ?? [], rule.resourceNames ?? [], rule.nonResourceURLs ?? []]);

/** Rules an aggregated role carries itself are overwritten upstream, so they count for nothing; roles may select each other in circles. */
export const effectiveRules = (role: ClusterRole, sorted: readonly ClusterRole[]): readonly PolicyRule[] => {
  if (role.aggregationRule === undefined) return rulesOf(role);
  const rules = new Map<string, PolicyRule>();
  const visited = new Set<string | undefined>([role.metadata.name]);
  const gather = (aggregation: AggregationRule): void => {
    for (const selector of aggregation.clusterRoleSelectors ?? []) {
      for (const candidate of sorted) {
        if (visited.has(candidate.metadata.name) || !selects(selector, candidate.metadata.labels ?? {})) continue;
        visited.add(candidate.metadata.name);
        if (candidate.aggregationRule !== undefined) gather(candidate.aggregationRule);
        else for (const rule of rulesOf(candidate)) rules.set(keyOf(rule), rule);
      }
    }
  };
  gather(role.aggregationRule);
  return [...rules.values()];
};

export const byName = (a: { metadata: { name?: string } }, b: { metadata: { name?: string } }): number => {
  const [left = '', right = ''] = [a.metadata.name, b.metadata.name];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Aggregated roles whose stored rules are not what they grant, with the rules they should show. */
export const planAggregation = (roles: readonly ClusterRole[]): readonly ClusterRole[] => {
  const sorted = [...roles].sort(byName);
  return sorted.flatMap((role) => {
    if (role.aggregationRule === undefined) return [];
    const rules = [...effectiveRules(role, sorted)];
    const stored = rulesOf(role);
    const shown = stored.length === rules.length && stored.every((rule, i) => sameRule(rule, rules[i] ?? {}));
    return shown ? [] : [{ ...role, rules }];
  });
};
