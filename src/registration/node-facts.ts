// What a Node object says of its machine's standing.
import { cloneAnnotation } from './clone.ts';
import type { Condition, NodeFacts } from './verdict.ts';

/** As much of a Node as is read here. */
export interface NodeObject {
  readonly metadata: {
    readonly creationTimestamp?: string | undefined;
    readonly annotations?: Readonly<Record<string, string>> | undefined;
  };
  readonly spec: { readonly podCIDR?: string; readonly podCIDRs?: readonly string[]; readonly unschedulable?: boolean };
  readonly status?: { readonly conditions?: readonly Condition[] };
}

/** `now`: when a Node without a time of its own is taken to have come. */
export const nodeFactsOf = ({ metadata, spec, status }: NodeObject, now: number): NodeFacts => {
  const created = Date.parse(metadata.creationTimestamp ?? '');
  return {
    created: Number.isNaN(created) ? now : created,
    conditions: status?.conditions ?? [],
    podCidrs: (spec.podCIDRs ?? [spec.podCIDR ?? '']).filter((cidr) => cidr !== ''),
    unschedulable: spec.unschedulable === true,
    clone: metadata.annotations?.[cloneAnnotation],
  };
};
