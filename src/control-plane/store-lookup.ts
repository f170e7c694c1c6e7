// Lookup over the store: the newest durable state.
import type { KubeObject } from '../api/object.ts';
import type { Store } from '../store/store.ts';
import type { Lookup } from './lookup.ts';
import { parseEntry } from './negotiate/entry-text.ts';
import { listPrefix, type Registry, storeKey } from './served.ts';

export const storeLookup = (store: Store, registry: Registry): Lookup => ({
  async get<T extends KubeObject>(group: string, resource: string, namespace: string, name: string): Promise<T | undefined> {
    const served = registry.byGroupResource(group, resource);
    if (served === undefined || name === '') return undefined;
    const { entry } = await store.get(storeKey(served, namespace, name));
    return entry === undefined ? undefined : parseEntry<T>(served, entry);
  },
  async list<T extends KubeObject>(group: string, resource: string, namespace = ''): Promise<readonly T[]> {
    const served = registry.byGroupResource(group, resource);
    if (served === undefined) return [];
    const { entries } = await store.list(listPrefix(served, namespace));
    return entries.map((entry) => parseEntry<T>(served, entry));
  },
});
