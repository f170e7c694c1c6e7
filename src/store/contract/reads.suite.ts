// Getting and listing, now and at a past revision.
import assert from 'node:assert/strict';
import { created, deleted, key, keysOf, pods, refused, updated, type WithStore } from './steps.fixture.ts';

export function readsContract(withStore: WithStore): void {
  withStore('`get` gives nothing when the key was never written', async (store) => {
    assert.equal((await store.get(key)).entry, undefined);
  });

  withStore('readers share one entry when it does not change', async (store) => {
    await created(store, key, 'one');
    const { entry } = await store.get(key);
    assert.equal((await store.get(key)).entry, entry);
    assert.equal((await store.list(pods)).entries[0], entry);
  });

  withStore('`list` is in order of code units and holds only what lies under the prefix', async (store) => {
    const keys = [
      '/registry/pods/a/a',
      '/registry/pods/a/b',
      '/registry/pods/b/a',
      '/registry/pods/a-b/x',
      '/registry/podsets/a/a',
      '/registry/pod/a',
    ];
    for (const each of keys) await created(store, each, 'x');
    assert.deepEqual(keysOf(await store.list(pods)), [
      '/registry/pods/a-b/x',
      '/registry/pods/a/a',
      '/registry/pods/a/b',
      '/registry/pods/b/a',
    ]);
    assert.deepEqual(keysOf(await store.list('/registry/pods/a/')), ['/registry/pods/a/a', '/registry/pods/a/b']);
    assert.deepEqual(keysOf(await store.list('/registry/pods/a/a')), ['/registry/pods/a/a']);
    assert.deepEqual(keysOf(await store.list('/registry/nothing/')), []);
  });

  withStore('`list` gives each entry once and counts the rest when it is read in pages', async (store) => {
    const total = 1300;
    await Promise.all(Array.from({ length: total }, (_, n) => created(store, `${pods}default/p${String(n).padStart(4, '0')}`, 'x')));
    await created(store, '/registry/secrets/default/z', 'x');
    const { revision } = await store.status();
    const found: string[] = [];
    for (let after: string | undefined; ; after = found.at(-1)) {
      const page = await store.list(pods, { limit: 100, after, revision });
      found.push(...keysOf(page));
      assert.equal(page.revision, revision);
      assert.equal(page.remaining, total - found.length);
      if (page.remaining === 0) break;
    }
    assert.equal(new Set(found).size, total);
    assert.deepEqual(found, [...found].sort());
  });

  withStore('`list` shows what was there when it is asked for a past revision', async (store) => {
    const a = await created(store, `${pods}default/a`, 'a1');
    const b = await created(store, `${pods}default/b`, 'b1');
    const { revision } = await store.status();
    await updated(store, a, 'a2');
    await deleted(store, b);
    await created(store, `${pods}default/c`, 'c1');
    const past = await store.list(pods, { revision });
    assert.deepEqual(past, { entries: [a, b], revision, remaining: 0 });
    assert.deepEqual(await store.list(pods, { revision, limit: 1 }), { entries: [a], revision, remaining: 1 });
    assert.deepEqual(await store.list(pods, { revision, after: a.key }), { entries: [b], revision, remaining: 0 });
    assert.deepEqual(
      (await store.list(pods)).entries.map((entry) => entry.value),
      ['a2', 'c1'],
    );
  });

  withStore('`list` is refused when the revision is not reached yet', async (store) => {
    const entry = await created(store, key, 'one');
    await refused(store.list(pods, { revision: entry.modRevision + 1000 }), 'future-revision');
  });
}
