// Which Service holds which address and node port. Each is claimed by creating a key in the store, so that two writers,
// even of two servers, can never be given the same; memory only tells what is worth trying.
import { randomInt } from 'node:crypto';
import type { Service } from '../../api/types/core.v1.generated.ts';
import type { KubeObject } from '../../api/object.ts';
import { internalError, invalid } from '../../api/status.ts';
import { causeOf } from '../../api/validation/field-error.ts';
import { pause } from '../../base/retry.ts';
import { type Revision, type Store, StoreError } from '../../store/store.ts';
import { type Allocation, allocate, type Holdings, holdingsOf, type PortRange, releasedBy } from '../resources/core/service-allocation.ts';
import type { AddressRange } from '../resources/core/service/address-range.ts';
import { type Feed, openFeed } from '../store-feed.ts';
import type { WriteHook } from './write-hook.ts';

const prefix = '/registry/muster.dev/service-claims/';
const addressKey = (address: string): string => `${prefix}addresses/${address}`;
const portKey = (port: number): string => `${prefix}ports/${port}`;
const keysOf = ({ addresses, ports }: Holdings): string[] => [...addresses.map(addressKey), ...ports.map(portKey)];

export interface ClaimRanges {
  readonly addresses: AddressRange;
  readonly ports: PortRange;
}

/** Between a claim and the Service that holds it: longer than any request takes. */
const longestCreationMilliseconds = 60_000;
/** Lost races against other writers before the caller is told. */
const mostAttempts = 20;
const nothing = async (): Promise<void> => undefined;

export class ServiceClaims implements WriteHook {
  readonly #store: Store;
  readonly #ranges: ClaimRanges;
  /** Each with the revision at which it was claimed. */
  readonly #held = new Map<string, Revision>();
  readonly #ending = new AbortController();
  #feed: Feed | undefined;

  constructor(store: Store, ranges: ClaimRanges) {
    this.#store = store;
    this.#ranges = ranges;
  }

  /** Takes up what is claimed, claims what stored Services hold without one, and later frees what none of them holds. */
  async open(services: () => Promise<readonly Service[]>, orphanMilliseconds = longestCreationMilliseconds): Promise<void> {
    this.#feed = await openFeed(this.#store, prefix, {
      put: ({ key, modRevision }) => {
        this.#held.set(key, modRevision);
      },
      remove: ({ key }) => {
        this.#held.delete(key);
      },
    });
    const wanted = keysOfAll(await services());
    const orphans = [...this.#held].filter(([key]) => !wanted.has(key));
    await Promise.all([...wanted].filter((key) => !this.#held.has(key)).map((key) => this.#claim(key)));
    if (orphans.length > 0) void this.#freeOrphans(orphans, services, orphanMilliseconds);
  }

  stop(): void {
    this.#ending.abort();
    this.#feed?.stop();
  }

  beforeCreate(object: KubeObject, dryRun: boolean): Promise<() => Promise<void>> {
    return this.#settle(object as Service, undefined, dryRun);
  }

  beforeUpdate(object: KubeObject, old: KubeObject, dryRun: boolean): Promise<() => Promise<void>> {
    return this.#settle(object as Service, old as Service, dryRun);
  }

  async afterUpdate(object: KubeObject, old: KubeObject): Promise<void> {
    await this.#freeAll(keysOf(releasedBy(old as Service, object as Service)));
  }

  async afterDelete(old: KubeObject): Promise<void> {
    await this.#freeAll(keysOf(holdingsOf(old as Service)));
  }

  async #settle(service: Service, old: Service | undefined, dryRun: boolean): Promise<() => Promise<void>> {
    const asked = structuredClone(service.spec);
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const taken = keysOf(this.#allocate(service, old));
      if (dryRun || taken.length === 0) return nothing;
      const claimed = await Promise.all(taken.map(async (key) => ((await this.#claim(key)) ? [key] : [])));
      const mine = claimed.flat();
      if (mine.length === taken.length) return () => this.#freeAll(mine);
      await this.#freeAll(mine);
      service.spec = structuredClone(asked);
    }
    throw internalError(new Error('addresses and ports are being taken faster than one can be found'));
  }

  #allocate(service: Service, old: Service | undefined): Holdings {
    const allocation: Allocation = allocate(service, old, {
      ...this.#ranges,
      isAddressTaken: (address) => this.#held.has(addressKey(address)),
      isPortTaken: (port) => this.#held.has(portKey(port)),
      random: (below) => randomInt(below),
    });
    if (allocation.kind === 'allocated') return allocation;
    if (allocation.kind === 'failed') throw internalError(new Error(allocation.message));
    throw invalid({ group: '', kind: 'Service' }, service.metadata.name ?? '', allocation.errors.map(causeOf));
  }

  /** False when another has it. */
  async #claim(key: string): Promise<boolean> {
    const outcome = await this.#store.create(key, '{}');
    const entry = outcome.kind === 'done' ? outcome.entry : outcome.current;
    this.#held.set(key, entry?.modRevision ?? 0);
    return outcome.kind === 'done';
  }

  async #free(key: string): Promise<void> {
    const { entry } = await this.#store.get(key);
    if (entry !== undefined) await this.#store.delete(key, entry.modRevision);
    this.#held.delete(key);
  }

  async #freeAll(keys: readonly string[]): Promise<void> {
    await Promise.all(keys.map((key) => this.#free(key)));
  }

  /** Another server may have claimed one a moment ago, and be about to store the Service. */
  async #freeOrphans(
    orphans: readonly (readonly [string, Revision])[],
    services: () => Promise<readonly Service[]>,
    milliseconds: number,
  ): Promise<void> {
    await pause(milliseconds, this.#ending.signal);
    if (this.#ending.signal.aborted) return;
    try {
      const wanted = keysOfAll(await services());
      const free = orphans.filter(([key, revision]) => !wanted.has(key) && this.#held.get(key) === revision);
      await Promise.all(free.map(([key, revision]) => this.#store.delete(key, revision)));
    } catch (error) {
      // The next start finds them again.
      if (!(error instanceof StoreError)) throw error;
    }
  }
}

const keysOfAll = (services: readonly Service[]): Set<string> => new Set(services.flatMap((service) => keysOf(holdingsOf(service))));
