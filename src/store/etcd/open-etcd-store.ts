// Opens the store that lives in etcd: reaches a member, learns where our revisions begin, and fills the mirror.
import { ConfigError, PeerError } from '../../language/errors.ts';
import { type Store, StoreError } from '../store.ts';
import { Etcd } from './etcd.ts';
import { EtcdStore, type EtcdStoreOptions } from './etcd-store.ts';
import { ForeignEntry } from './mirror.ts';
import { moveKey, StoreMoved } from './standing.ts';

/** Rejects with a MusterError that says what stands in the way. */
export async function openEtcdStore(options: EtcdStoreOptions): Promise<Store> {
  const etcd = new Etcd({ urls: options.urls, credentials: options.credentials ?? (() => ({})), clock: options.clock });
  let store: EtcdStore | undefined;
  try {
    const { move } = await etcd.readStanding();
    if (move !== undefined) throw new StoreMoved(move);
    store = new EtcdStore(etcd, options);
    await store.status();
    return store;
  } catch (cause) {
    await store?.close();
    etcd.close();
    throw etcdError(cause, options.urls.join(','));
  }
}

/** What whoever runs Muster must know of a failure. */
export function etcdError(cause: unknown, urls: string): Error {
  const reason = cause instanceof StoreError && cause.cause !== undefined ? cause.cause : cause;
  if (reason instanceof ForeignEntry) return new ConfigError('etcd-foreign', { args: { urls, key: reason.key }, cause });
  if (reason instanceof StoreMoved) {
    const { state, other } = reason.move;
    if (state === 'filling') return new ConfigError('migration-unfinished', { args: { place: urls, from: other }, cause });
    return new ConfigError('store-moved', { args: { place: urls, to: other, undo: undoIn(urls) }, cause });
  }
  const problem = cause instanceof Error ? cause.message : String(cause);
  return new PeerError('etcd-unusable', { args: { urls, problem }, cause });
}

function undoIn(urls: string): string {
  return `etcdctl --endpoints ${urls} del ${moveKey}`;
}
