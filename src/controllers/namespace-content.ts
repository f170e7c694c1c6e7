// A namespace that is being deleted is emptied first; when nothing is left in it, it is let go
// (pkg/controller/namespace/deletion/namespaced_resources_deleter.go).
import type { Namespace } from '../api/types/core.v1.generated.ts';
import { StatusError } from '../api/status.ts';
import type { Client, Resource } from '../client/client.ts';
import { startInformer } from '../client/informer.ts';
import { namespaces } from '../client/resources.ts';
import type { Controller } from './controller.ts';
import { KeyedWork } from './keyed-work.ts';

/** Pods take their grace; content with finalizers waits for whoever holds it. */
const lookAgainMilliseconds = 1_000;

const collectionPath = ({ group, version, resource }: Resource, namespace: string): string =>
  `${group === '' ? `/api/${version}` : `/apis/${group}/${version}`}/namespaces/${namespace}/${resource}`;

/** Whether nothing of this kind is left. */
const empty = async (client: Client, of: Resource, namespace: string): Promise<boolean> => {
  const { items } = await client.list(of, { namespace, limit: 1 });
  if (items.length === 0) return true;
  await client.raw('DELETE', collectionPath(of, namespace));
  return (await client.list(of, { namespace, limit: 1 })).items.length === 0;
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
export const namespaceContent = (contents: readonly Resource[]): Controller => ({
  name: 'namespace-controller',
  run: async ({ client, reader, log, signal }) => {
    const onTrouble = (error: unknown): void => { log.warn('controller trouble', { controller: 'namespace-controller', error }); };
    const all = startInformer(reader, namespaces, { signal, onTrouble });
    const work = new KeyedWork({
      signal,
      atOnce: 5,
      work: async (name) => {
        const namespace = all.get(name);
        if (namespace?.metadata.deletionTimestamp === undefined || !(namespace.spec.finalizers ?? []).includes('kubernetes')) return;
        const emptied = await Promise.all(contents.map((of) => empty(client, of, name)));
        if (emptied.every(Boolean)) await letGo(client, namespace);
        else work.addAfter(name, lookAgainMilliseconds);
      },
      failed: (_key, error) => { onTrouble(error); },
    });
    const look = ({ metadata }: Namespace): void => {
      if (metadata.deletionTimestamp !== undefined) work.add(metadata.name ?? '');
    };
    await all.ready;
    all.subscribe({ added: look, updated: look });
    await all.done;
  },
});
