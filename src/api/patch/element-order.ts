// The order of a merged list: elements the patch names stand in the patch's order, the others in the server's, and both are
// interleaved by the server's order as far as it knows them (strategicpatch/patch.go: normalizeElementOrder).
import { goType, goValue } from './go-format.ts';
import { isObject, type JsonObject, type JsonValue, memberOf } from './json-value.ts';
import { PatchError } from './patch-error.ts';

type List = readonly JsonValue[];

const unmergeable = (message: string): PatchError => new PatchError('unmergeable', message);

export const noMergeKey = (element: JsonObject, mergeKey: string): PatchError =>
  unmergeable(`map: ${goValue(element)} does not contain declared merge key: ${mergeKey}`);

export const wrongType = (wanted: 'map[string]interface {}' | '[]interface {}', actual: JsonValue): PatchError =>
  unmergeable(`expected a ${wanted}, but received a ${goType(actual)}`);

/** What makes an element the same one in another list: itself, or its value of the merge key. */
export const identityOf = (element: JsonValue, mergeKey: string): JsonValue => {
  if (mergeKey === '') return element;
  if (!isObject(element)) throw wrongType('map[string]interface {}', element);
  const identity = memberOf(element, mergeKey);
  if (identity === undefined) throw noMergeKey(element, mergeKey);
  return identity;
};

type Places = ReadonlyMap<JsonValue, number>;

/** Where each identity first stands. */
const placesOf = (list: List, mergeKey: string): Places => {
  const places = new Map<JsonValue, number>();
  for (const [place, element] of list.entries()) {
    const identity = identityOf(element, mergeKey);
    if (!places.has(identity)) places.set(identity, place);
  }
  return places;
};

/** Up to this many elements Go's stable sort is one insertion sort (sort/zsortfunc.go). */
const insertionLength = 20;

/**
 * Upstream's comparison calls an element "less" whenever one of the two is not in the order, so such elements move to the
 * front in the way of Go's insertion sort; longer lists than its blocks get them in front, last first.
 */
const sorted = (list: List, places: Places, mergeKey: string): List => {
  const placed = list.map((element) => ({ element, place: places.get(identityOf(element, mergeKey)) }));
  if (placed.every(({ place }) => place !== undefined)) {
    return placed.sort((a, b) => (a.place ?? 0) - (b.place ?? 0)).map(({ element }) => element);
  }
  if (placed.length > insertionLength) {
    const unknown = placed.filter(({ place }) => place === undefined).reverse();
    const known = placed.filter(({ place }) => place !== undefined).sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
    return [...unknown, ...known].map(({ element }) => element);
  }
  const result: typeof placed = [];
  for (const next of placed) {
    let at = result.length;
    while (at > 0 && goesBefore(next.place, result[at - 1]?.place)) at--;
    result.splice(at, 0, next);
  }
  return result.map(({ element }) => element);
};

const goesBefore = (a: number | undefined, b: number | undefined): boolean => a === undefined || b === undefined || a < b;

/** Inserts the server's elements into the patch's, each before the first one the server has behind it. */
const interleaved = (serverOnly: List, fromPatch: List, serverPlaces: Places, mergeKey: string): JsonValue[] => {
  const all: JsonValue[] = [];
  let left = 0;
  for (const element of fromPatch) {
    const place = serverPlaces.get(identityOf(element, mergeKey));
    for (; place !== undefined && left < serverOnly.length; left++) {
      const other = serverOnly[left] ?? null;
      const otherPlace = serverPlaces.get(identityOf(other, mergeKey));
      if (otherPlace === undefined || otherPlace >= place) break;
      all.push(other);
    }
    all.push(element);
  }
  return all.concat(serverOnly.slice(left));
};

/** `merged` in the order of `patchOrder` and, for what that does not name, of `serverOrder`. */
export const inOrder = (merged: List, patchOrder: List, serverOrder: List, mergeKey: string): List => {
  const patchPlaces = placesOf(patchOrder, mergeKey);
  const serverPlaces = placesOf(serverOrder, mergeKey);
  const isNamed = (element: JsonValue): boolean => patchPlaces.has(identityOf(element, mergeKey));
  const named = sorted(merged.filter(isNamed), patchPlaces, mergeKey);
  const others = sorted(
    merged.filter((element) => !isNamed(element)),
    serverPlaces,
    mergeKey,
  );
  return interleaved(others, named, serverPlaces, mergeKey);
};
