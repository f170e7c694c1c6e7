// The store's whole contract, against real etcd: an empty one for every test.
import { test } from 'node:test';
import { systemClock } from '../../src/base/clock.ts';
import { storeContract } from '../../src/store/contract.suite.ts';
import { openEtcdStore } from '../../src/store/etcd/open-etcd-store.ts';
import { startEtcd, withoutEtcd } from './etcd-process.ts';

if (withoutEtcd !== undefined) test('the store contract on etcd', { skip: withoutEtcd }, () => undefined);
else
  storeContract('etcd', async () => {
    const etcd = await startEtcd(1, ['--unsafe-no-fsync']);
    try {
      const store = await openEtcdStore({ urls: etcd.urls, clock: systemClock });
      const dispose = async (): Promise<void> => {
        await store.close();
        await etcd.stop();
      };
      return { store, dispose };
    } catch (error) {
      await etcd.stop();
      throw error;
    }
  });
