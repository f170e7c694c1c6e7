import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { KubeObject } from '../api/object.ts';
import type { Resource } from './client.ts';
import { FakeCluster } from './fake-cluster.fixture.ts';
import { type Informer, type InformerOptions, startInformer } from './informer.ts';
import { createClient } from './rest-client.ts';

const things: Resource = { group: '', version: 'v1', resource: 'things', kind: 'Thing', namespaced: true };
const backoff = { firstMilliseconds: 1, longestMilliseconds: 2 };

/** What a user of the informer builds from what it is told; refuses what does not follow from the state before. */
class Told {
  readonly revisions = new Map<string, string>();
  readonly log: string[] = [];

  added({ metadata: { name = '', resourceVersion = '' } }: KubeObject): void {
    assert(!this.revisions.has(name), `${name} was added twice`);
    this.revisions.set(name, resourceVersion);
    this.log.push(`added ${name}`);
  }

  updated({ metadata: { name = '', resourceVersion = '', uid } }: KubeObject, before: KubeObject): void {
    assert.equal(this.revisions.get(name), before.metadata.resourceVersion);
    assert.equal(uid, before.metadata.uid);
    this.revisions.set(name, resourceVersion);
    this.log.push(`updated ${name}`);
  }

  deleted({ metadata: { name = '' } }: KubeObject): void {
    assert(this.revisions.delete(name), `${name} was deleted but not there`);
    this.log.push(`deleted ${name}`);
  }
}

const revisionsOf = (objects: Iterable<KubeObject>): Record<string, string | undefined> =>
  Object.fromEntries(
    [...objects].map(({ metadata }): [string, string | undefined] => [metadata.name ?? '', metadata.resourceVersion]).sort(),
  );

interface Scene {
  readonly cluster: FakeCluster;
  readonly informer: Informer<KubeObject>;
  readonly told: Told;
  readonly troubles: unknown[];
  readonly end: () => Promise<void>;
}

const begin = (options: Partial<InformerOptions<KubeObject>> = {}, cluster = new FakeCluster()): Scene => {
  const stop = new AbortController();
  const troubles: unknown[] = [];
  const onTrouble = (trouble: unknown): number => troubles.push(trouble);
  const informer = startInformer(createClient(cluster), things, { signal: stop.signal, backoff, pageSize: 3, onTrouble, ...options });
  const told = new Told();
  informer.subscribe({ added: (o) => told.added(o), updated: (o, before) => told.updated(o, before), deleted: (o) => told.deleted(o) });
  const end = async (): Promise<void> => {
    stop.abort(new Error('the test is over'));
    await informer.done;
  };
  return { cluster, informer, told, troubles, end };
};

const eventually = async (holds: () => boolean, what: string): Promise<void> => {
  for (let attempt = 0; attempt < 2000; attempt++) {
    if (holds()) return;
    await sleep(1);
  }
  assert.fail(`${what} did not come to be`);
};

const inStep = ({ cluster, informer }: Scene): Promise<void> =>
  eventually(
    () => JSON.stringify(revisionsOf(informer.values())) === JSON.stringify(revisionsOf(cluster.objects.values())),
    'the same objects as on the server',
  );

const watching = ({ cluster }: Scene): Promise<void> => eventually(() => cluster.watchers === 1, 'a watch');

describe('startInformer', () => {
  test('is ready when every page of the list is there, and tells of all objects', async () => {
    const cluster = new FakeCluster();
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) cluster.put(name);
    const scene = begin({}, cluster);
    await scene.informer.ready;
    assert.equal(scene.informer.size, 7);
    assert.equal(scene.told.log.length, 7);
    assert.equal(scene.informer.get('c', 'ns')?.kind, 'Thing');
    await scene.end();
  });

  test('keeps and tells no more of an object than its user wants', async () => {
    const cluster = new FakeCluster();
    cluster.put('a');
    const kept = ({ metadata: { name, uid, resourceVersion } }: KubeObject): KubeObject => ({
      apiVersion: 'v1',
      kind: 'Slim',
      metadata: {
        ...(name !== undefined && { name }),
        ...(uid !== undefined && { uid }),
        ...(resourceVersion !== undefined && { resourceVersion }),
      },
    });
    const scene = begin({ keep: kept }, cluster);
    await watching(scene);
    cluster.put('b');
    await inStep(scene);
    assert.deepEqual(
      [...scene.informer.values()].map(({ kind }) => kind),
      ['Slim', 'Slim'],
    );
    await scene.end();
  });

  test('tells of changes as they happen', async () => {
    const scene = begin();
    await watching(scene);
    scene.cluster.put('a');
    scene.cluster.put('a');
    scene.cluster.remove('a');
    await eventually(() => scene.told.log.length === 3, 'three events');
    assert.deepEqual(scene.told.log, ['added a', 'updated a', 'deleted a']);
    await scene.end();
  });

  test('tells a handler that comes later of what there is', async () => {
    const scene = begin();
    scene.cluster.put('a');
    await inStep(scene);
    const late: string[] = [];
    const leave = scene.informer.subscribe({ added: ({ metadata }) => late.push(metadata.name ?? '') });
    assert.deepEqual(late, ['a']);
    leave();
    scene.cluster.put('b');
    await inStep(scene);
    assert.deepEqual(late, ['a']);
    await scene.end();
  });

  test('goes on from the last revision when the stream ends, without listing again', async () => {
    const scene = begin();
    await watching(scene);
    scene.cluster.put('a');
    await inStep(scene);
    scene.cluster.drop('ended');
    scene.cluster.put('b');
    await inStep(scene);
    assert.equal(scene.cluster.requests.filter((path) => !path.includes('watch')).length, 1);
    await scene.end();
  });

  test('goes on from a bookmark after the history before it is gone', async () => {
    const scene = begin();
    await watching(scene);
    scene.cluster.put('a');
    scene.cluster.bookmark();
    await inStep(scene);
    scene.cluster.compact();
    scene.cluster.drop('ended');
    scene.cluster.put('b');
    await inStep(scene);
    assert.equal(scene.cluster.requests.filter((path) => !path.includes('watch')).length, 1);
    await scene.end();
  });

  test('lists again after 410 and tells of what vanished meanwhile', async () => {
    const scene = begin();
    scene.cluster.put('a');
    scene.cluster.put('b');
    await inStep(scene);
    await watching(scene);
    scene.cluster.refusals = 1;
    scene.cluster.drop('failed');
    scene.cluster.remove('a');
    scene.cluster.remove('b');
    scene.cluster.put('b');
    scene.cluster.compact();
    await inStep(scene);
    assert.deepEqual(scene.told.log.toSorted(), ['added a', 'added b', 'added b', 'deleted a', 'deleted b']);
    await scene.end();
  });

  test('begins a list anew when its later pages are gone', async () => {
    const cluster = new FakeCluster();
    for (const name of ['a', 'b', 'c', 'd', 'e']) cluster.put(name);
    cluster.staleContinue = true;
    const scene = begin({}, cluster);
    await scene.informer.ready;
    await inStep(scene);
    assert.equal(scene.told.log.length, 5);
    await scene.end();
  });

  test('waits for a server that is down and says so', async () => {
    const cluster = new FakeCluster();
    cluster.put('a');
    cluster.refusals = 5;
    const scene = begin({}, cluster);
    await scene.informer.ready;
    assert.equal(scene.troubles.length, 5);
    assert.equal(scene.informer.size, 1);
    await scene.end();
  });

  test('goes on when a handler throws, and reports what it threw', async () => {
    const scene = begin();
    scene.informer.subscribe({
      added: () => {
        throw new Error('broken handler');
      },
    });
    scene.cluster.put('a');
    scene.cluster.put('b');
    await inStep(scene);
    assert.equal(scene.told.log.length, 2);
    assert.match(String(scene.troubles[0]), /broken handler/);
    await scene.end();
  });

  test('ends with its signal, also while it waits, and refuses to be ready', async () => {
    const cluster = new FakeCluster();
    cluster.refusals = Number.MAX_SAFE_INTEGER;
    const scene = begin({ backoff: { firstMilliseconds: 60_000, longestMilliseconds: 60_000 } }, cluster);
    await sleep(1);
    await scene.end();
    await assert.rejects(scene.informer.ready, /the test is over/);
  });

  test('closes its watch when it ends', async () => {
    const scene = begin();
    await watching(scene);
    await scene.end();
    assert.equal(scene.cluster.watchers, 0);
  });

  test('finds objects by index', async () => {
    const scene = begin({ indexers: { initial: ({ metadata }) => [metadata.name?.slice(0, 1) ?? ''] } });
    for (const name of ['a1', 'a2', 'b1']) scene.cluster.put(name);
    await inStep(scene);
    scene.cluster.remove('a1');
    await inStep(scene);
    assert.deepEqual(
      scene.informer.withIndex('initial', 'a').map(({ metadata }) => metadata.name),
      ['a2'],
    );
    assert.deepEqual(scene.informer.withIndex('initial', 'c'), []);
    await scene.end();
  });

  test('has what the server has after any order of changes, lost streams, lost history and refusals', async () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const step = fc.oneof(
      { weight: 6, arbitrary: name.map((n) => (c: FakeCluster) => c.put(n)) },
      { weight: 3, arbitrary: name.map((n) => (c: FakeCluster) => c.remove(n)) },
      fc.constantFrom('ended', 'cut', 'failed' as const).map((how) => (c: FakeCluster) => c.drop(how)),
      fc.constant((c: FakeCluster) => c.compact()),
      fc.constant((c: FakeCluster) => c.bookmark()),
      fc.nat(2).map((n) => (c: FakeCluster) => {
        c.refusals = n;
      }),
      fc.constant((c: FakeCluster) => {
        c.staleContinue = true;
      }),
      { weight: 4, arbitrary: fc.nat(2).map((n) => () => sleep(n)) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const scene = begin({ pageSize: 2 });
        try {
          for (const take of steps) await take(scene.cluster);
          // Without a last change it may be in step before it took a list that is under way, and is older.
          scene.cluster.put('last');
          await inStep(scene);
          assert.deepEqual(Object.fromEntries([...scene.told.revisions].sort()), revisionsOf(scene.cluster.objects.values()));
          assert.deepEqual(
            scene.troubles.filter((trouble) => !/connection (refused|reset)/.test(String(trouble))),
            [],
          );
        } finally {
          await scene.end();
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
