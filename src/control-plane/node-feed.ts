// Keeps the node authorizer's graph in step with the pods in the store.
import type { Pod } from '../api/types/core.v1.generated.ts';
import type { Entry, Store } from '../store/store.ts';
import type { NodeGraph } from './authorize/node/node-graph.ts';
import { parseEntry } from './negotiate/entry-text.ts';
import type { Registry } from './served.ts';
import { type Feed, openFeed } from './store-feed.ts';

/** A pod of the same name made later is another one. */
const idOf = ({ key, createRevision }: Entry): string => `${key}@${createRevision}`;

export const feedNodeGraph = (store: Store, registry: Registry, graph: NodeGraph): Promise<Feed> => {
  const served = registry.servedResource('', 'pods');
  return openFeed(store, served.prefix, {
    put: (entry) => {
      const id = idOf(entry);
      // Once bound, nothing that matters here changes: the many updates of a pod's status need not be read.
      if (!graph.isBound(id)) graph.put(id, parseEntry<Pod>(served, entry));
    },
    remove: (entry) => {
      graph.remove(idOf(entry));
    },
  });
};
