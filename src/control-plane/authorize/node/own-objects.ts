// What bears the node's own name: its Node, its lease, its CSINode. The name in a request to create stands in the object
// alone; admission compares it there (admit/node-restriction/).
import type { Attributes } from '../../attributes.ts';
import { allowed, because, changes, type Judge, reads, silent } from './judge.ts';

const leaseNamespace = 'kube-node-lease';
const verbs: ReadonlySet<string> = new Set(['get', 'create', 'update', 'patch', 'delete']);

const isAnothers = (node: string, { verb, name }: Attributes): boolean => verb !== 'create' && name !== node;

export const judgeLease: Judge = (node, attributes) => {
  if (!verbs.has(attributes.verb)) return because('can only get, create, update, patch, or delete a node lease');
  if (attributes.namespace !== leaseNamespace) return because(`can only access leases in the "${leaseNamespace}" system namespace`);
  if (isAnothers(node, attributes)) return because('can only access node lease with the same name as the requesting node');
  return allowed;
};

export const judgeCsiNode: Judge = (node, attributes) => {
  if (!verbs.has(attributes.verb)) return because('can only get, create, update, patch, or delete a CSINode');
  if (attributes.subresource !== '') return because('cannot authorize CSINode subresources');
  if (isAnothers(node, attributes)) return because('can only access CSINode with the same name as the requesting node');
  return allowed;
};

/** By name and not by the graph: a kubelet looks for its Node before it makes it. */
export const judgeNode: Judge = (node, attributes) => {
  const { subresource, verb, name } = attributes;
  if (subresource === 'status') return changes(attributes) ? allowed : silent;
  if (subresource !== '') return silent;
  if (verb === 'create' || changes(attributes)) return allowed;
  if (!reads(attributes)) return silent;
  if (name === node) return allowed;
  return because(`node '${node}' cannot read ${name === '' ? 'all nodes' : `'${name}'`}, only its own Node object`);
};
