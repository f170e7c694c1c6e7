// The same cause on most nodes at once: then it is not the nodes. It is told once, and no node is repaired for it. What is only
// likely of one node is no less likely of all: it is lifted too, and called so.
import type { Cause } from '../causes/cause.ts';
import type { Confidence, Diagnosis } from './diagnosis.ts';

export interface ClusterWide {
  readonly cause: Cause;
  readonly nodes: readonly string[];
  readonly of: number;
  readonly confidence: Exclude<Confidence, 'possible'>;
}

export interface DiagnosedNode {
  readonly node: string;
  readonly diagnosis: Diagnosis;
}

/** One of two nodes, or one that is alone, says nothing of a cluster. */
const fewest = 2;

interface Found {
  readonly nodes: string[];
  certain: number;
}

const isMost = (some: number, all: number): boolean => some >= fewest && some * 2 > all;

export const clusterWide = (all: readonly DiagnosedNode[]): ClusterWide[] => {
  const found = new Map<Cause, Found>();
  for (const { node, diagnosis } of all) {
    for (const { cause, confidence } of diagnosis.causes) {
      if (confidence === 'possible' || cause.severity === 'warning') continue;
      const on = found.get(cause) ?? { nodes: [], certain: 0 };
      found.set(cause, on);
      on.nodes.push(node);
      if (confidence === 'certain') on.certain += 1;
    }
  }
  return [...found]
    .filter(([, { nodes }]) => isMost(nodes.length, all.length))
    .map(([cause, { nodes, certain }]) => ({
      cause,
      nodes,
      of: all.length,
      confidence: isMost(certain, all.length) ? 'certain' : 'likely',
    }));
};
