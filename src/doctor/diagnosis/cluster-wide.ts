// The same certain cause on most nodes at once: then it is not the nodes. It is told once, and no node is repaired for it.
import type { Cause } from '../causes/cause.ts';
import type { Diagnosis } from './diagnosis.ts';

export interface ClusterWide {
  readonly cause: Cause;
  readonly nodes: readonly string[];
  readonly of: number;
}

export interface DiagnosedNode {
  readonly node: string;
  readonly diagnosis: Diagnosis;
}

/** One of two nodes, or one that is alone, says nothing of a cluster. */
const fewest = 2;

export const clusterWide = (all: readonly DiagnosedNode[]): ClusterWide[] => {
  const found = new Map<Cause, string[]>();
  for (const { node, diagnosis } of all) {
    for (const { cause, confidence } of diagnosis.causes) {
      if (confidence === 'certain' && cause.severity !== 'warning') found.set(cause, [...(found.get(cause) ?? []), node]);
    }
  }
  return [...found]
    .filter(([, nodes]) => nodes.length >= fewest && nodes.length * 2 > all.length)
    .map(([cause, nodes]) => ({ cause, nodes, of: all.length }));
};
