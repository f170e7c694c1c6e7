// The words a strategic merge patch speaks beside data, and how values that carry them become plain data.
import { type Draft, isList, isObject, type JsonObject, type JsonValue, memberOf, setMember } from './json-value.ts';
import { maxDepth, PatchError, tooDeep } from './patch-error.ts';

export const patchDirective = '$patch';
export const retainKeysDirective = '$retainKeys';
const deleteFromPrimitiveList = '$deleteFromPrimitiveList';
const setElementOrder = '$setElementOrder';

export const isOrderDirective = (key: string): boolean => key.startsWith(setElementOrder);
export const isDeletionDirective = (key: string): boolean => key.startsWith(deleteFromPrimitiveList);

const fieldAfter = (key: string, prefix: string): string | undefined =>
  key.startsWith(`${prefix}/`) ? key.slice(prefix.length + 1) : undefined;

/** The list that `$setElementOrder/<list>` is about. */
export const orderedField = (key: string): string => {
  const field = fieldAfter(key, setElementOrder);
  if (field === undefined) throw badOrder();
  return field;
};

/** The list that `$deleteFromPrimitiveList/<list>` is about. */
export const deletionField = (key: string): string => {
  const field = fieldAfter(key, deleteFromPrimitiveList);
  if (field === undefined) throw new PatchError('malformed', 'invalid patch format of primitive list');
  return field;
};

export const badOrder = (): PatchError => new PatchError('malformed', 'invalid patch format of setElementOrder list');
export const badRetainKeys = (): PatchError => new PatchError('malformed', 'invalid patch format of retainKeys');

const isDirective = (key: string): boolean =>
  key.startsWith('$') && (key === patchDirective || key === retainKeysDirective || isOrderDirective(key) || isDeletionDirective(key));

/** A value that nothing was there to merge with: without directives and nulls; undefined when it only says "delete". */
export const plainValue = (value: JsonValue, depth: number): JsonValue | undefined => {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > maxDepth) throw tooDeep();
  if (isList(value)) return plainList(value, depth);
  return memberOf(value, patchDirective) === 'delete' ? undefined : plainObject(value, depth);
};

export const plainList = (list: readonly JsonValue[], depth: number): readonly JsonValue[] => {
  let changed = false;
  const kept: JsonValue[] = [];
  for (const item of list) {
    const plain = isObject(item) && Object.hasOwn(item, patchDirective) ? undefined : plainValue(item, depth + 1);
    if (plain !== undefined) kept.push(plain);
    changed ||= plain !== item;
  }
  return changed ? kept : list;
};

export const plainObject = (object: JsonObject, depth: number): JsonObject => {
  let draft: Draft | undefined;
  for (const key of Object.keys(object)) {
    const value = memberOf(object, key) ?? null;
    const plain = value === null || isDirective(key) ? undefined : plainValue(value, depth + 1);
    if (plain === value) continue;
    draft ??= { ...object };
    if (plain === undefined) delete draft[key];
    else setMember(draft, key, plain);
  }
  return draft ?? object;
};
