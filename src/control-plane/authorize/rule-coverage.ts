// Whether the rules someone holds cover the rules they want to hand out, and what is missing if not
// (component-helpers/auth/rbac/validation, pkg/registry/rbac/validation/policy_compact.go).
import type { PolicyRule } from './policy-objects.ts';
import { quotedList } from './quoted.ts';
import { urlCovers } from './rule-match.ts';

const none: readonly string[] = [];

const hasAll = (held: ReadonlySet<string>, wanted: readonly string[]): boolean => held.has('*') || wanted.every((item) => held.has(item));

/** A rule someone holds, ready to be compared with many. */
class HeldRule {
  readonly #verbs: ReadonlySet<string>;
  readonly #groups: ReadonlySet<string>;
  readonly #resources: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;
  readonly #urls: ReadonlySet<string>;
  readonly #urlPrefixes: readonly string[];

  constructor(rule: PolicyRule) {
    this.#verbs = new Set(rule.verbs);
    this.#groups = new Set(rule.apiGroups);
    this.#resources = new Set(rule.resources);
    this.#names = new Set(rule.resourceNames);
    this.#urls = new Set(rule.nonResourceURLs);
    this.#urlPrefixes = (rule.nonResourceURLs ?? none).filter((url) => url.endsWith('*'));
  }

  /** Whether this rule alone covers all of the wanted one. */
  covers(wanted: PolicyRule): boolean {
    return (
      hasAll(this.#verbs, wanted.verbs ?? none) &&
      hasAll(this.#groups, wanted.apiGroups ?? none) &&
      this.#hasResources(wanted.resources ?? none) &&
      this.#hasNames(wanted.resourceNames ?? none) &&
      (wanted.nonResourceURLs ?? none).every((url) => this.#hasUrl(url))
    );
  }

  /** What `covers` may cost, in items looked at. */
  cost(wanted: PolicyRule): number {
    const lists = [wanted.verbs, wanted.apiGroups, wanted.resources, wanted.resourceNames];
    return lists.reduce((sum, list) => sum + (list?.length ?? 0), (wanted.nonResourceURLs?.length ?? 0) * (1 + this.#urlPrefixes.length));
  }

  #hasResources(wanted: readonly string[]): boolean {
    return this.#resources.has('*') || wanted.every((resource) => this.#hasResource(resource));
  }

  #hasResource(resource: string): boolean {
    if (this.#resources.has(resource)) return true;
    const slash = resource.indexOf('/');
    return slash >= 0 && this.#resources.has(`*/${resource.slice(slash + 1)}`);
  }

  #hasNames(wanted: readonly string[]): boolean {
    return this.#names.size === 0 || (wanted.length > 0 && wanted.every((name) => this.#names.has(name)));
  }

  #hasUrl(url: string): boolean {
    return this.#urls.has(url) || this.#urlPrefixes.some((prefix) => urlCovers(prefix, url));
  }
}

const distinct = (list: readonly string[] | undefined): Iterable<string> => new Set(list);

const names = ({ resourceNames }: PolicyRule): readonly (string | undefined)[] =>
  resourceNames === undefined || resourceNames.length === 0 ? [undefined] : [...new Set(resourceNames)];

function* onResources(rule: PolicyRule, group: string, resource: string): Generator<PolicyRule> {
  for (const verb of distinct(rule.verbs)) {
    const simple = { apiGroups: [group], resources: [resource], verbs: [verb] };
    for (const name of names(rule)) yield name === undefined ? simple : { ...simple, resourceNames: [name] };
  }
}

/** A rule as the smallest rules it consists of: one verb on one group, resource and name, or one verb on one URL. */
function* breakdown(rule: PolicyRule): Generator<PolicyRule> {
  for (const group of distinct(rule.apiGroups)) for (const resource of distinct(rule.resources)) yield* onResources(rule, group, resource);
  for (const url of distinct(rule.nonResourceURLs))
    for (const verb of distinct(rule.verbs)) yield { nonResourceURLs: [url], verbs: [verb] };
}

export interface Coverage {
  /** The smallest rules not covered. */
  readonly missing: readonly PolicyRule[];
  /** The rules multiply to more combinations than are compared; what was not compared is not covered. */
  readonly tooMany: boolean;
}

/** Items looked at in one comparison: lists in a rule multiply, and one small object can ask for billions. */
const effortLimit = 1_000_000;

export const uncovered = (held: readonly PolicyRule[], wanted: readonly PolicyRule[]): Coverage => {
  const owned = held.map((rule) => new HeldRule(rule));
  const missing: PolicyRule[] = [];
  let effort = 0;
  const covered = (rule: PolicyRule): boolean => {
    for (const one of owned) {
      effort += one.cost(rule);
      if (one.covers(rule)) return true;
      if (effort > effortLimit) return false;
    }
    return false;
  };
  for (const rule of wanted) {
    if (covered(rule)) continue;
    for (const simple of breakdown(rule)) {
      effort += 1;
      if (!covered(simple)) missing.push(simple);
      if (effort > effortLimit) return { missing, tooMany: true };
    }
  }
  return { missing, tooMany: false };
};

/** Rules on the same group, resource and name become one with all their verbs. */
export const compacted = (simple: readonly PolicyRule[]): readonly PolicyRule[] => {
  const merged = new Map<string, { rule: PolicyRule; verbs: string[] }>();
  const others: PolicyRule[] = [];
  for (const rule of simple) {
    if (
      rule.nonResourceURLs !== undefined ||
      rule.apiGroups?.length !== 1 ||
      rule.resources?.length !== 1 ||
      (rule.resourceNames?.length ?? 0) > 1
    ) {
      others.push(rule);
      continue;
    }
    const key = JSON.stringify([rule.apiGroups, rule.resources, rule.resourceNames ?? []]);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { rule, verbs: [...(rule.verbs ?? none)] });
    else known.verbs.push(...(rule.verbs ?? none));
  }
  return [...others, ...merged.values().map(({ rule, verbs }) => ({ ...rule, verbs }))];
};

export const describeRule = (rule: PolicyRule): string => {
  const parts: readonly (readonly [string, readonly string[] | undefined])[] = [
    ['APIGroups', rule.apiGroups],
    ['Resources', rule.resources],
    ['NonResourceURLs', rule.nonResourceURLs],
    ['ResourceNames', rule.resourceNames],
    ['Verbs', rule.verbs],
  ];
  return `{${parts.flatMap(([name, list]) => (list === undefined || list.length === 0 ? [] : [`${name}:${quotedList(list)}`])).join(', ')}}`;
};
