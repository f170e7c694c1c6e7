// Says in the store that this server is there, and knows which others are: what each wrote goes by itself when it dies
// (upstream: pkg/controlplane/reconcilers/lease.go).
import { type Backoff, backoffDelay, pause } from '../base/retry.ts';
import type { Log } from '../base/log.ts';
import type { LiveServers, ServerAddress } from '../controllers/live-servers.ts';
import { type Feed, openFeed } from '../control-plane/store-feed.ts';
import { liveServersPrefix } from '../store/migrate/contents.ts';
import type { Entry, Store } from '../store/store.ts';
import { hostAndPort } from './addresses.ts';

export interface PresenceOptions {
  readonly store: Store;
  readonly log: Log;
  /** Where it surely answers. */
  readonly host: string;
  readonly port: number;
  /** Undefined when others cannot dial it. */
  readonly advertised: string | undefined;
}

const ttlSeconds = 15;
const renewalMilliseconds = 5_000;
const backoff: Backoff = { firstMilliseconds: 200, longestMilliseconds: 2_000 };

export class Presence implements LiveServers {
  readonly #options: PresenceOptions;
  readonly #key: string;
  readonly #value: string;
  readonly #ending = new AbortController();
  readonly #servers = new Map<string, readonly ServerAddress[]>();
  readonly #listeners = new Set<() => void>();
  #told = '';
  #feed: Feed | undefined;
  #renewing: Promise<void> | undefined;

  private constructor(options: PresenceOptions) {
    const { host, port, advertised } = options;
    this.#options = options;
    this.#key = liveServersPrefix + hostAndPort(host, port);
    const subsets = advertised === undefined ? [] : [{ addresses: [{ ip: advertised }], ports: [{ port }] }];
    this.#value = JSON.stringify({ kind: 'Endpoints', apiVersion: 'v1', metadata: {}, subsets });
  }

  /** Resolves when the others can see it, and it them. */
  static async begin(options: PresenceOptions): Promise<Presence> {
    const presence = new Presence(options);
    await presence.#renew();
    presence.#feed = await openFeed(options.store, liveServersPrefix, {
      put: (entry) => {
        presence.#put(entry);
      },
      remove: ({ key }) => {
        presence.#servers.delete(key);
        presence.#tell();
      },
    });
    presence.#renewing = presence.#keepRenewing();
    return presence;
  }

  addresses(): readonly ServerAddress[] {
    return [...this.#servers.values()].flat();
  }

  onChange(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => {
      this.#listeners.delete(changed);
    };
  }

  /** At once for the others, instead of when its time has run out. */
  async end(): Promise<void> {
    this.#ending.abort();
    await this.#renewing;
    this.#feed?.stop();
    try {
      const { entry } = await this.#options.store.get(this.#key);
      if (entry !== undefined) await this.#options.store.delete(this.#key, entry.modRevision);
    } catch (error) {
      this.#options.log.warn('the others learn a little later that this server is gone', { error });
    }
  }

  async #keepRenewing(): Promise<void> {
    const { signal } = this.#ending;
    for (let failures = 0; ; ) {
      await pause(failures === 0 ? renewalMilliseconds : backoffDelay(backoff, failures, Math.random()), signal);
      if (signal.aborted) return;
      try {
        await this.#renew();
        failures = 0;
      } catch (error) {
        failures++;
        this.#options.log.warn('the others may take this server for gone', { error });
      }
    }
  }

  async #renew(): Promise<void> {
    const { store } = this.#options;
    const { entry } = await store.get(this.#key);
    // Written by this server alone; whoever was faster was a write of it whose answer got lost.
    if (entry === undefined) await store.create(this.#key, this.#value, { ttlSeconds });
    else await store.update(this.#key, this.#value, entry.modRevision, { ttlSeconds });
  }

  #put({ key, value }: Entry): void {
    this.#servers.set(key, addressesIn(value));
    this.#tell();
  }

  #tell(): void {
    const told = JSON.stringify(this.addresses());
    if (told === this.#told) return;
    this.#told = told;
    for (const changed of this.#listeners) changed();
  }
}

interface Written {
  readonly subsets?: readonly {
    readonly addresses?: readonly { readonly ip: string }[];
    readonly ports?: readonly { readonly port: number }[];
  }[];
}

function addressesIn(value: string): ServerAddress[] {
  const { subsets = [] } = JSON.parse(value) as Written;
  return subsets.flatMap(({ addresses = [], ports = [] }) => addresses.flatMap(({ ip }) => ports.map(({ port }) => ({ ip, port }))));
}
