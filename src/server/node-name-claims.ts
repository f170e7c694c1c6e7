// Claims on node names as keys of the store, where creating one is possible once: of all servers one succeeds. The store
// forgets them by itself.
import type { NameClaims } from '../controllers/csr/name-claims.ts';
import type { Store } from '../store/store.ts';

const keyOf = (nodeName: string): string => `/registry/muster.dev/node-names/${nodeName}`;

export const nodeNameClaims = (store: Store, ttlSeconds: number): NameClaims => ({
  async claim(nodeName, key) {
    const value = JSON.stringify({ key });
    const made = await store.create(keyOf(nodeName), value, { ttlSeconds });
    return made.kind === 'done' || made.current?.value === value;
  },
  async release(nodeName, revision) {
    const { entry } = await store.get(keyOf(nodeName));
    if (entry !== undefined && entry.modRevision < revision) await store.delete(entry.key, entry.modRevision);
  },
});
