// An hour of a thousand nodes, each renewing its lease every ten seconds, in as little time as it takes: the folder stays
// small, and so does what a restart must read.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { systemClock } from '../../src/base/clock.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import type { Revision, Store } from '../../src/store/store.ts';

const nodes = 1000;
const updates = 360_000;
/** What a thousand nodes write in the five minutes between two compactions. */
const updatesPerCompaction = 30_000;
const limitBytes = 200_000_000;

test('the folder stays under 200 MB in an hour of a thousand heartbeating nodes', { timeout: 300_000 }, async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-size-'));
  try {
    const store = await openEmbeddedStore({ folder, clock: systemClock, compactionIntervalSeconds: 0 });
    const largest = await liveAnHour(store, folder);
    await store.close();
    const begun = performance.now();
    const again = await openEmbeddedStore({ folder, clock: systemClock });
    const openedMs = performance.now() - begun;
    assert.equal((await again.list('/registry/leases/')).entries.length, nodes);
    await again.close();
    assert.ok(largest < limitBytes, `${(largest / 1e6).toFixed(0)} MB`);
    context.diagnostic(`largest ${(largest / 1e6).toFixed(0)} MB, opened again with ten minutes of history in ${openedMs.toFixed(0)} ms`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

async function liveAnHour(store: Store, folder: string): Promise<number> {
  const revisions = new Map<number, Revision>();
  let [written, largest, lastTick] = [0, 0, 0];
  const heartbeat = async () => {
    while (written < updates) {
      const node = written++ % nodes;
      revisions.set(node, await renew(store, node, revisions.get(node)));
      if (written % 2000 === 0) largest = Math.max(largest, sizeOf(folder));
      if (written % updatesPerCompaction !== 0) continue;
      const { revision } = await store.status();
      void store.compact(lastTick);
      lastTick = revision;
    }
  };
  await Promise.all(Array.from({ length: 16 }, heartbeat));
  return Math.max(largest, sizeOf(folder));
}

async function renew(store: Store, node: number, expected: Revision | undefined): Promise<Revision> {
  const key = `/registry/leases/kube-node-lease/node-${node}`;
  const value = `${JSON.stringify({ kind: 'Lease', node, at: performance.now() })}${'x'.repeat(540)}`;
  const outcome = expected === undefined ? await store.create(key, value) : await store.update(key, value, expected);
  assert.ok(outcome.kind === 'done');
  return outcome.entry.modRevision;
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
}
