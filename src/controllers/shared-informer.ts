// One informer for all loops of a control plane that want the same objects: nodes and leases are many, and kept once.
import type { KubeObject } from '../api/object.ts';
import type { Client, Resource } from '../client/client.ts';
import { type Informer, startInformer } from '../client/informer.ts';

export interface SharedOptions {
  readonly signal: AbortSignal;
  /** Only the first to ask is told. */
  readonly onTrouble: (error: unknown) => void;
}

const byReader = new WeakMap<Client, Map<string, Informer<KubeObject>>>();

/** All namespaces, whole objects. Those who share a reader share its end as well. */
export const sharedInformer = <T extends KubeObject>(reader: Client, of: Resource<T>, options: SharedOptions): Informer<T> => {
  const informers = byReader.get(reader) ?? new Map<string, Informer<KubeObject>>();
  byReader.set(reader, informers);
  const key = `${of.group}/${of.version}/${of.resource}`;
  let informer = informers.get(key);
  if (informer === undefined) informers.set(key, (informer = startInformer<KubeObject>(reader, of, options)));
  return informer as unknown as Informer<T>;
};
