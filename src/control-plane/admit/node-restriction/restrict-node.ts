// A node writes its own Node alone, and in it nothing that would draw workloads or rights to itself.
import type { Node } from '../../../api/types/core.v1.generated.ts';
import { quoted } from '../../authorize/quoted.ts';
import type { Draft } from '../../resources/draft.ts';
import { semanticallyEqual } from '../../resources/semantic-equal.ts';
import { forbiddenLabelChanges } from './node-labels.ts';
import { type NodeRequest, refusing, type Restriction } from './restriction.ts';

/** Pod addresses are the cluster's to give: whoever took another's would get its traffic. Beyond upstream, whose nodes never ask. */
const checkPodAddresses = (asked: NodeRequest, now: Draft<Node>, before: Draft<Node>): void => {
  const given = ({ spec }: Draft<Node>) => [spec?.podCIDR ?? '', ...(spec?.podCIDRs ?? [])];
  const known = ['', ...given(before)];
  if (!given(now).every((cidr) => known.includes(cidr)))
    throw refusing(asked, `node ${quoted(asked.node)} is not allowed to set its podCIDR`);
};

/** What operators say of a node, such as the names it may serve under: no word of the node's own. */
const operators = 'registration.muster.dev/';

const checkAnnotations = (asked: NodeRequest, now: Draft<Node>, before: Draft<Node>): void => {
  const [one, other] = [now.metadata?.annotations ?? {}, before.metadata?.annotations ?? {}];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)].filter((key) => key.startsWith(operators)));
  for (const key of keys)
    if (one[key] !== other[key]) throw refusing(asked, `node ${quoted(asked.node)} is not allowed to set the annotation ${key}`);
};

const checkNew = (asked: NodeRequest, now: Draft<Node>): void => {
  const node = quoted(asked.node);
  if (now.spec?.configSource !== undefined) throw refusing(asked, `node ${node} is not allowed to create pods with a non-nil configSource`);
  const forbidden = forbiddenLabelChanges(now.metadata?.labels, undefined);
  if (forbidden.length > 0) throw refusing(asked, `node ${node} is not allowed to set the following labels: ${forbidden.join(', ')}`);
};

const checkChanged = (asked: NodeRequest, now: Draft<Node>, before: Draft<Node>): void => {
  const node = quoted(asked.node);
  // Old kubelets drop the field when they post their status: going to none is let through.
  if (now.spec?.configSource !== undefined && !semanticallyEqual(now.spec.configSource, before.spec?.configSource)) {
    throw refusing(asked, `node ${node} is not allowed to update configSource to a new non-nil configSource`);
  }
  if (!semanticallyEqual(now.spec?.taints, before.spec?.taints)) throw refusing(asked, `node ${node} is not allowed to modify taints`);
  if (!semanticallyEqual(now.metadata?.ownerReferences, before.metadata?.ownerReferences)) {
    throw refusing(asked, `node ${node} is not allowed to modify ownerReferences`);
  }
  const forbidden = forbiddenLabelChanges(now.metadata?.labels, before.metadata?.labels);
  if (forbidden.length > 0) throw refusing(asked, `is not allowed to modify labels: ${forbidden.join(', ')}`);
};

export const restrictNode: Restriction = (asked) => {
  const { node, request } = asked;
  if (request.name !== node) throw refusing(asked, `node ${quoted(node)} is not allowed to modify node ${quoted(request.name)}`);
  if (request.object === undefined) return;
  checkPodAddresses(asked, request.object, request.old ?? {});
  checkAnnotations(asked, request.object, request.old ?? {});
  if (request.operation === 'CREATE') checkNew(asked, request.object);
  if (request.operation === 'UPDATE') checkChanged(asked, request.object, request.old ?? {});
};
