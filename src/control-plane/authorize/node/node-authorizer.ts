// What a node may ask for: its own Node, lease and CSINode, its own pods, and what those refer to; everything else that
// nodes share is a fixed list. As strict as Kubernetes 1.32 (plugin/pkg/auth/authorizer/node/node_authorizer.go), whose
// words the reasons are.
import type { Authorizer } from '../../attributes.ts';
import type { PolicyRule } from '../policy-objects.ts';
import { quoted } from '../quoted.ts';
import { ruleAllows } from '../rule-match.ts';
import { allowed, because, type Judge, silent } from './judge.ts';
import type { NodeGraph } from './node-graph.ts';
import { nodeNameOf } from './node-identity.ts';
import { judgeCsiNode, judgeLease, judgeNode } from './own-objects.ts';
import { judgeClaim, judgePod, judgeRelated, judgeServiceAccount, judgeUnserved, toGet, toRead } from './related-objects.ts';

export interface NodeAuthority {
  readonly graph: NodeGraph;
  /** What all nodes share: upstream's NodeRules, which are also those of the ClusterRole system:node. */
  readonly rules: readonly PolicyRule[];
}

/** By `group/resource`. */
const judgesOver = (graph: NodeGraph): ReadonlyMap<string, Judge> =>
  new Map<string, Judge>([
    ['coordination.k8s.io/leases', judgeLease],
    ['storage.k8s.io/csinodes', judgeCsiNode],
    ['/nodes', judgeNode],
    ['/pods', judgePod(graph)],
    ['/secrets', toRead(judgeRelated(graph, 'secret'))],
    ['/configmaps', toRead(judgeRelated(graph, 'configmap'))],
    ['/serviceaccounts', judgeServiceAccount(graph)],
    ['/persistentvolumeclaims', judgeClaim(graph)],
    ['/persistentvolumes', toGet(judgeUnserved)],
    ['storage.k8s.io/volumeattachments', toGet(judgeUnserved)],
  ]);

export const nodeAuthorizer = ({ graph, rules }: NodeAuthority): Authorizer => {
  const judges = judgesOver(graph);
  return {
    name: 'Node',
    authorize(attributes) {
      const node = nodeNameOf(attributes.user);
      if (node === undefined) return silent;
      if (node === '') return because(`unknown node for user ${quoted(attributes.user.name)}`);
      if (attributes.resourceRequest) {
        const judge = judges.get(`${attributes.group}/${attributes.resource}`);
        if (judge !== undefined) return judge(node, attributes);
      }
      return rules.some((rule) => ruleAllows(rule, attributes)) ? allowed : silent;
    },
    rulesFor: (user) =>
      nodeNameOf(user) === undefined
        ? { rules: [], nonResource: [] }
        : { rules: [], nonResource: [], incomplete: true, error: 'node authorizer does not support user rule resolution' },
  };
};
