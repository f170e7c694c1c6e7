// Which roles and bindings must be made or repaired so that the cluster has at least the wanted rights: missing rules,
// subjects, labels and annotations are added, nothing that people added is taken away
// (component-helpers/auth/rbac/reconciliation).
import { isDeepStrictEqual } from 'node:util';
import type { KubeObject, ObjectMeta } from '../../api/object.ts';
import { sameRule } from './aggregation.ts';
import { autoUpdate } from './bootstrap-roles.ts';
import {
  type AggregationRule,
  type Binding,
  type ClusterRole,
  type PolicyRule,
  type Role,
  rulesOf,
  type Subject,
  subjectsOf,
} from './policy-objects.ts';
import { uncovered } from './rule-coverage.ts';

export type Repair<T extends KubeObject> =
  | { readonly kind: 'create'; readonly object: T }
  | { readonly kind: 'update'; readonly object: T }
  /** The role a binding refers to cannot be changed: delete the old binding (by this uid), then create. */
  | { readonly kind: 'recreate'; readonly object: T; readonly uid: string | undefined };

const keyOf = ({ metadata }: KubeObject): string => `${metadata.namespace ?? ''}/${metadata.name ?? ''}`;

const isProtected = ({ metadata }: KubeObject): boolean => metadata.annotations?.[autoUpdate] === 'false';

type Entries = Record<string, string> | undefined;

/** What is there wins over what is wanted; undefined when nothing is to be added. */
const withMissingEntries = (existing: Entries, wanted: Entries): Record<string, string> | undefined => {
  const missing = Object.entries(wanted ?? {}).filter(([key]) => !Object.hasOwn(existing ?? {}, key));
  return missing.length === 0 ? undefined : Object.fromEntries([...Object.entries(existing ?? {}), ...missing]);
};

/** The same metadata object when nothing is missing. */
const repairedMetadata = (existing: ObjectMeta, wanted: ObjectMeta): ObjectMeta => {
  const labels = withMissingEntries(existing.labels, wanted.labels);
  const annotations = withMissingEntries(existing.annotations, wanted.annotations);
  if (labels === undefined && annotations === undefined) return existing;
  return { ...existing, ...(labels === undefined ? {} : { labels }), ...(annotations === undefined ? {} : { annotations }) };
};

const missingRules = (existing: readonly PolicyRule[], wanted: readonly PolicyRule[]): readonly PolicyRule[] => {
  const unlike = wanted.filter((rule) => !existing.some((other) => sameRule(rule, other)));
  return unlike.length === 0 ? unlike : uncovered(existing, unlike).missing;
};

/** Undefined to have none, the existing one when it will do. */
const repairedAggregation = (existing: AggregationRule | undefined, wanted: AggregationRule | undefined): AggregationRule | undefined => {
  if (wanted === undefined) return undefined;
  const selectors = existing?.clusterRoleSelectors ?? [];
  const missing = (wanted.clusterRoleSelectors ?? []).filter((selector) => !selectors.some((other) => isDeepStrictEqual(selector, other)));
  return existing !== undefined && missing.length === 0 ? existing : { clusterRoleSelectors: [...selectors, ...missing] };
};

const repairedRole = <T extends ClusterRole>(existing: T, wanted: T): T | undefined => {
  const metadata = repairedMetadata(existing.metadata, wanted.metadata);
  const missing = missingRules(rulesOf(existing), rulesOf(wanted));
  const aggregation = repairedAggregation(existing.aggregationRule, wanted.aggregationRule);
  if (metadata === existing.metadata && missing.length === 0 && aggregation === existing.aggregationRule) return undefined;
  const { aggregationRule: _, ...rest } = existing;
  return {
    ...rest,
    metadata,
    ...(missing.length === 0 ? {} : { rules: [...rulesOf(existing), ...missing] }),
    ...(aggregation === undefined ? {} : { aggregationRule: aggregation }),
  } as T;
};

const sameSubject = (a: Subject, b: Subject): boolean =>
  a.kind === b.kind && a.name === b.name && (a.apiGroup ?? '') === (b.apiGroup ?? '') && (a.namespace ?? '') === (b.namespace ?? '');

const repairedBinding = (existing: Binding, wanted: Binding): Binding | undefined => {
  const metadata = repairedMetadata(existing.metadata, wanted.metadata);
  const subjects = subjectsOf(existing);
  const missing = subjectsOf(wanted).filter((subject) => !subjects.some((other) => sameSubject(subject, other)));
  if (metadata === existing.metadata && missing.length === 0) return undefined;
  return { ...existing, metadata, ...(missing.length === 0 ? {} : { subjects: [...subjects, ...missing] }) };
};

const sameRef = (a: Binding, b: Binding): boolean =>
  a.roleRef.apiGroup === b.roleRef.apiGroup && a.roleRef.kind === b.roleRef.kind && a.roleRef.name === b.roleRef.name;

const isBinding = (object: KubeObject): object is Binding => object.kind === 'ClusterRoleBinding' || object.kind === 'RoleBinding';

const repair = (existing: KubeObject, wanted: Role | Binding): Repair<Role | Binding> | undefined => {
  if (isProtected(existing)) return undefined;
  if (isBinding(existing) && isBinding(wanted)) {
    if (!sameRef(existing, wanted)) return { kind: 'recreate', object: wanted, uid: existing.metadata.uid };
    const object = repairedBinding(existing, wanted);
    return object === undefined ? undefined : { kind: 'update', object };
  }
  const object = repairedRole<ClusterRole>(existing, wanted);
  return object === undefined ? undefined : { kind: 'update', object };
};

/** Both lists hold objects of one kind; updated objects keep the resourceVersion they were read at. */
export const planReconcile = (existing: readonly KubeObject[], wanted: readonly (Role | Binding)[]): readonly Repair<Role | Binding>[] => {
  const known = new Map(existing.map((object) => [keyOf(object), object]));
  return wanted.flatMap((object): readonly Repair<Role | Binding>[] => {
    const there = known.get(keyOf(object));
    if (there === undefined) return [{ kind: 'create', object }];
    const repaired = repair(there, object);
    return repaired === undefined ? [] : [repaired];
  });
};
