// The one sort of pod a node may make: one that shows a static pod of its own, belongs to its Node, and refers to no other
// object, since what a node's pods refer to the node may read.
import type { OwnerReference } from '../../../api/object.ts';
import { notFound } from '../../../api/status.ts';
import type { Pod } from '../../../api/types/core.v1.generated.ts';
import { quoted } from '../../authorize/quoted.ts';
import type { Draft } from '../../resources/draft.ts';
import { referencesOf } from '../../resources/core/pod/references.ts';
import { type NodeRequest, refusing } from './restriction.ts';

const mirror = 'kubernetes.io/config.mirror';

const ownerFault = (node: string, owner: Draft<OwnerReference>): string | undefined => {
  if (owner.apiVersion !== 'v1' || owner.kind !== 'Node' || owner.name !== node)
    return 'can only create pods with an owner reference set to itself';
  if (owner.controller !== true) return 'can only create pods with a controller owner reference set to itself';
  return owner.blockOwnerDeletion === true ? 'must not set blockOwnerDeletion on an owner reference' : undefined;
};

const checkOwner = async (asked: NodeRequest, owners: readonly Draft<OwnerReference>[]): Promise<void> => {
  const { node, cluster } = asked;
  const [owner, another] = owners;
  if (another !== undefined) throw refusing(asked, `node ${quoted(node)} can only create pods with a single owner reference set to itself`);
  if (owner === undefined) throw refusing(asked, `node ${quoted(node)} can only create pods with an owner reference set to itself`);
  const fault = ownerFault(node, owner);
  if (fault !== undefined) throw refusing(asked, `node ${quoted(node)} ${fault}`);
  const own = await cluster.get('', 'nodes', '', node);
  if (own === undefined) throw notFound({ group: '', resource: 'nodes' }, node);
  if (owner.uid !== own.metadata.uid) {
    throw refusing(asked, `node ${node} UID mismatch: expected ${owner.uid ?? ''} got ${own.metadata.uid ?? ''}`);
  }
};

const referred = (pod: Draft<Pod>): string | undefined => {
  if ((pod.spec?.serviceAccountName ?? '') !== '') return 'a service account';
  const { secrets, configMaps } = referencesOf(pod);
  const volumes = pod.spec?.volumes ?? [];
  const projections = volumes.flatMap(({ projected }) => projected?.sources ?? []);
  if (secrets.size > 0) return 'secrets';
  if (configMaps.size > 0) return 'configmaps';
  if (projections.some(({ clusterTrustBundle }) => clusterTrustBundle !== undefined)) return 'clustertrustbundles';
  if (projections.some(({ podCertificate }) => podCertificate !== undefined)) return 'podcertificates';
  if (volumes.some(({ persistentVolumeClaim, ephemeral }) => persistentVolumeClaim !== undefined || ephemeral !== undefined)) {
    return 'persistentvolumeclaims';
  }
  return (pod.spec?.resourceClaims ?? []).length > 0 ? 'resourceclaims' : undefined;
};

export const restrictMirrorPod = async (asked: NodeRequest, pod: Draft<Pod>): Promise<void> => {
  const node = quoted(asked.node);
  if (!Object.hasOwn(pod.metadata?.annotations ?? {}, mirror)) {
    throw refusing(asked, `pod does not have ${quoted(mirror)} annotation, node ${node} can only create mirror pods`);
  }
  if (pod.spec?.nodeName !== asked.node) throw refusing(asked, `node ${node} can only create pods with spec.nodeName set to itself`);
  await checkOwner(asked, pod.metadata?.ownerReferences ?? []);
  const kind = referred(pod);
  if (kind !== undefined) throw refusing(asked, `node ${node} can not create pods that reference ${kind}`);
};
