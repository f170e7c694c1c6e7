import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { systemClock } from '../../base/clock.ts';
import { storeContract } from '../contract.suite.ts';
import type { Change } from '../store.ts';
import { openEmbeddedStore } from './embedded-store.ts';
import { withFolder } from './store-folder.fixture.ts';

storeContract('embedded', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'muster-store-'));
  const store = await openEmbeddedStore({ folder, clock: systemClock });
  return {
    store,
    dispose: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});

test('nothing of a write is seen when it is not yet durable', () =>
  withFolder(async ({ open }) => {
    const store = await open();
    const seen: Change[] = [];
    store.watch('/registry/', 0, { changes: (changes) => seen.push(...changes), ended: () => undefined });
    const writing = store.create('/registry/pods/default/a', 'one');
    const [{ entry }, listed] = await Promise.all([store.get('/registry/pods/default/a'), store.list('/registry/')]);
    assert.equal(entry, undefined);
    assert.deepEqual(listed.entries, []);
    assert.deepEqual(seen, []);
    await writing;
    assert.equal((await store.get('/registry/pods/default/a')).entry?.value, 'one');
  }));
