// From which addresses nodes come: kept in the store, so that what one server saw every server knows, and for a day, so that
// a machine that moved leaves its old address behind. A node is known by its certificate, never by what it claims.
import { BoundedCache } from '../../base/bounded-cache.ts';
import type { Clock } from '../../base/clock.ts';
import type { Store } from '../../store/store.ts';
import { plainAddress } from './knockers.ts';

const prefix = '/registry/muster.dev/node-addresses/';
const dayMilliseconds = 24 * 3_600_000;
const keptSeconds = dayMilliseconds / 1000;
/** Written again long before the store forgets it. */
const freshMilliseconds = dayMilliseconds / 2;
/** Of one node in a day: no machine has more, and one that changes its address with every request writes no more. */
export const mostAddressesOfNode = 8;
const mostNodes = 50_000;

interface Seen {
  last: string;
  lastAt: number;
  readonly at: Map<string, number>;
}

export interface NodeAddressesOptions {
  readonly store: Store;
  readonly clock: Clock;
  report(error: unknown): void;
}

export class NodeAddresses {
  readonly #options: NodeAddressesOptions;
  readonly #seen = new BoundedCache<string, Seen>(mostNodes);

  constructor(options: NodeAddressesOptions) {
    this.#options = options;
  }

  /** On the way of every request of a node. */
  saw(node: string, remoteAddress: string): void {
    const now = this.#options.clock.monotonic();
    const seen = this.#seen.get(node) ?? { last: '', lastAt: 0, at: new Map<string, number>() };
    if (seen.last === remoteAddress && now - seen.lastAt < freshMilliseconds) return;
    this.#seen.set(node, seen);
    seen.last = remoteAddress;
    seen.lastAt = now;
    this.#note(node, seen.at, plainAddress(remoteAddress), now);
  }

  /** Nodes that came from this address within a day, from the view of all servers. */
  async nodesAt(address: string): Promise<readonly string[]> {
    const from = `${prefix}${plainAddress(address)}/`;
    const { entries } = await this.#options.store.list(from);
    return entries.map(({ key }) => key.slice(from.length));
  }

  #note(node: string, at: Map<string, number>, address: string, now: number): void {
    for (const [old, since] of at) if (now - since >= dayMilliseconds) at.delete(old);
    const since = at.get(address);
    if ((since !== undefined && now - since < freshMilliseconds) || (since === undefined && at.size >= mostAddressesOfNode)) return;
    at.set(address, now);
    this.#write(`${prefix}${address}/${node}`).catch((error: unknown) => {
      at.delete(address);
      this.#options.report(error);
    });
  }

  async #write(key: string): Promise<void> {
    const { store } = this.#options;
    const made = await store.create(key, '{}', { ttlSeconds: keptSeconds });
    // Another server may write it again at the same time: it is the same.
    if (made.kind === 'conflict' && made.current !== undefined)
      await store.update(key, '{}', made.current.modRevision, { ttlSeconds: keptSeconds });
  }
}
