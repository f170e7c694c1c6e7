// Opens the store that lives in etcd: reaches a member, learns where our revisions begin, and fills the mirror.
import { ConfigError, PeerError } from '../../language/errors.ts';
import { type Store, StoreError } from '../store.ts';
import { Etcd } from './etcd.ts';
import { EtcdStore, type EtcdStoreOptions } from './etcd-store.ts';
import { ForeignEntry } from './mirror.ts';

/** Rejects with a MusterError that says what stands in the way. */
export async function openEtcdStore(options: EtcdStoreOptions): Promise<Store> {
  const etcd = new Etcd({ urls: options.urls, credentials: options.credentials ?? (() => ({})), clock: options.clock });
  let store: EtcdStore | undefined;
  try {
    await etcd.readOffset();
    store = new EtcdStore(etcd, options);
    await store.status();
    return store;
  } catch (cause) {
    await store?.close();
    etcd.close();
    const foreign = cause instanceof StoreError ? cause.cause : undefined;
    if (foreign instanceof ForeignEntry) {
      throw new ConfigError('etcd-foreign', { args: { urls: options.urls.join(','), key: foreign.key }, cause });
    }
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new PeerError('etcd-unusable', { args: { urls: options.urls.join(','), problem }, cause });
  }
}
