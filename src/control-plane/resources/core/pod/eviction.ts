// Evicting a pod: a deletion that a disruption budget could refuse. No budgets are served, so it always goes through.
import type { DeleteOptions } from '../../../../api/types/meta.v1.generated.ts';
import type { Pod } from '../../../../api/types/core.v1.generated.ts';
import type { Eviction } from '../../../../api/types/policy.v1.generated.ts';
import type { Draft } from '../../draft.ts';
import { isTerminal } from './termination.ts';

export type EvictionDecision =
  | { readonly kind: 'delete'; readonly options: Draft<DeleteOptions> }
  /** The words of a 400. */
  | { readonly kind: 'refuse'; readonly message: string };

const shown = (values: readonly string[]): string => `[${values.join(' ')}]`;

const sameDryRun = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

/** `dryRun` comes with the request; the options in the body may ask for it too, but not for something else. */
const withDryRun = (options: Draft<DeleteOptions>, dryRun: readonly string[]): EvictionDecision => {
  const asked = options.dryRun ?? [];
  if (asked.length > 0 && dryRun.length > 0 && !sameDryRun(asked, dryRun)) {
    return { kind: 'refuse', message: `Non-matching dry-run options in request and content: ${shown(dryRun)} and ${shown(asked)}` };
  }
  const both = asked.length > 0 ? asked : dryRun;
  return { kind: 'delete', options: both.length === 0 ? options : { ...options, dryRun: [...both] } };
};

/**
 * A pod that waits to start is deleted only as it was seen, since it may begin to run meanwhile; a conflict is then to be
 * tried again. A caller's own resourceVersion stays.
 */
const guarded = (pod: Pod, options: Draft<DeleteOptions>): Draft<DeleteOptions> => {
  const leaving = isTerminal(pod) || pod.metadata.deletionTimestamp !== undefined;
  const { resourceVersion } = pod.metadata;
  if (leaving || pod.status?.phase !== 'Pending' || resourceVersion === undefined || options.preconditions?.resourceVersion !== undefined) {
    return options;
  }
  return { ...options, preconditions: { ...options.preconditions, resourceVersion } };
};

export const decideEviction = (pod: Pod, eviction: Draft<Eviction>, dryRun: readonly string[]): EvictionDecision => {
  const decision = withDryRun(eviction.deleteOptions ?? {}, dryRun);
  return decision.kind === 'refuse' ? decision : { kind: 'delete', options: guarded(pod, decision.options) };
};
