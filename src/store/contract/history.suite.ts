// Compaction, closing, and a model that random writes must agree with.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agreesWithModel, randomWrite } from './model.fixture.ts';
import { created, follow, key, pods, refused, updated, type WithStore } from './steps.fixture.ts';

export function historyContract(withStore: WithStore): void {
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

export function closeContract(withStore: WithStore): void {
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
