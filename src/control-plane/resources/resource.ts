// What it takes to serve a resource: one declaration in one file. The request's way reads declarations; it knows no kind.
import type { User } from '../../api/exchange.ts';
import type { KubeObject } from '../../api/object.ts';
import type { FieldError } from '../../api/validation/field-error.ts';

export type Verb = 'create' | 'delete' | 'deletecollection' | 'get' | 'list' | 'patch' | 'update' | 'watch';

/** Wide priority (1) columns show with -o wide. `value` returns what meta.v1.Table holds in a cell. */
/** What the control plane saw of an object beyond what stands in it. */
export interface Seen {
  /** When a node renewed its lease last; epoch milliseconds. */
  heartbeatOf(node: string): number | undefined;
}

export interface Column<T extends KubeObject = KubeObject> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly format?: 'name' | '';
  readonly description: string;
  readonly priority?: 0 | 1;
  value(object: T, now: number, seen: Seen): string | number | boolean | null;
}

/** meta.v1.TableRowCondition. */
export interface RowCondition {
  readonly type: string;
  readonly status: string;
  readonly reason: string;
  readonly message: string;
}

/** What a strategy may know of the request it serves. */
export interface StrategyContext {
  readonly user: User;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly dryRun: boolean;
}

/** Kind-specific rules. All functions but `validate*` may change `object` in place; none may touch `old`. All synchronous, no I/O. */
export interface Strategy<T extends KubeObject = KubeObject> {
  /** Upstream's SetDefaults; also applied to objects on update and patch, before validation. */
  defaults?(object: T): void;
  /** Drops what a caller may not set on create, such as status. */
  prepareForCreate?(object: T, context: StrategyContext): void;
  /** Carries over what a plain update may not change, such as status. */
  prepareForUpdate?(object: T, old: T, context: StrategyContext): void;
  /** Value rules beyond structure and metadata, which are checked for every kind. */
  validate?(object: T): FieldError[];
  /** Immutability and transitions. `validate` runs as well. */
  validateUpdate?(object: T, old: T): FieldError[];
  /** Deprecations and the like, sent as Warning headers. */
  warnings?(object: T): string[];
}

export interface StatusStrategy<T extends KubeObject = KubeObject> {
  /** Keeps everything of `old` but what this subresource may change. */
  prepareForUpdate(object: T, old: T, context: StrategyContext): void;
  validateUpdate?(object: T, old: T): FieldError[];
}

/** Object names: which rule of apimachinery validation applies. */
export type NameRule = 'dnsSubdomain' | 'dnsLabel' | 'dns1035Label' | 'pathSegment';

interface Named {
  /** '' for the core group. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** Plural, as in the path. */
  readonly resource: string;
  readonly singular: string;
  readonly shortNames?: readonly string[];
  readonly categories?: readonly string[];
  readonly namespaced: boolean;
  /** Message in the schema, `core.v1.Pod`. */
  readonly schema: string;
}

export interface StoredResource<T extends KubeObject = KubeObject> extends Named {
  readonly storage: 'stored';
  /** All eight when undefined. */
  readonly verbs?: readonly Verb[];
  /** Actors in this process may do more with it than `verbs`, as far as they have the right: it is the control plane's own word. */
  readonly keptFromInside?: boolean;
  readonly nameRule: NameRule;
  readonly strategy: Strategy<T>;
  /** `status`, and others that update part of the object the same way (CSR `approval`). */
  readonly partial?: Readonly<Record<string, StatusStrategy<T>>>;
  /** The whole row in upstream's order; NAME and AGE are columns too (columns.ts), since their place and priority differ by kind. */
  readonly columns: readonly Column<T>[];
  /** Conditions of the Table row (a pod that is done). */
  rowConditions?(object: T): readonly RowCondition[];
  /** Field selectors beyond metadata.name and metadata.namespace. */
  readonly fields?: Readonly<Record<string, (object: T) => string>>;
  /** spec changes raise metadata.generation. */
  readonly generation?: boolean;
  /** PUT to a name that does not exist creates it. */
  readonly createOnUpdate?: boolean;
  /** Updates may reach the disk together with others that come a moment later: signs of life of many nodes. */
  readonly patientUpdates?: boolean;
  /** PUT without resourceVersion is accepted. */
  readonly unconditionalUpdate?: boolean;
  /** Seconds a deleted object may linger (pods); 0 deletes at once. */
  gracefulDeletion?(object: T, requested: number | undefined): number;
  /** DELETE answers with the object instead of a Status (upstream's ReturnDeletedObject). */
  readonly returnsDeleted?: boolean;
  /** While true, a deleted object stays, marked by its deletionTimestamp (namespaces with spec.finalizers). */
  lingers?(object: T): boolean;
  /** What marking for deletion changes beyond the metadata (namespaces become Terminating). */
  beginDeletion?(object: T): void;
  /** The store forgets it after this long (events). */
  readonly ttlSeconds?: number;
}

/** Reviews and other questions: create answers, nothing is kept. */
export interface VirtualResource extends Named {
  readonly storage: 'virtual';
}

export type ResourceDeclaration = StoredResource | VirtualResource;

/** Keeps the exact type inside the declaration, hands out the common one. */
export const declare = <T extends KubeObject>(declaration: StoredResource<T>): StoredResource => declaration as unknown as StoredResource;
