// Creating, updating and deleting, alone and against others.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { created, deleted, follow, key, pods, updated, type WithStore } from './steps.fixture.ts';

export function writesContract(withStore: WithStore): void {
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

  withStore('whoever reads beside a running write sees all of it or nothing', async (store) => {
    const writing = store.create(key, 'one');
    const [{ entry }, { entries }] = await Promise.all([store.get(key), store.list(pods)]);
    const outcome = await writing;
    assert.ok(outcome.kind === 'done');
    for (const seen of [...(entry === undefined ? [] : [entry]), ...entries]) assert.equal(seen, outcome.entry);
    assert.equal((await store.get(key)).entry, outcome.entry);
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
