import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { systemClock } from '../base/clock.ts';
import { openEmbeddedStore } from '../store/embedded/embedded-store.ts';
import type { Entry, Store, WatchSink } from '../store/store.ts';
import { StoreError } from '../store/store.ts';
import { type FeedSink, openFeed } from './store-feed.ts';

const openStore = async (context: TestContext): Promise<Store> => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-feed-'));
  const store = await openEmbeddedStore({ folder, clock: systemClock, compactionIntervalSeconds: 300 });
  context.after(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return store;
};

/** What the sink was told: `+a=1`, `-a=1`. */
const recording = (): { readonly told: string[]; readonly sink: FeedSink } => {
  const told: string[] = [];
  const say = (sign: string, { key, value }: Entry): void => {
    told.push(`${sign}${key.slice('/x/'.length)}=${value}`);
  };
  return {
    told,
    sink: {
      put: (entry) => {
        say('+', entry);
      },
      remove: (entry) => {
        say('-', entry);
      },
    },
  };
};

const soon = async (what: string, isSo: () => boolean): Promise<void> => {
  const end = performance.now() + 5_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
};

/** The same store, whose watches a test can break. */
const breakable = (store: Store): { readonly store: Store; breakWatches(): void } => {
  const sinks = new Set<WatchSink>();
  const broken: Store = Object.assign(Object.create(store) as Store, {
    watch: (prefix: string, from: number, sink: WatchSink) => {
      let open = true;
      const guarded: WatchSink = {
        changes: (changes) => {
          if (open) sink.changes(changes);
        },
        ended: (reason) => {
          open = false;
          sink.ended(reason);
        },
      };
      sinks.add(guarded);
      return store.watch(prefix, from, guarded);
    },
  });
  return {
    store: broken,
    breakWatches: () => {
      for (const sink of [...sinks]) {
        sinks.delete(sink);
        sink.ended(new StoreError('compacted', 'the history is gone'));
      }
    },
  };
};

test('`openFeed` tells all there is before it is open, then every change', async (context) => {
  const store = await openStore(context);
  const first = await store.create('/x/a', '1');
  await store.create('/y/other', '1');
  const { told, sink } = recording();
  const feed = await openFeed(store, '/x/', sink);
  assert.deepEqual(told, ['+a=1']);
  const revision = first.kind === 'done' ? first.entry.modRevision : 0;
  const second = await store.update('/x/a', '2', revision);
  await store.delete('/x/a', second.kind === 'done' ? second.entry.modRevision : 0);
  await soon('the deletion', () => told.length === 3);
  assert.deepEqual(told, ['+a=1', '+a=2', '-a=2']);
  feed.stop();
  await store.create('/x/b', '1');
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(told.length, 3);
});

test('`openFeed` makes up for what it missed when its watch ends', async (context) => {
  const store = await openStore(context);
  const revisions = new Map<string, number>();
  const create = async (key: string, value: string): Promise<void> => {
    const outcome = await store.create(key, value);
    if (outcome.kind === 'done') revisions.set(key, outcome.entry.modRevision);
  };
  for (const key of ['/x/stays', '/x/goes', '/x/returns']) await create(key, '1');
  const { told, sink } = recording();
  const { store: fragile, breakWatches } = breakable(store);
  const listing = fragile.list.bind(store);
  const held: { until?: Promise<void> } = {};
  Object.assign(fragile, {
    list: async (prefix: string) => {
      await held.until;
      return listing(prefix);
    },
  });
  const feed = await openFeed(fragile, '/x/', sink);
  told.length = 0;
  let release = (): void => undefined;
  held.until = new Promise((resolve) => {
    release = resolve;
  });
  breakWatches();
  await store.delete('/x/goes', revisions.get('/x/goes') ?? 0);
  await store.delete('/x/returns', revisions.get('/x/returns') ?? 0);
  await create('/x/returns', '2');
  await create('/x/comes', '1');
  release();
  await soon('all of it', () => told.length === 4);
  assert.deepEqual([...told].sort(), ['+comes=1', '+returns=2', '-goes=1', '-returns=1']);
  assert.ok(told.indexOf('-returns=1') < told.indexOf('+returns=2'));
  await create('/x/later', '1');
  await soon('what comes later', () => told.includes('+later=1'));
  feed.stop();
});
