// Which store keeps the objects: the one in this process, or an etcd that several servers may share.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../base/clock.ts';
import { openEmbeddedStore } from '../store/embedded/embedded-store.ts';
import type { EtcdPlace } from '../store/etcd/etcd.ts';
import { openEtcdStore } from '../store/etcd/open-etcd-store.ts';
import type { Store } from '../store/store.ts';
import type { EtcdChoice, ServerOptions } from './server-options.ts';

export const openStore = (options: ServerOptions, clock: Clock): Promise<Store> => {
  const { store, dataDir, compactionIntervalSeconds } = options;
  if (store.kind === 'embedded') return openEmbeddedStore({ folder: join(dataDir, 'store'), clock, compactionIntervalSeconds });
  return openEtcdStore({ ...etcdPlace(store), clock, compactionIntervalSeconds });
};

export const etcdPlace = ({ servers, caFile, certFile, keyFile }: EtcdChoice): EtcdPlace => ({
  urls: servers,
  credentials: () => ({ ca: contentOf(caFile), cert: contentOf(certFile), key: contentOf(keyFile) }),
});

const contentOf = (file: string | undefined): string | undefined => (file === undefined ? undefined : readFileSync(file, 'utf8'));
