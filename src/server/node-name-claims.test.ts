import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { systemClock } from '../base/clock.ts';
import { openEmbeddedStore } from '../store/embedded/embedded-store.ts';
import { nodeNameClaims } from './node-name-claims.ts';

const opened = async (context: TestContext) => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-claims-'));
  const store = await openEmbeddedStore({ folder, clock: systemClock, compactionIntervalSeconds: 300 });
  context.after(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return store;
};

test('`nodeNameClaims` gives a name to one key of many servers that ask at once', async (context) => {
  const store = await opened(context);
  const servers = Array.from({ length: 16 }, () => nodeNameClaims(store, 60));
  const won = await Promise.all(servers.map((claims, place) => claims.claim('a', `key-${place}`)));
  assert.equal(won.filter((each) => each).length, 1);
  const winner = `key-${won.indexOf(true)}`;
  assert.equal(await nodeNameClaims(store, 60).claim('a', winner), true);
  assert.equal(await nodeNameClaims(store, 60).claim('b', 'key-0'), true);
});

test('`nodeNameClaims` frees a name with the Node that bore it, and not for an older one', async (context) => {
  const store = await opened(context);
  const claims = nodeNameClaims(store, 60);
  await claims.claim('a', 'one');
  const { revision } = await store.status();
  await claims.release('a', revision);
  assert.equal(await claims.claim('a', 'two'), false);
  await claims.release('a', revision + 1);
  assert.equal(await claims.claim('a', 'two'), true);
});

test('`nodeNameClaims` lets a claim lapse', async (context) => {
  const store = await opened(context);
  await nodeNameClaims(store, 1).claim('a', 'one');
  const until = performance.now() + 10_000;
  while (!(await nodeNameClaims(store, 1).claim('a', 'two'))) {
    assert.ok(performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
});
