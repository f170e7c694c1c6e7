// When each node renewed its lease last, by our clock: for a look at a node, without reading its lease. A renewal costs one
// entry in a map; only of leases that were there before is the time read that the node wrote.
import type { Lease } from '../api/types/coordination.v1.generated.ts';
import type { Clock } from '../base/clock.ts';
import type { Entry, Store } from '../store/store.ts';
import { parseEntry } from './negotiate/entry-text.ts';
import { listPrefix, type Registry } from './served.ts';
import { type Feed, openFeed } from './store-feed.ts';

const leaseNamespace = 'kube-node-lease';

interface Beat {
  readonly entry: Entry;
  /** Undefined of what was there before anybody listened. */
  readonly heard: number | undefined;
}

export class Heartbeats {
  readonly #clock: Clock;
  readonly #beats = new Map<string, Beat>();
  #renewTimeOf: (entry: Entry) => string | undefined = () => undefined;
  #prefix = '';
  #listening = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async follow(store: Store, registry: Registry): Promise<Feed> {
    const served = registry.servedResource('coordination.k8s.io', 'leases');
    this.#prefix = listPrefix(served, leaseNamespace);
    this.#renewTimeOf = (entry) => parseEntry<Lease>(served, entry).spec.renewTime;
    const feed = await openFeed(store, this.#prefix, {
      put: (entry) => {
        this.#beats.set(entry.key, { entry, heard: this.#listening ? this.#clock.now() : undefined });
      },
      remove: (entry) => {
        this.#beats.delete(entry.key);
      },
    });
    this.#listening = true;
    return feed;
  }

  /** Epoch milliseconds. */
  lastOf(node: string): number | undefined {
    const beat = this.#beats.get(this.#prefix + node);
    if (beat === undefined || beat.heard !== undefined) return beat?.heard;
    const written = Date.parse(this.#renewTimeOf(beat.entry) ?? '');
    return Number.isNaN(written) ? undefined : written;
  }
}
