import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { systemClock } from '../base/clock.ts';
import { openEmbeddedStore } from '../store/embedded/embedded-store.ts';
import { Heartbeats } from './heartbeats.ts';
import { storedText } from './negotiate/entry-text.ts';
import { servedResources } from './resources/index.ts';
import { Registry, storeKey } from './served.ts';

const now = Date.parse('2026-01-01T00:01:00Z');

test('`Heartbeats` takes the time a node wrote until it hears of a renewal, and then its own', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-heartbeats-'));
  const store = await openEmbeddedStore({ folder, clock: systemClock });
  const registry = new Registry(servedResources());
  const served = registry.servedResource('coordination.k8s.io', 'leases');
  const key = (name: string): string => storeKey(served, 'kube-node-lease', name);
  const lease = (name: string, renewTime: string): string =>
    storedText(served, {
      ...{ apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: { name, namespace: 'kube-node-lease' } },
      ...{ spec: { renewTime } },
    });
  await store.create(key('a'), lease('a', '2026-01-01T00:00:40.000000Z'));
  const heartbeats = new Heartbeats({ now: () => now, monotonic: () => 0 });
  const feed = await heartbeats.follow(store, registry);
  context.after(async () => {
    feed.stop();
    await store.close();
    rmSync(folder, { recursive: true });
  });
  assert.deepEqual([heartbeats.lastOf('a'), heartbeats.lastOf('b')], [now - 20_000, undefined]);
  await store.create(key('b'), lease('b', '2031-01-01T00:00:00.000000Z'));
  assert.equal(heartbeats.lastOf('b'), now);
});
