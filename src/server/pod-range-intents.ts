// Intents about pod addresses as keys of the store that the servers share.
import type { RangeIntents } from '../controllers/pod-cidr/range-intents.ts';
import type { Store } from '../store/store.ts';

const prefix = '/registry/muster.dev/pod-ranges/';

export const podRangeIntents = (store: Store): RangeIntents => ({
  async list() {
    const { entries } = await store.list(prefix);
    return new Map(entries.map(({ key, value }) => [key.slice(prefix.length), JSON.parse(value) as string[]]));
  },
  async note(uid, ranges) {
    const value = JSON.stringify(ranges);
    const made = await store.create(prefix + uid, value);
    if (made.kind === 'conflict' && made.current !== undefined && made.current.value !== value) {
      await store.update(prefix + uid, value, made.current.modRevision);
    }
  },
  async forget(uid) {
    const { entry } = await store.get(prefix + uid);
    if (entry !== undefined) await store.delete(entry.key, entry.modRevision);
  },
});
