// Reading objects for a decision (authorization, admission, identity): straight from the store, as the control plane
// itself, without walking the request's way again.
import type { KubeObject } from '../api/object.ts';

export interface Lookup {
  get<T extends KubeObject>(group: string, resource: string, namespace: string, name: string): Promise<T | undefined>;
  list<T extends KubeObject>(group: string, resource: string, namespace?: string): Promise<readonly T[]>;
}
