// Keeps the policy that judges requests in step with the RBAC objects in the store.
import type { Change, Entry, Revision, Store } from '../store/store.ts';
import type { RbacPolicy } from './authorize/rbac-policy.ts';
import { parseEntry } from './negotiate/entry-text.ts';
import type { Registry, Served } from './served.ts';

const group = 'rbac.authorization.k8s.io';
const resources = ['clusterroles', 'clusterrolebindings', 'roles', 'rolebindings'];

export interface Feed {
  stop(): void;
}

const follow = (store: Store, served: Served, policy: RbacPolicy, from: Revision, known: Map<string, Entry>): Feed => {
  const put = (entry: Entry): void => {
    known.set(entry.key, entry);
    policy.put(parseEntry(served, entry));
  };
  const drop = (entry: Entry): void => {
    known.delete(entry.key);
    policy.remove(parseEntry(served, entry));
  };
  const changes = (batch: readonly Change[]): void => {
    for (const change of batch) {
      if (change.kind === 'put') put(change.entry);
      else drop(change.previous);
    }
  };
  let stopped = false;
  /** A watch that ends while the store is open has lost its place: what is there now is taken instead. */
  const ended = (): void => {
    if (stopped) return;
    store.list(served.prefix).then(
      ({ entries, revision }) => {
        const present = new Set(entries.map(({ key }) => key));
        for (const entry of known.values()) if (!present.has(entry.key)) drop(entry);
        for (const entry of entries) put(entry);
        watching = store.watch(served.prefix, revision, { changes, ended });
      },
      () => {
        stopped = true;
      },
    );
  };
  let watching = store.watch(served.prefix, from, { changes, ended });
  return {
    stop: () => {
      stopped = true;
      watching.stop();
    },
  };
};

export const feedPolicy = async (store: Store, registry: Registry, policy: RbacPolicy): Promise<Feed> => {
  const feeds = await Promise.all(
    resources.map(async (resource): Promise<Feed> => {
      const served = registry.byGroupResource(group, resource);
      if (served === undefined) throw new TypeError(`${resource}.${group} is not served`);
      const { entries, revision } = await store.list(served.prefix);
      const known = new Map<string, Entry>();
      for (const entry of entries) {
        known.set(entry.key, entry);
        policy.put(parseEntry(served, entry));
      }
      return follow(store, served, policy, revision, known);
    }),
  );
  return {
    stop: () => {
      for (const feed of feeds) feed.stop();
    },
  };
};
