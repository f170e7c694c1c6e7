// Pods: a node makes and deletes mirror pods, deletes and evicts pods bound to it, and posts their status.
import { notFound } from '../../../api/status.ts';
import type { Pod } from '../../../api/types/core.v1.generated.ts';
import { quoted } from '../../authorize/quoted.ts';
import type { Draft } from '../../resources/draft.ts';
import { semanticallyEqual } from '../../resources/semantic-equal.ts';
import { sameLabels } from './node-labels.ts';
import { restrictMirrorPod } from './restrict-mirror-pod.ts';
import { type NodeRequest, refusing, type Restriction } from './restriction.ts';

const nodeOf = (pod: Draft<Pod> | undefined): string => pod?.spec?.nodeName ?? '';

const restrictWhole: Restriction = (asked) => {
  const { node, request } = asked;
  if (request.operation === 'CREATE') return restrictMirrorPod(asked, request.object ?? {});
  if (request.operation === 'UPDATE') {
    throw refusing(asked, `unexpected operation "UPDATE", node ${quoted(node)} can only create and delete mirror pods`);
  }
  if (nodeOf(request.old) !== node) throw refusing(asked, `node ${quoted(node)} can only delete pods with spec.nodeName set to itself`);
};

const claims = (pod: Draft<Pod>): unknown =>
  pod.status?.resourceClaimStatuses?.map(({ name, resourceClaimName }) => [name, resourceClaimName ?? null]) ?? [];

const checkStatus = (asked: NodeRequest, now: Draft<Pod>, before: Draft<Pod>): void => {
  const node = quoted(asked.node);
  if (nodeOf(before) !== asked.node)
    throw refusing(asked, `node ${node} can only update pod status for pods with spec.nodeName set to itself`);
  if (!sameLabels(now.metadata?.labels, before.metadata?.labels)) {
    throw refusing(asked, `node ${node} cannot update labels through pod status`);
  }
  if (!semanticallyEqual(claims(now), claims(before))) throw refusing(asked, `node ${node} cannot update resource claim statues`);
  if (!semanticallyEqual(now.status?.extendedResourceClaimStatus, before.status?.extendedResourceClaimStatus)) {
    throw refusing(asked, `node ${node} cannot update extended resource claim status`);
  }
};

const restrictStatus: Restriction = (asked) => {
  const { operation, object, old } = asked.request;
  if (operation !== 'UPDATE') throw refusing(asked, `unexpected operation ${quoted(operation)}`);
  checkStatus(asked, object ?? {}, old ?? {});
};

const restrictEviction: Restriction = async (asked) => {
  const { node, request, cluster } = asked;
  if (request.operation !== 'CREATE') throw refusing(asked, `unexpected operation ${request.operation}`);
  if (request.name === '') throw refusing(asked, 'could not determine pod from request data');
  const pod = await cluster.get<Pod>('', 'pods', request.namespace, request.name);
  if (pod === undefined) throw notFound({ group: '', resource: 'pods' }, request.name);
  if (nodeOf(pod) !== node) throw refusing(asked, `node ${node} can only evict pods with spec.nodeName set to itself`);
};

export const restrictPod: Restriction = (asked) => {
  const { subresource } = asked.request;
  if (subresource === '') return restrictWhole(asked);
  if (subresource === 'status') return restrictStatus(asked);
  if (subresource === 'eviction') return restrictEviction(asked);
  throw refusing(asked, `unexpected pod subresource ${quoted(subresource)}, only 'status' and 'eviction' are allowed`);
};
