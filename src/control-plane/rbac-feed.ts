// Keeps the policy that judges requests in step with the RBAC objects in the store.
import type { Store } from '../store/store.ts';
import type { RbacPolicy } from './authorize/rbac-policy.ts';
import { parseEntry } from './negotiate/entry-text.ts';
import type { Registry } from './served.ts';
import { type Feed, joined, openFeed } from './store-feed.ts';

const group = 'rbac.authorization.k8s.io';
const resources = ['clusterroles', 'clusterrolebindings', 'roles', 'rolebindings'];

export const feedPolicy = async (store: Store, registry: Registry, policy: RbacPolicy): Promise<Feed> =>
  joined(
    await Promise.all(
      resources.map((resource) => {
        const served = registry.servedResource(group, resource);
        return openFeed(store, served.prefix, {
          put: (entry) => {
            policy.put(parseEntry(served, entry));
          },
          remove: (entry) => {
            policy.remove(parseEntry(served, entry));
          },
        });
      }),
    ),
  );
