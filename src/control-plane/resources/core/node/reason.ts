// Why a node is not as it should be, in one word, as far as its own object tells.
import type { Node } from '../../../../api/types/core.v1.generated.ts';
import { nodeFactsOf } from '../../../../registration/node-facts.ts';
import { emptyTimeline } from '../../../../registration/timeline.ts';
import { judge } from '../../../../registration/verdict.ts';

/** Upstream's --node-startup-grace-period. */
const startupGraceMilliseconds = 60_000;

export const nodeReason = (node: Node, now: number): string => {
  const facts = { now, node: nodeFactsOf(node, now), timeline: emptyTimeline, allocatesPodCidrs: false, startupGraceMilliseconds };
  const { cause } = judge(facts);
  return cause === 'serving' ? '<none>' : cause;
};
