// A namespace that is being deleted is emptied first; when nothing is left in it, it is let go
// (pkg/controller/namespace/deletion/namespaced_resources_deleter.go).
import type { Namespace } from '../api/types/core.v1.generated.ts';
import { StatusError } from '../api/status.ts';
import type { Client, Name, Resource } from '../client/client.ts';
import { startInformer } from '../client/informer.ts';
import { namespaces } from '../client/resources.ts';
import type { Controller } from './controller.ts';
import { KeyedWork } from './keyed-work.ts';

/** Pods take their grace; content with finalizers waits for whoever holds it. */
const lookAgainMilliseconds = 1_000;

const collectionPath = ({ group, version, resource }: Resource, namespace: string): string =>
  `${group === '' ? `/api/${version}` : `/apis/${group}/${version}`}/namespaces/${namespace}/${resource}`;

export interface Content {
  readonly of: Resource;
  /** Whether DELETE on the collection is served; services, for one, go one by one. */
  readonly collectively: boolean;
}

/** Whether nothing of this kind is left. */
const empty = async (client: Client, { of, collectively }: Content, namespace: string): Promise<boolean> => {
  const { items } = await client.list(of, collectively ? { namespace, limit: 1 } : { namespace });
  if (items.length === 0) return true;
  if (collectively) await client.raw('DELETE', collectionPath(of, namespace));
  else for (const { metadata } of items) await deleteIfThere(client, of, { namespace, name: metadata.name ?? '' });
  return (await client.list(of, { namespace, limit: 1 })).items.length === 0;
};

const deleteIfThere = async (client: Client, of: Resource, name: Name): Promise<void> => {
  try {
    await client.delete(of, name);
  } catch (error) {
    if (!(error instanceof StatusError) || error.reason !== 'NotFound') throw error;
  }
};

const letGo = async (client: Client, namespace: Namespace): Promise<void> => {
  const finalizers = (namespace.spec.finalizers ?? []).filter((finalizer) => finalizer !== 'kubernetes');
  try {
    await client.update(namespaces, { ...namespace, spec: { ...namespace.spec, finalizers } }, { subresource: 'finalize' });
  } catch (error) {
    if (!(error instanceof StatusError) || error.reason !== 'NotFound') throw error;
  }
};

/** `contents`: every kind that lives in namespaces. */
export const namespaceContent = (contents: readonly Content[]): Controller => ({
  name: 'namespace-controller',
  run: async ({ client, reader, log, signal }) => {
    const onTrouble = (error: unknown): void => {
      log.warn('controller trouble', { controller: 'namespace-controller', error });
    };
    const all = startInformer(reader, namespaces, { signal, onTrouble });
    const work = new KeyedWork({
      signal,
      atOnce: 5,
      work: async (name) => {
        const namespace = all.get(name);
        if (namespace?.metadata.deletionTimestamp === undefined || !(namespace.spec.finalizers ?? []).includes('kubernetes')) return;
        const emptied = await Promise.all(contents.map((content) => empty(client, content, name)));
        if (emptied.every(Boolean)) await letGo(client, namespace);
        else work.addAfter(name, lookAgainMilliseconds);
      },
      failed: (_key, error) => {
        onTrouble(error);
      },
    });
    const look = ({ metadata }: Namespace): void => {
      if (metadata.deletionTimestamp !== undefined) work.add(metadata.name ?? '');
    };
    await all.ready;
    all.subscribe({ added: look, updated: look });
    await all.done;
  },
});
