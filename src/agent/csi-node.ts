// The CSINode of this machine: empty, but schedulers and attachers wait for it.
import { StatusError } from '../api/status.ts';
import type { CSINode } from '../api/types/storage.v1.generated.ts';
import type { Client, Resource } from '../client/client.ts';

const csiNodes: Resource<CSINode> = {
  group: 'storage.k8s.io',
  version: 'v1',
  resource: 'csinodes',
  kind: 'CSINode',
  namespaced: false,
};

/** Also after the Node was deleted and made again: the CSINode goes with the Node it belongs to. */
export const ensureCsiNode = async (client: Client, name: string, nodeUid: string): Promise<void> => {
  const ownerReferences = [{ apiVersion: 'v1', kind: 'Node', name, uid: nodeUid }];
  try {
    await client.create(csiNodes, {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'CSINode',
      metadata: { name, ownerReferences },
      spec: { drivers: [] },
    });
    return;
  } catch (error) {
    if (!(error instanceof StatusError) || error.reason !== 'AlreadyExists') throw error;
  }
  const found = await client.get<CSINode>(csiNodes, { name });
  if (found.metadata.ownerReferences?.some(({ uid }) => uid === nodeUid) === true) return;
  await client.update(csiNodes, { ...found, metadata: { ...found.metadata, ownerReferences } });
};
