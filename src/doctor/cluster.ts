// A cluster on one screen: its nodes by what the API server knows of them, one of them with what its machine says too, and what
// most of them have in common.
import { type ClusterWide, clusterWide } from './diagnosis/cluster-wide.ts';
import { type Examination, examine } from './doctor.ts';
import { valueOf } from './facts/reading.ts';
import { Papers } from './papers/paper.ts';
import type { ClusterPapers } from './probes/cluster.ts';
import { readFacts } from './reading/read-facts.ts';

/** `local`: what was read on its machine, when somebody could look there. */
export const examineNode = (cluster: ClusterPapers, node: string, local?: Papers): Examination =>
  examine(new Papers([...cluster.of(node, { alone: local === undefined, withOthers: true }), ...(local ?? [])]));

export interface ExaminedNode {
  readonly node: string;
  readonly examination: Examination;
}

export interface ExaminedCluster {
  readonly nodes: readonly ExaminedNode[];
  readonly wide: readonly ClusterWide[];
}

export const examineCluster = (cluster: ClusterPapers): ExaminedCluster => {
  const nodes = cluster.nodeNames.map((node): ExaminedNode => {
    return { node, examination: examine(new Papers(cluster.of(node, { alone: true, withOthers: false }))) };
  });
  return { nodes, wide: clusterWide(nodes.map(({ node, examination }) => ({ node, diagnosis: examination.diagnosis }))) };
};

/** The node that these papers are of, when a kubelet is on that machine. */
export const nodeOf = (papers: Papers): string | undefined => {
  const facts = readFacts(papers);
  return facts.layout.known ? valueOf(facts.nodeName) : undefined;
};
