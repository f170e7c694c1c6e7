// One object that every living namespace has: made when the namespace comes, put right when it is changed or deleted.
import type { KubeObject } from '../api/object.ts';
import { StatusError } from '../api/status.ts';
import type { Client, Resource } from '../client/client.ts';
import { startInformer } from '../client/informer.ts';
import { namespaces } from '../client/resources.ts';
import type { Controller } from './controller.ts';
import { KeyedWork } from './keyed-work.ts';

export interface EverywhereObject<T extends KubeObject> {
  readonly controller: string;
  readonly of: Resource<T>;
  readonly name: string;
  wanted(namespace: string): T;
  /** What must be written for it to be right again; undefined when it is. */
  repaired(existing: T): T | undefined;
}

/** Gone, being emptied, or made by someone else meanwhile: the next event tells. */
const settled = (error: unknown): boolean =>
  error instanceof StatusError &&
  (error.reason === 'NotFound' || error.reason === 'AlreadyExists' || error.reason === 'Forbidden' || error.reason === 'Conflict');

const ensure = async <T extends KubeObject>(
  client: Client,
  object: EverywhereObject<T>,
  namespace: string,
  existing: T | undefined,
): Promise<void> => {
  try {
    if (existing === undefined) {
      await client.create(object.of, object.wanted(namespace), { namespace });
      return;
    }
    const repaired = object.repaired(existing);
    if (repaired !== undefined) await client.update(object.of, repaired);
  } catch (error) {
    if (!settled(error)) throw error;
  }
};

export const inEveryNamespace = <T extends KubeObject>(object: EverywhereObject<T>): Controller => ({
  name: object.controller,
  run: async ({ client, reader, log, signal }) => {
    const onTrouble = (error: unknown): void => {
      log.warn('controller trouble', { controller: object.controller, error });
    };
    const all = startInformer(reader, namespaces, { signal, onTrouble });
    const own = startInformer(reader, object.of, { signal, onTrouble, fieldSelector: `metadata.name=${object.name}` });
    const work = new KeyedWork({
      signal,
      atOnce: 16,
      work: async (name) => {
        const namespace = all.get(name);
        if (namespace === undefined || namespace.metadata.deletionTimestamp !== undefined) return;
        await ensure(client, object, name, own.get(object.name, name));
      },
      failed: (_key, error) => {
        onTrouble(error);
      },
    });
    await Promise.all([all.ready, own.ready]);
    all.subscribe({
      added: ({ metadata }) => {
        work.add(metadata.name ?? '');
      },
    });
    own.subscribe({
      updated: ({ metadata }) => {
        work.add(metadata.namespace ?? '');
      },
      deleted: ({ metadata }) => {
        work.add(metadata.namespace ?? '');
      },
    });
    await Promise.all([all.done, own.done]);
  },
});
