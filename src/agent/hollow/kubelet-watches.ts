// The five lists that every kubelet watches (recorded from a kubelet 1.20: docs/story.md tells of the conversation). What they
// bring is of no use to a hollow node, its own Node apart; that they are open is what the control plane feels.
import type { Node } from '../../api/types/core.v1.generated.ts';
import type { KubeObject } from '../../api/object.ts';
import type { Client, Resource } from '../../client/client.ts';
import { type Informer, type InformerOptions, startInformer } from '../../client/informer.ts';
import { nodes, pods, services } from '../../client/resources.ts';

const runtimeClasses: Resource = {
  group: 'node.k8s.io',
  version: 'v1',
  resource: 'runtimeclasses',
  kind: 'RuntimeClass',
  namespaced: false,
};
const csiDrivers: Resource = { group: 'storage.k8s.io', version: 'v1', resource: 'csidrivers', kind: 'CSIDriver', namespaced: false };

interface WatchParts {
  readonly client: Client;
  readonly nodeName: string;
  readonly signal: AbortSignal;
  readonly random: () => number;
  trouble(error: unknown): void;
}

/** Thousands of caches must be small. */
const onlyMetadata = <T extends KubeObject>({ metadata: { name, namespace, uid, resourceVersion } }: T): T =>
  ({ metadata: { name, namespace, uid, resourceVersion } }) as T;

/** The informer of the node's own Node. */
export const startKubeletWatches = ({ client, nodeName, signal, random, trouble }: WatchParts): Informer<Node> => {
  const usual = { signal, random, onTrouble: trouble };
  const idle = <T extends KubeObject>(of: Resource<T>, options: Partial<InformerOptions<T>> = {}): void =>
    void startInformer(client, of, { ...usual, keep: onlyMetadata, ...options });
  idle(pods, { fieldSelector: `spec.nodeName=${nodeName}` });
  idle(services);
  idle(csiDrivers);
  idle(runtimeClasses);
  return startInformer(client, nodes, { ...usual, fieldSelector: `metadata.name=${nodeName}` });
};
