// A folder for the stores of one test, and its removal.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../base/clock.ts';
import type { Entry, Store } from '../store.ts';
import { type EmbeddedStoreOptions, openEmbeddedStore } from './embedded-store.ts';

export interface StoreFolder {
  readonly folder: string;
  /** A store on this folder; closed, if the test did not, when the test is over. */
  open(options?: Partial<EmbeddedStoreOptions>): Promise<Store>;
}

export async function withFolder(body: (place: StoreFolder) => Promise<void>): Promise<void> {
  const parent = await mkdtemp(join(tmpdir(), 'muster-store-'));
  const folder = join(parent, 'store');
  const stores: Store[] = [];
  const open = async (options?: Partial<EmbeddedStoreOptions>) => {
    const store = await openEmbeddedStore({ folder, clock: systemClock, ...options });
    stores.push(store);
    return store;
  };
  try {
    await body({ folder, open });
  } finally {
    await Promise.all(stores.map((store) => store.close()));
    await rm(parent, { recursive: true });
  }
}

export async function put(store: Store, key: string, value: string): Promise<Entry> {
  const { entry } = await store.get(key);
  const outcome = entry === undefined ? await store.create(key, value) : await store.update(key, value, entry.modRevision);
  if (outcome.kind !== 'done') throw new Error(`${key} changed under the test`);
  return outcome.entry;
}
