// When the status of the Node is posted: when what it says has changed, when somebody else changed the conditions (a control
// plane that thought this node lost), and every five minutes.
import type { Node, NodeCondition, NodeStatus } from '../api/types/core.v1.generated.ts';
import { type Judgement, timed } from './node-conditions.ts';

export interface StatusFacts {
  readonly judgements: readonly Judgement[];
  /** All but the conditions. */
  readonly description: NodeStatus;
  /** As the cluster has it. */
  readonly node: Node;
}

/** nodeStatusReportFrequency of the kubelet. */
const longestSilenceMilliseconds = 5 * 60_000;

const conditionsDiffer = (judgements: readonly Judgement[], there: readonly NodeCondition[]): boolean =>
  judgements.some((judgement) => {
    const found = there.find(({ type }) => type === judgement.type);
    return found?.status !== judgement.status || found.reason !== judgement.reason || found.message !== judgement.message;
  });

const descriptionDiffers = (description: NodeStatus, there: NodeStatus = {}): boolean => {
  const said = ({ addresses, capacity, allocatable, nodeInfo, images }: NodeStatus): string[] =>
    [addresses, capacity, allocatable, nodeInfo, images ?? []].map((part) => JSON.stringify(ordered(part)));
  const [ours, theirs] = [said(description), said(there)];
  return ours.some((part, index) => part !== theirs[index]);
};

/** Maps come back from a server in its own order, and '' of Go as nothing. */
const ordered = (part: unknown): unknown =>
  typeof part !== 'object' || part === null || Array.isArray(part)
    ? part
    : Object.fromEntries(
        Object.entries(part)
          .filter(([, value]) => value !== '')
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      );

export const mustReport = (facts: StatusFacts, sinceLast: number): boolean =>
  sinceLast >= longestSilenceMilliseconds ||
  conditionsDiffer(facts.judgements, facts.node.status?.conditions ?? []) ||
  descriptionDiffers(facts.description, facts.node.status);

/** A strategic merge patch: conditions of others stay, addresses are replaced. */
export const statusPatch = ({ judgements, description, node }: StatusFacts, now: string): object => ({
  status: {
    ...description,
    addresses: [...(description.addresses ?? []), { $patch: 'replace' }],
    conditions: timed(judgements, node.status?.conditions ?? [], now),
  },
});
