// What becomes of an object's dependents is written into its finalizers when it is deleted, for the garbage collector to carry out
// (deletionFinalizersForGarbageCollection in apiserver/pkg/registry/generic/registry/store.go).
import type { KubeObject } from '../../api/object.ts';
import type { Served } from '../served.ts';

const finalizerOf: ReadonlyMap<string, string> = new Map([
  ['Orphan', 'orphan'],
  ['Foreground', 'foregroundDeletion'],
]);
const collectors: ReadonlySet<string> = new Set(finalizerOf.values());

/** Changes `object`. Without a policy what was asked before stands; kinds that are soon forgotten own nothing. */
export const askPropagation = ({ declaration }: Served, object: KubeObject, policy: string | undefined): void => {
  if (policy === undefined || declaration.ttlSeconds !== undefined) return;
  const { finalizers: before = [] } = object.metadata;
  const asked = finalizerOf.get(policy);
  const finalizers = before.filter((finalizer) => !collectors.has(finalizer));
  if (asked !== undefined) finalizers.push(asked);
  if (finalizers.length === 0) delete object.metadata.finalizers;
  else object.metadata.finalizers = finalizers;
};
