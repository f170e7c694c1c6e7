// The live view of Roles and bindings that RBAC decides from: fed object by object as the store changes, indexed by who
// is bound. What a subject may do is compiled when first asked and again after a role or one of its bindings changed,
// so its size and upkeep follow the policy and never the number of users seen.
import type { User } from '../../api/exchange.ts';
import type { KubeObject } from '../../api/object.ts';
import { byName, effectiveRules } from './aggregation.ts';
import {
  type Binding,
  type ClusterRole,
  type PolicyRule,
  type Role,
  type RoleRef,
  rulesOf,
  type Subject,
  subjectsOf,
} from './policy-objects.ts';
import { type BoundSubject, RuleIndex } from './rule-index.ts';

/** What one subject is bound to in one namespace, '' for the whole cluster. */
export class Bindings {
  readonly #bound = new Map<string, BoundSubject>();
  #index: RuleIndex | undefined;
  #generation = -1;

  set(key: string, bound: BoundSubject): void {
    this.#index = undefined;
    if (!this.#bound.has(key)) this.#bound.set(key, bound);
  }

  delete(key: string): boolean {
    this.#index = undefined;
    this.#bound.delete(key);
    return this.#bound.size === 0;
  }

  bindings(): Iterable<Binding> {
    return this.#bound.values().map((bound) => bound.binding);
  }

  index(policy: RbacPolicy): RuleIndex {
    if (this.#index !== undefined && this.#generation === policy.generation) return this.#index;
    const index = new RuleIndex();
    for (const bound of [...this.#bound.values()].sort((a, b) => byName(a.binding, b.binding))) {
      const rules = policy.rulesBoundBy(bound.binding);
      if (rules === undefined) index.addMissing(bound);
      else index.add(bound, rules);
    }
    this.#index = index;
    this.#generation = policy.generation;
    return index;
  }
}

type Scopes = Map<string, Bindings>;

const keyOf = (object: KubeObject): string => `${object.metadata.namespace ?? ''}/${object.metadata.name ?? ''}`;

export const serviceAccountUser = (namespace: string, name: string): string => `system:serviceaccount:${namespace}:${name}`;

export class RbacPolicy {
  /** Raised by every change of a role; compiled rules of an older generation are stale. */
  generation = 0;
  readonly #roles = new Map<string, Role>();
  readonly #clusterRoles = new Map<string, ClusterRole>();
  readonly #bindings = new Map<string, Binding>();
  readonly #users = new Map<string, Scopes>();
  readonly #groups = new Map<string, Scopes>();
  readonly #effective = new Map<string, readonly PolicyRule[]>();
  #sorted: readonly ClusterRole[] | undefined;

  put(object: KubeObject): void {
    switch (object.kind) {
      case 'Role':
        this.#roles.set(keyOf(object), object);
        this.#rolesChanged();
        break;
      case 'ClusterRole':
        this.#clusterRoles.set(object.metadata.name ?? '', object);
        this.#rolesChanged();
        break;
      case 'RoleBinding':
      case 'ClusterRoleBinding':
        this.#unbind(keyOf(object));
        this.#bind(keyOf(object), object as Binding);
        break;
    }
  }

  remove(object: KubeObject): void {
    switch (object.kind) {
      case 'Role':
        this.#roles.delete(keyOf(object));
        this.#rolesChanged();
        break;
      case 'ClusterRole':
        this.#clusterRoles.delete(object.metadata.name ?? '');
        this.#rolesChanged();
        break;
      case 'RoleBinding':
      case 'ClusterRoleBinding':
        this.#unbind(keyOf(object));
        break;
    }
  }

  /** Calls `visit` for each subject this user is (its name, then its groups) that is bound in this scope, until one answers. */
  visit<T>(user: User, scope: string, visit: (bindings: Bindings) => T | undefined): T | undefined {
    const own = this.#users.get(user.name)?.get(scope);
    const answer = own === undefined ? undefined : visit(own);
    if (answer !== undefined) return answer;
    for (const group of user.groups) {
      const bindings = this.#groups.get(group)?.get(scope);
      const found = bindings === undefined ? undefined : visit(bindings);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Every binding that applies to the user, cluster-wide ones first, in order of name. */
  bindingsOf(user: User, namespace: string): readonly Binding[] {
    return (namespace === '' ? [''] : ['', namespace]).flatMap((scope) => {
      const found = new Set<Binding>();
      this.visit(user, scope, (bindings) => {
        for (const binding of bindings.bindings()) found.add(binding);
        return undefined;
      });
      return [...found].sort(byName);
    });
  }

  /** Undefined when the role is not there. */
  rulesReferenced(ref: RoleRef, namespace: string): readonly PolicyRule[] | undefined {
    if (ref.kind === 'Role') {
      const role = this.#roles.get(`${namespace}/${ref.name}`);
      return role === undefined ? undefined : rulesOf(role);
    }
    const role = this.#clusterRoles.get(ref.name);
    return role === undefined ? undefined : this.#effectiveRules(ref.name, role);
  }

  rulesBoundBy(binding: Binding): readonly PolicyRule[] | undefined {
    return this.rulesReferenced(binding.roleRef, binding.metadata.namespace ?? '');
  }

  /** Rules of all roles the user is bound to, and the roles among them that do not exist. */
  rulesHeldBy(user: User, namespace: string): { readonly rules: readonly PolicyRule[]; readonly missing: readonly RoleRef[] } {
    const rules: PolicyRule[] = [];
    const missing: RoleRef[] = [];
    for (const binding of this.bindingsOf(user, namespace)) {
      const bound = this.rulesBoundBy(binding);
      if (bound === undefined) missing.push(binding.roleRef);
      else for (const rule of bound) rules.push(rule);
    }
    return { rules, missing };
  }

  #effectiveRules(name: string, role: ClusterRole): readonly PolicyRule[] {
    if (role.aggregationRule === undefined) return rulesOf(role);
    const known = this.#effective.get(name);
    if (known !== undefined) return known;
    this.#sorted ??= [...this.#clusterRoles.values()].sort(byName);
    const rules = effectiveRules(role, this.#sorted);
    this.#effective.set(name, rules);
    return rules;
  }

  #rolesChanged(): void {
    this.generation += 1;
    this.#effective.clear();
    this.#sorted = undefined;
  }

  #bind(key: string, binding: Binding): void {
    this.#bindings.set(key, binding);
    const scope = binding.metadata.namespace ?? '';
    for (const subject of subjectsOf(binding)) {
      const place = this.#placeOf(subject, scope);
      if (place === undefined) continue;
      const scopes = place.index.get(place.name) ?? new Map<string, Bindings>();
      place.index.set(place.name, scopes);
      const bindings = scopes.get(scope) ?? new Bindings();
      scopes.set(scope, bindings);
      bindings.set(key, { binding, subject });
    }
  }

  #unbind(key: string): void {
    const binding = this.#bindings.get(key);
    if (binding === undefined) return;
    this.#bindings.delete(key);
    const scope = binding.metadata.namespace ?? '';
    for (const subject of subjectsOf(binding)) {
      const place = this.#placeOf(subject, scope);
      const scopes = place?.index.get(place.name);
      if (place === undefined || scopes?.get(scope)?.delete(key) !== true) continue;
      scopes.delete(scope);
      if (scopes.size === 0) place.index.delete(place.name);
    }
  }

  /** A service account is a user by another name; without a namespace it means the binding's own, and no one in a ClusterRoleBinding. */
  #placeOf(subject: Subject, scope: string): { readonly index: Map<string, Scopes>; readonly name: string } | undefined {
    switch (subject.kind) {
      case 'User':
        return { index: this.#users, name: subject.name };
      case 'Group':
        return { index: this.#groups, name: subject.name };
      case 'ServiceAccount': {
        const namespace = subject.namespace === undefined || subject.namespace === '' ? scope : subject.namespace;
        return namespace === '' ? undefined : { index: this.#users, name: serviceAccountUser(namespace, subject.name) };
      }
      default:
        return undefined;
    }
  }
}
