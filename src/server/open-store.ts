// Which store keeps the objects: the one in this process, or an etcd that several servers may share.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../base/clock.ts';
import { openEmbeddedStore } from '../store/embedded/embedded-store.ts';
import { openEtcdStore } from '../store/etcd/open-etcd-store.ts';
import type { Store } from '../store/store.ts';
import type { ServerOptions } from './server-options.ts';

export const openStore = (options: ServerOptions, clock: Clock): Promise<Store> => {
  const { store, dataDir, compactionIntervalSeconds } = options;
  if (store.kind === 'embedded') return openEmbeddedStore({ folder: join(dataDir, 'store'), clock, compactionIntervalSeconds });
  const { servers, caFile, certFile, keyFile } = store;
  const credentials = () => ({ ca: contentOf(caFile), cert: contentOf(certFile), key: contentOf(keyFile) });
  return openEtcdStore({ urls: servers, credentials, clock, compactionIntervalSeconds });
};

const contentOf = (file: string | undefined): string | undefined => (file === undefined ? undefined : readFileSync(file, 'utf8'));
