// The rules one subject holds in one scope, arranged so that a request meets only those that name its resource.
import type { Attributes, Decision } from '../attributes.ts';
import { type Binding, type PolicyRule, rbacGroup, type RoleRef, type Subject } from './policy-objects.ts';
import { quoted } from './quoted.ts';
import { allowsAction, allowsPath, combinedResource } from './rule-match.ts';

/** A binding together with the subject that makes it apply. */
export interface BoundSubject {
  readonly binding: Binding;
  readonly subject: Subject;
}

interface Grant {
  readonly rule: PolicyRule;
  readonly source: BoundSubject;
}

type Allowed = Extract<Decision, { kind: 'allow' }>;

const describeSubject = (subject: Subject, namespace: string): string =>
  subject.kind === 'ServiceAccount'
    ? `ServiceAccount ${quoted(`${subject.name}/${subject.namespace === undefined || subject.namespace === '' ? namespace : subject.namespace}`)}`
    : `${subject.kind} ${quoted(subject.name)}`;

const describeSource = ({ binding, subject }: BoundSubject): string => {
  const { name = '', namespace = '' } = binding.metadata;
  const kind = namespace === '' ? `ClusterRoleBinding ${quoted(name)}` : `RoleBinding ${quoted(`${name}/${namespace}`)}`;
  return `${kind} of ${binding.roleRef.kind} ${quoted(binding.roleRef.name)} to ${describeSubject(subject, namespace)}`;
};

/** As upstream's lister says it, in the singular. */
export const roleMissing = ({ kind, name }: RoleRef): string => `${kind.toLowerCase()}.${rbacGroup} ${quoted(name)} not found`;

export class RuleIndex {
  /** Keyed by resource as the rule lists it: `pods`, `pods/log`, `*`, and a star before a subresource. */
  readonly #byResource = new Map<string, Grant[]>();
  readonly #paths: Grant[] = [];
  readonly #decisions = new Map<BoundSubject, Allowed>();
  readonly #missing = new Set<string>();

  /** Upstream's words for the roles bound here that do not exist. */
  missing(): Iterable<string> {
    return this.#missing;
  }

  addMissing({ binding }: BoundSubject): void {
    this.#missing.add(roleMissing(binding.roleRef));
  }

  add(source: BoundSubject, rules: readonly PolicyRule[]): void {
    for (const rule of rules) {
      const grant = { rule, source };
      for (const resource of new Set(rule.resources)) {
        const listed = this.#byResource.get(resource);
        if (listed === undefined) this.#byResource.set(resource, [grant]);
        else listed.push(grant);
      }
      if (rule.nonResourceURLs !== undefined && rule.nonResourceURLs.length > 0) this.#paths.push(grant);
    }
  }

  allows(attributes: Attributes): Allowed | undefined {
    if (!attributes.resourceRequest) return this.#allowsPath(attributes);
    return (
      this.#among(combinedResource(attributes), attributes) ??
      (attributes.subresource === '' ? undefined : this.#among(`*/${attributes.subresource}`, attributes)) ??
      this.#among('*', attributes)
    );
  }

  #among(resource: string, attributes: Attributes): Allowed | undefined {
    const grants = this.#byResource.get(resource);
    if (grants === undefined) return undefined;
    for (const grant of grants) if (allowsAction(grant.rule, attributes)) return this.#allowed(grant.source);
    return undefined;
  }

  #allowsPath(attributes: Attributes): Allowed | undefined {
    for (const grant of this.#paths) if (allowsPath(grant.rule, attributes.verb, attributes.path)) return this.#allowed(grant.source);
    return undefined;
  }

  #allowed(source: BoundSubject): Allowed {
    const known = this.#decisions.get(source);
    if (known !== undefined) return known;
    const decision: Allowed = { kind: 'allow', reason: `RBAC: allowed by ${describeSource(source)}` };
    this.#decisions.set(source, decision);
    return decision;
  }
}
