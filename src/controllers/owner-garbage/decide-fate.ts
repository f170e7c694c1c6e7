// What becomes of an object, given what its owners are (attemptToDeleteItem in pkg/controller/garbagecollector/garbagecollector.go).
import type { OwnerReference } from '../../api/object.ts';

/** `waiting`: an owner in foreground deletion that this object holds up. */
export type OwnerState = 'solid' | 'absent' | 'waiting';

export interface Owned {
  readonly owner: OwnerReference;
  readonly state: OwnerState;
}

export type Policy = 'Orphan' | 'Background' | 'Foreground';

export type Fate =
  | { readonly kind: 'stays' }
  /** It has an owner still: only the others are struck out. */
  | { readonly kind: 'disowned'; readonly remaining: readonly OwnerReference[] }
  | { readonly kind: 'deleted'; readonly policy: Policy };

export interface Circumstances {
  readonly finalizers: readonly string[];
  readonly hasDependents: boolean;
}

export const decideFate = (owned: readonly Owned[], { finalizers, hasDependents }: Circumstances): Fate => {
  const solid = owned.filter(({ state }) => state === 'solid');
  if (solid.length === owned.length) return { kind: 'stays' };
  if (solid.length > 0) return { kind: 'disowned', remaining: solid.map(({ owner }) => owner) };
  if (hasDependents && owned.some(({ state }) => state === 'waiting')) return { kind: 'deleted', policy: 'Foreground' };
  if (finalizers.includes('orphan')) return { kind: 'deleted', policy: 'Orphan' };
  return { kind: 'deleted', policy: finalizers.includes('foregroundDeletion') ? 'Foreground' : 'Background' };
};
