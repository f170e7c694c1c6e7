// Following changes from any revision.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Entry, Revision, StoreError } from '../store.ts';
import { created, deleted, follow, type Follower, key, pods, until, updated, type WithStore } from './steps.fixture.ts';

export function watchesContract(withStore: WithStore): void {
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

  withStore('`watch` with an interest is told of entries that have the value, get it or lose it, and of no others', async (store) => {
    const valueOf = ({ value }: Entry): string => value.slice(0, 1);
    const from = (await store.status()).revision;
    const [a, b] = ['a', 'b'].map((value) => follow(store, pods, from, { value, valueOf }));
    await sleep(10);
    const first = await created(store, key, 'a1');
    const other = await created(store, `${key}b`, 'b1');
    const second = await updated(store, first, 'a2');
    const moved = await updated(store, second, 'b2');
    await deleted(store, moved);
    await updated(store, other, 'b3');
    const revisions = async (follower: Follower | undefined, count: number) =>
      (await follower?.first(count))?.map((change) => (change.kind === 'put' ? change.entry.value : 'gone'));
    assert.deepEqual(await revisions(b, 4), ['b1', 'b2', 'gone', 'b3']);
    assert.deepEqual(await revisions(a, 3), ['a1', 'a2', 'b2']);
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
