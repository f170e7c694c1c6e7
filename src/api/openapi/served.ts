// What the documents need to know of a served resource: facts only, so that this room stays below the control plane.
export type ServedVerb = 'create' | 'delete' | 'deletecollection' | 'get' | 'list' | 'patch' | 'update' | 'watch';

interface Kinded {
  /** '' for the core group. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** Message in the schema, `core.v1.Pod`. */
  readonly schema: string;
}

/** A path below an object. Its kind may be another one: `serviceaccounts/token` takes a TokenRequest. */
export interface ServedSubresource extends Kinded {
  /** As in the path: `status`. */
  readonly name: string;
  readonly verbs: readonly ('create' | 'get' | 'patch' | 'update')[];
}

export interface ServedResource extends Kinded {
  /** Plural, as in the path. */
  readonly resource: string;
  readonly namespaced: boolean;
  readonly verbs: readonly ServedVerb[];
  readonly subresources: readonly ServedSubresource[];
}

export interface GroupVersion {
  readonly group: string;
  readonly version: string;
}

/** `api/v1`, `apis/rbac.authorization.k8s.io/v1`: the path a group and version is served under. */
export const groupVersionPath = ({ group, version }: GroupVersion): string =>
  group === '' ? `api/${version}` : `apis/${group}/${version}`;
