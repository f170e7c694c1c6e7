// Objects that bear the name of their node: its lease and its CSINode.
import { type NodeRequest, refusing, type Restriction } from './restriction.ts';

const leaseNamespace = 'kube-node-lease';

/** In a request to create, the name stands in the object. */
const namedAsNode = ({ node, request }: NodeRequest): boolean =>
  (request.operation === 'CREATE' ? request.object?.metadata.name : request.name) === node;

export const restrictLease: Restriction = (asked) => {
  if (asked.request.namespace !== leaseNamespace)
    throw refusing(asked, `can only access leases in the "${leaseNamespace}" system namespace`);
  if (!namedAsNode(asked)) throw refusing(asked, 'can only access node lease with the same name as the requesting node');
};

export const restrictCsiNode: Restriction = (asked) => {
  if (!namedAsNode(asked)) throw refusing(asked, 'can only access CSINode with the same name as the requesting node');
};
