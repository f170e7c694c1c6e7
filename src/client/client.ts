// The one interface through which every actor speaks to a cluster: in process beside the control plane, or over HTTPS.
// Authorization, admission and validation hold for our own loops as for strangers.
import type { KubeList, KubeObject } from '../api/object.ts';

/** What a client must know of a resource to build its paths. */
export interface Resource<T extends KubeObject = KubeObject> {
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  readonly kind: string;
  readonly namespaced: boolean;
  /** Never set; carries the type. */
  readonly _type?: T;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
}

export interface GetOptions extends ReadOptions {
  readonly subresource?: string;
  /** `0`: whatever the server has at hand. */
  readonly resourceVersion?: string;
}

export interface ListOptions extends ReadOptions {
  /** All namespaces when undefined. */
  readonly namespace?: string | undefined;
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
  readonly limit?: number;
  readonly continue?: string;
  readonly resourceVersion?: string;
}

export interface WatchOptions extends ListOptions {
  readonly allowBookmarks?: boolean;
  readonly timeoutSeconds?: number;
}

export interface WriteOptions extends ReadOptions {
  readonly dryRun?: boolean;
  readonly fieldManager?: string;
  readonly subresource?: string;
}

export type PatchType = 'json' | 'merge' | 'strategic';

export interface DeleteOptions extends ReadOptions {
  readonly uid?: string;
  readonly resourceVersion?: string;
  readonly gracePeriodSeconds?: number;
  readonly propagationPolicy?: 'Orphan' | 'Background' | 'Foreground';
  readonly dryRun?: boolean;
}

export type WatchEvent<T extends KubeObject> =
  | { readonly type: 'ADDED' | 'MODIFIED' | 'DELETED'; readonly object: T }
  | { readonly type: 'BOOKMARK'; readonly object: T };

export interface Name {
  readonly name: string;
  readonly namespace?: string | undefined;
}

/** Failures of the API reject with StatusError; a peer that cannot be reached rejects with PeerError. */
export interface Client {
  get<T extends KubeObject>(of: Resource<T>, name: Name, options?: GetOptions): Promise<T>;
  list<T extends KubeObject>(of: Resource<T>, options?: ListOptions): Promise<KubeList<T>>;
  create<T extends KubeObject>(of: Resource<T>, object: T, options?: WriteOptions & { namespace?: string; name?: string }): Promise<T>;
  update<T extends KubeObject>(of: Resource<T>, object: T, options?: WriteOptions): Promise<T>;
  patch<T extends KubeObject>(of: Resource<T>, name: Name, type: PatchType, body: unknown, options?: WriteOptions): Promise<T>;
  delete<T extends KubeObject>(of: Resource<T>, name: Name, options?: DeleteOptions): Promise<void>;
  /** Ends when the server ends it; throws StatusError for an ERROR event (410 Expired among them). */
  watch<T extends KubeObject>(of: Resource<T>, options: WatchOptions): AsyncIterable<WatchEvent<T>>;
  /** Anything else: `/readyz`, `/version`, discovery. */
  raw(method: string, path: string, body?: unknown, options?: ReadOptions): Promise<{ status: number; body: Buffer }>;
  close(): Promise<void>;
}
