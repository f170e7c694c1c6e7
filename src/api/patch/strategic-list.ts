// Merging two lists (strategicpatch/patch.go: mergeSlice, mergeSliceWithSpecialElements): objects by their merge key, other
// values as a set.
import { patchDirective, plainObject } from './directives.ts';
import { identityOf, inOrder, noMergeKey, wrongType } from './element-order.ts';
import { goValue } from './go-format.ts';
import { isList, isObject, type JsonObject, type JsonValue, memberOf } from './json-value.ts';
import { PatchError } from './patch-error.ts';

type List = readonly JsonValue[];
export type MergeElements = (current: JsonObject, patch: JsonObject) => JsonObject;

type ElementKind = 'object' | 'string' | 'number' | 'boolean';

const unmergeable = (message: string): PatchError => new PatchError('unmergeable', message);

/** The one kind all elements have; undefined when there are none. */
const elementKind = (current: List, patch: List): ElementKind | undefined => {
  let kind: string | undefined;
  for (const list of [current, patch]) {
    for (const element of list) {
      if (isList(element)) throw new PatchError('rejected', 'lists of lists are not supported');
      const own = element === null ? 'null' : typeof element;
      kind ??= own;
      if (own !== kind || own === 'null') throw unmergeable(`list element types are not identical: ${goValue([current, patch])}`);
    }
  }
  return kind as ElementKind | undefined;
};

/** Splits a patch into plain elements and what its `$patch` elements ask for. */
const readDirectives = (patch: List, mergeKey: string): { plain: JsonObject[]; deleted: Set<JsonValue>; replace: boolean } => {
  const plain: JsonObject[] = [];
  const deleted = new Set<JsonValue>();
  let replace = false;
  for (const element of patch as readonly JsonObject[]) {
    const directive = memberOf(element, patchDirective);
    if (directive === undefined) plain.push(element);
    else if (directive === 'delete') {
      const identity = memberOf(element, mergeKey);
      if (identity === undefined) throw noMergeKey(element, mergeKey);
      deleted.add(identity);
    } else if (directive === 'replace') replace = true;
    else if (directive === 'merge') throw unmergeable('merging lists cannot yet be specified in the patch');
    else throw unmergeable(`unknown patch type: ${goValue(directive)} in map: ${goValue(element)}`);
  }
  return { plain, deleted, replace };
};

const mergeByKey = (current: readonly JsonObject[], patch: readonly JsonObject[], mergeKey: string, merge: MergeElements): JsonObject[] => {
  const merged = [...current];
  const places = new Map<JsonValue, number>();
  for (const [place, element] of merged.entries()) {
    const identity = memberOf(element, mergeKey);
    if (identity !== undefined && !places.has(identity)) places.set(identity, place);
  }
  for (const element of patch) {
    const identity = identityOf(element, mergeKey);
    const place = places.get(identity);
    const before = place === undefined ? undefined : merged[place];
    if (place === undefined || before === undefined) places.set(identity, merged.push(plainObject(element, 0)) - 1);
    else merged[place] = merge(before, element);
  }
  return merged;
};

const mergeObjects = (current: readonly JsonObject[], patch: List, mergeKey: string, merge: MergeElements): MergedList => {
  const { plain, deleted, replace } = readDirectives(patch, mergeKey);
  if (replace) {
    const replacement = plain.map((element) => plainObject(element, 0));
    return { list: inOrder(replacement, [], replacement, mergeKey), serverOrder: current };
  }
  const isDeleted = (identity: JsonValue | undefined): boolean => identity !== undefined && deleted.has(identity);
  const kept = deleted.size === 0 ? current : current.filter((element) => !isDeleted(memberOf(element, mergeKey)));
  const merged = mergeByKey(kept, plain, mergeKey, merge);
  return { list: inOrder(merged, plain, kept, mergeKey), serverOrder: merged.slice(0, current.length) };
};

/** Current elements and those of the patch, each once. */
const mergeValues = (current: List, patch: List): List => inOrder([...new Set([...current, ...patch])], patch, current, '');

export interface MergedList {
  readonly list: List;
  /**
   * What `$setElementOrder` takes for the server's order: the elements kept, and in the places of deleted ones those added.
   * Upstream deletes and appends in one array and then reads it at its old length.
   */
  readonly serverOrder: List;
}

export interface ListMerge {
  readonly mergeKey: string;
  /** `$deleteFromPrimitiveList`: the patch names what goes. */
  readonly deletes: boolean;
  readonly merge: MergeElements;
}

/** The merged list; `current` itself when it has the same elements in the same order. */
export const mergeLists = (current: List, patch: List, { mergeKey, deletes, merge }: ListMerge): MergedList => {
  const kind = elementKind(current, patch);
  if (kind === undefined) return { list: current, serverOrder: current };
  if (kind !== 'object') return { list: unlessSame(current, mergePlain(current, patch, mergeKey, deletes)), serverOrder: current };
  if (mergeKey === '') throw unmergeable('cannot merge lists without merge key for struct');
  const { list, serverOrder } = mergeObjects(current.filter(isObject), patch, mergeKey, merge);
  return { list: unlessSame(current, list), serverOrder };
};

const mergePlain = (current: List, patch: List, mergeKey: string, deletes: boolean): List => {
  if (mergeKey !== '' && !deletes) throw wrongType('map[string]interface {}', current[0] ?? patch[0] ?? null);
  if (!deletes) return mergeValues(current, patch);
  const gone = new Set(patch);
  return current.filter((element) => !gone.has(element));
};

export const unlessSame = (current: List, merged: List): List =>
  merged.length === current.length && merged.every((element, place) => element === current[place]) ? current : merged;
