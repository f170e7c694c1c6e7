// What every backend of store.ts must do. A backend's test calls `storeContract` with a way to open an empty store.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { type Change, type Entry, type Revision, type Store, StoreError, type StoreErrorKind } from './store.ts';

export interface TestedStore {
  readonly store: Store;
  /** Closes the store and removes what it left. */
  dispose(): Promise<void>;
}

export type OpenTestedStore = () => Promise<TestedStore>;

export function storeContract(name: string, open: OpenTestedStore): void {
  const withStore = (title: string, body: (store: Store) => Promise<void>) =>
    test(title, async () => {
      const { store, dispose } = await open();
      try {
        await body(store);
      } finally {
        await dispose();
      }
    });

  describe(`${name} store`, () => {
    describe('writes', { concurrency: 8 }, () => {
      writesContract(withStore);
    });
    describe('reads', { concurrency: 8 }, () => {
      readsContract(withStore);
    });
    describe('watches', { concurrency: 8 }, () => {
      watchesContract(withStore);
    });
    describe('history', { concurrency: 8 }, () => {
      historyContract(withStore);
    });
    describe('close', { concurrency: 8 }, () => {
      closeContract(withStore);
    });
  });
}

type WithStore = (title: string, body: (store: Store) => Promise<void>) => unknown;

const pods = '/registry/pods/';
const key = `${pods}default/a`;

function writesContract(withStore: WithStore): void {
  withStore('`create` gives the entry the next revision when the key is free', async (store) => {
    const before = (await store.status()).revision;
    const entry = await created(store, key, 'one');
    assert.ok(entry.modRevision > before);
    assert.deepEqual(entry, { key, value: 'one', createRevision: entry.modRevision, modRevision: entry.modRevision });
    assert.deepEqual((await store.get(key)).entry, entry);
  });

  withStore('`create` says who is there when the key is taken', async (store) => {
    const entry = await created(store, key, 'one');
    assert.deepEqual(await store.create(key, 'two'), { kind: 'conflict', current: entry });
    assert.equal((await store.status()).revision, entry.modRevision);
  });

  withStore('`create` starts a new life when the key was deleted', async (store) => {
    const first = await created(store, key, 'one');
    await deleted(store, first);
    const second = await created(store, key, 'two');
    assert.ok(second.createRevision > first.modRevision + 1);
  });

  withStore('`update` keeps the create revision and moves the other when the entry is as expected', async (store) => {
    const first = await created(store, key, 'one');
    const second = await updated(store, first, 'two');
    assert.equal(second.createRevision, first.createRevision);
    assert.ok(second.modRevision > first.modRevision);
    assert.equal((await store.get(key)).entry?.value, 'two');
  });

  withStore('`update` changes nothing when the entry is newer than expected, or gone, or never was', async (store) => {
    const first = await created(store, key, 'one');
    const second = await updated(store, first, 'two');
    assert.deepEqual(await store.update(key, 'three', first.modRevision), { kind: 'conflict', current: second });
    await deleted(store, second);
    assert.deepEqual(await store.update(key, 'three', second.modRevision), { kind: 'conflict', current: undefined });
    assert.deepEqual(await store.update(`${pods}x/y`, 'three', 1), { kind: 'conflict', current: undefined });
    assert.equal((await store.get(key)).entry, undefined);
  });

  withStore('`delete` gives what it deleted and the revision of the deletion when the entry is as expected', async (store) => {
    const entry = await created(store, key, 'one');
    assert.deepEqual(await store.delete(key, entry.modRevision + 1000), { kind: 'conflict', current: entry });
    const outcome = await store.delete(key, entry.modRevision);
    assert.ok(outcome.kind === 'done');
    assert.deepEqual(outcome.previous, entry);
    assert.ok(outcome.revision > entry.modRevision);
    assert.deepEqual(await store.delete(key, entry.modRevision), { kind: 'conflict', current: undefined });
  });

  withStore('exactly one of many writers wins when all start from the same entry', async (store) => {
    const entry = await created(store, key, 'start');
    const outcomes = await Promise.all(Array.from({ length: 50 }, (_, n) => store.update(key, `writer ${n}`, entry.modRevision)));
    const winners = outcomes.filter((outcome) => outcome.kind === 'done');
    assert.equal(winners.length, 1);
    for (const outcome of outcomes) {
      if (outcome.kind === 'conflict') assert.deepEqual(outcome.current, winners[0]?.entry);
    }
  });

  withStore('exactly one of many creators wins when all want the same key', async (store) => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, n) => store.create(key, `creator ${n}`)));
    assert.equal(outcomes.filter((outcome) => outcome.kind === 'done').length, 1);
  });

  withStore('every write gets a revision of its own when many run at once', async (store) => {
    const entries = await Promise.all(Array.from({ length: 300 }, (_, n) => created(store, `${pods}default/p${n}`, 'x')));
    assert.equal(new Set(entries.map((entry) => entry.modRevision)).size, 300);
    assert.equal((await store.status()).revision, Math.max(...entries.map((entry) => entry.modRevision)));
  });

  withStore('nothing of a write is seen when it is not yet durable', async (store) => {
    const seen: Change[] = [];
    store.watch(pods, (await store.status()).revision, { changes: (changes) => seen.push(...changes), ended: () => undefined });
    let durable = false;
    const writing = created(store, key, 'one').finally(() => (durable = true));
    const { entry } = await store.get(key);
    assert.ok(durable || entry === undefined);
    const listed = await store.list(pods);
    assert.ok(durable || listed.entries.length === 0);
    await writing;
    assert.equal((await store.get(key)).entry?.value, 'one');
  });

  withStore('values come back as they were when they hold any text', async (store) => {
    const values = ['', '{}', 'ü€😀', '{"__proto__":1}', 'line\nline\u0000end', 'x'.repeat(1_500_000)];
    for (const [n, value] of values.entries()) await created(store, `${pods}v/${n}`, value);
    assert.deepEqual(
      (await store.list(`${pods}v/`)).entries.map((entry) => entry.value),
      values,
    );
  });

  withStore('an entry is deleted by the store when its time is over', async (store) => {
    const follower = follow(store, pods, (await store.status()).revision);
    const outcome = await store.create(key, 'short', { ttlSeconds: 1 });
    assert.ok(outcome.kind === 'done');
    const [put, gone] = await follower.first(2);
    assert.equal(put?.kind, 'put');
    assert.equal(gone?.kind, 'delete');
    assert.deepEqual(gone.previous, outcome.entry);
    assert.equal((await store.get(key)).entry, undefined);
  });

  withStore('an entry stays when it was written again without a time', async (store) => {
    const outcome = await store.create(key, 'short', { ttlSeconds: 1 });
    assert.ok(outcome.kind === 'done');
    await updated(store, outcome.entry, 'for good');
    await sleep(2500);
    assert.equal((await store.get(key)).entry?.value, 'for good');
  });
}

function readsContract(withStore: WithStore): void {
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

function watchesContract(withStore: WithStore): void {
  withStore('`watch` gives every change under its prefix and no other, in order', async (store) => {
    const all = follow(store, '/registry/', (await store.status()).revision);
    const one = follow(store, key, (await store.status()).revision);
    const space = follow(store, `${pods}default/`, (await store.status()).revision);
    const entry = await created(store, key, 'one');
    const other = await created(store, `${key}b`, 'other');
    await created(store, '/registry/secrets/default/a', 'secret');
    const newer = await updated(store, entry, 'two');
    await deleted(store, newer);
    const changes = await all.first(5);
    assert.deepEqual(
      changes.map((change) => change.kind),
      ['put', 'put', 'put', 'put', 'delete'],
    );
    assert.deepEqual(changes[0], { kind: 'put', revision: entry.modRevision, entry, previous: undefined });
    assert.deepEqual(changes[3], { kind: 'put', revision: newer.modRevision, entry: newer, previous: entry });
    assert.deepEqual(changes[4]?.previous, newer);
    assert.deepEqual(await one.first(3), [changes[0], changes[3], changes[4]]);
    assert.deepEqual(
      await space.first(4),
      changes.filter((_, n) => n !== 2),
    );
    assert.equal((await space.first(4))[1]?.revision, other.modRevision);
  });

  withStore('`watch` begins with the past when it starts below the present', async (store) => {
    const first = await created(store, key, 'one');
    const second = await updated(store, first, 'two');
    await created(store, '/registry/secrets/default/a', 'secret');
    const fromFirst = follow(store, pods, first.modRevision);
    const third = await updated(store, second, 'three');
    assert.deepEqual(
      (await fromFirst.first(2)).map((change) => change.revision),
      [second.modRevision, third.modRevision],
    );
  });

  withStore('`watch` says nothing in the call that starts it', async (store) => {
    const { revision } = await store.status();
    await created(store, key, 'one');
    let calls = 0;
    const watch = store.watch(pods, revision, { changes: () => calls++, ended: () => calls++ });
    assert.equal(calls, 0);
    assert.equal(watch.progress, revision);
    await until(() => calls > 0);
    watch.stop();
  });

  withStore('watches started at any moment see no gap and nothing twice when writes go on', async (store) => {
    const { revision } = await store.status();
    const followers: { from: Revision; follower: Follower }[] = [];
    const writer = async (n: number) => {
      let entry = await created(store, `${pods}w${n}/x`, '0');
      for (let i = 1; i < 40; i++) {
        entry = await updated(store, entry, String(i));
        if (i % 5 === 0)
          followers.push({ from: entry.modRevision - 7, follower: follow(store, pods, Math.max(revision, entry.modRevision - 7)) });
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, n) => writer(n)));
    const whole = await follow(store, pods, revision).first(8 * 40);
    for (const { from, follower } of followers) {
      const expected = whole.filter((change) => change.revision > from);
      assert.deepEqual(
        (await follower.first(expected.length)).map((change) => change.revision),
        expected.map((change) => change.revision),
      );
    }
  });

  withStore('`progress` reaches the present when others are written to', async (store) => {
    const { revision } = await store.status();
    const watch = store.watch('/registry/secrets/', revision, { changes: () => undefined, ended: () => undefined });
    const entry = await created(store, key, 'one');
    await until(() => watch.progress >= entry.modRevision);
  });

  withStore('`stop` ends the calls when more is written', async (store) => {
    let calls = 0;
    const watch = store.watch(pods, (await store.status()).revision, { changes: () => calls++, ended: () => calls++ });
    const entry = await created(store, key, 'one');
    await until(() => calls === 1);
    watch.stop();
    watch.stop();
    await updated(store, entry, 'two');
    await sleep(20);
    assert.equal(calls, 1);
  });

  withStore('a sink that throws is ended and hurts no other', async (store) => {
    const { revision } = await store.status();
    let reason: StoreError | undefined;
    const ended = (error: StoreError) => (reason = error);
    store.watch(pods, revision, {
      changes: () => {
        throw new Error('no');
      },
      ended,
    });
    const good = follow(store, pods, revision);
    await created(store, key, 'one');
    await created(store, `${key}2`, 'two');
    assert.equal((await good.first(2)).length, 2);
    assert.equal(reason?.kind, 'unavailable');
  });

  withStore('`watch` ends when it starts at a revision not reached yet', async (store) => {
    const follower = follow(store, pods, (await store.status()).revision + 1000);
    assert.equal((await follower.end).kind, 'future-revision');
  });
}

function historyContract(withStore: WithStore): void {
  withStore('`compact` forgets the past and keeps what is live', async (store) => {
    const old = await created(store, `${pods}default/old`, 'never changed');
    const first = await created(store, key, 'one');
    const second = await updated(store, first, 'two');
    const third = await updated(store, second, 'three');
    await store.compact(second.modRevision);
    assert.equal((await store.status()).compactedRevision, second.modRevision);
    await refused(store.list(pods, { revision: first.modRevision }), 'compacted');
    assert.equal((await follow(store, pods, first.modRevision).end).kind, 'compacted');
    assert.deepEqual((await store.list(pods, { revision: second.modRevision })).entries, [second, old]);
    assert.deepEqual((await follow(store, pods, second.modRevision).first(1))[0], {
      kind: 'put',
      revision: third.modRevision,
      entry: third,
      previous: second,
    });
    assert.deepEqual((await store.list(pods)).entries, [third, old]);
  });

  withStore('`compact` changes nothing when it is behind, and is refused when it is ahead', async (store) => {
    const first = await created(store, key, 'one');
    await store.compact(first.modRevision);
    await store.compact(first.modRevision);
    await store.compact(1);
    assert.equal((await store.status()).compactedRevision, first.modRevision);
    await refused(store.compact(first.modRevision + 1000), 'future-revision');
  });

  withStore('a live watch goes on when the past behind it is compacted', async (store) => {
    const follower = follow(store, pods, (await store.status()).revision);
    const first = await created(store, key, 'one');
    await follower.first(1);
    await store.compact(first.modRevision);
    await updated(store, first, 'two');
    assert.equal((await follower.first(2)).length, 2);
  });

  withStore('every past state and every watch agree with a model when writes are random', async (store) => {
    await fc.assert(
      fc.asyncProperty(fc.array(randomWrite, { minLength: 1, maxLength: 60 }), (writes) => agreesWithModel(store, writes)),
      { numRuns: 15 },
    );
  });
}

function closeContract(withStore: WithStore): void {
  withStore('`close` finishes what runs, refuses what comes and ends every watch', async (store) => {
    const follower = follow(store, pods, (await store.status()).revision);
    const running = created(store, key, 'one');
    const closing = store.close();
    await refused(store.create(`${key}2`, 'two'), 'closed');
    await refused(store.get(key), 'closed');
    await running;
    await closing;
    assert.equal((await follower.first(1)).length, 1);
    assert.equal((await follower.end).kind, 'closed');
    await store.close();
  });
}

interface RandomWrite {
  readonly name: string;
  readonly act: 'create' | 'update' | 'delete';
  readonly value: string;
}

const randomWrite: fc.Arbitrary<RandomWrite> = fc.record({
  name: fc.constantFrom('a', 'b', 'c', 'a-', 'a/x', 'b/y'),
  act: fc.constantFrom('create', 'update', 'delete'),
  value: fc.string({ maxLength: 5 }),
});

/** The model keeps a whole copy of the state at every revision. */
async function agreesWithModel(store: Store, writes: readonly RandomWrite[]): Promise<void> {
  const prefix = `/registry/model/`;
  const begin = await store.list(prefix);
  const state = new Map(begin.entries.map((entry) => [entry.key, entry]));
  const states = [{ revision: begin.revision, entries: sorted(state) }];
  for (const write of writes) {
    const revision = await applyToModel(store, state, { ...write, name: prefix + write.name });
    if (revision !== undefined) states.push({ revision, entries: sorted(state) });
  }
  for (const { revision, entries } of states) {
    assert.deepEqual(await store.list(prefix, { revision }), { entries, revision, remaining: 0 });
    const after = entries[Math.floor(entries.length / 2)]?.key;
    const page = await store.list(prefix, { revision, after, limit: 2 });
    const rest = entries.filter((entry) => after === undefined || entry.key > after);
    assert.deepEqual(page, { entries: rest.slice(0, 2), revision, remaining: Math.max(0, rest.length - 2) });
  }
  const middle = Math.floor(states.length / 2);
  const expected = states.slice(middle + 1).map((each) => each.revision);
  const seen = await follow(store, prefix, states[middle]?.revision ?? 0).first(expected.length);
  assert.deepEqual(
    seen.map((change) => change.revision),
    expected,
  );
}

async function applyToModel(store: Store, state: Map<string, Entry>, { name, act, value }: RandomWrite): Promise<Revision | undefined> {
  const known = state.get(name);
  if (act === 'delete') {
    const outcome = await store.delete(name, known?.modRevision ?? 1);
    assert.equal(outcome.kind, known === undefined ? 'conflict' : 'done');
    state.delete(name);
    return outcome.kind === 'done' ? outcome.revision : undefined;
  }
  const outcome = act === 'create' ? await store.create(name, value) : await store.update(name, value, known?.modRevision ?? 1);
  assert.equal(outcome.kind, (act === 'create') === (known === undefined) ? 'done' : 'conflict');
  if (outcome.kind === 'conflict') return undefined;
  state.set(name, outcome.entry);
  return outcome.entry.modRevision;
}

function sorted(state: ReadonlyMap<string, Entry>): Entry[] {
  return [...state.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}

async function created(store: Store, at: string, value: string): Promise<Entry> {
  const outcome = await store.create(at, value);
  assert.ok(outcome.kind === 'done', `${at} is free`);
  return outcome.entry;
}

async function updated(store: Store, from: Entry, value: string): Promise<Entry> {
  const outcome = await store.update(from.key, value, from.modRevision);
  assert.ok(outcome.kind === 'done', `${from.key} is as expected`);
  return outcome.entry;
}

async function deleted(store: Store, entry: Entry): Promise<void> {
  assert.equal((await store.delete(entry.key, entry.modRevision)).kind, 'done');
}

async function refused(work: Promise<unknown>, kind: StoreErrorKind): Promise<void> {
  await assert.rejects(work, (error) => error instanceof StoreError && error.kind === kind);
}

function keysOf(listing: { readonly entries: readonly Entry[] }): string[] {
  return listing.entries.map((entry) => entry.key);
}

interface Follower {
  /** The first so many changes; fails when they do not come, and when one comes out of order. */
  first(count: number): Promise<Change[]>;
  readonly end: Promise<StoreError>;
}

function follow(store: Store, prefix: string, from: Revision): Follower {
  const seen: Change[] = [];
  const end = new Promise<StoreError>((ended) => {
    const changes = (news: readonly Change[]) => {
      seen.push(...news);
    };
    store.watch(prefix, from, { changes, ended });
  });
  const first = async (count: number) => {
    await until(() => seen.length >= count);
    for (const [n, change] of seen.entries()) assert.ok(change.revision > (seen[n - 1]?.revision ?? from), 'revisions go up');
    return seen.slice(0, count);
  };
  return { first, end };
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 5) {
    assert.ok(waited < 5000, 'it happens within five seconds');
    await sleep(5);
  }
}
