import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../base/clock.ts';
import { storeContract } from '../contract.suite.ts';
import { openEmbeddedStore } from './embedded-store.ts';

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
