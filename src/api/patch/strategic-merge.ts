// Strategic merge patch (apimachinery/pkg/util/strategicpatch): like a JSON merge patch, but the schema says which lists merge
// and by which key. Behaves as Kubernetes 1.32 and later: directives and nulls never reach the object, also not inside values
// the object did not have.
import type { Message } from '../schema/schema.ts';
import {
  badRetainKeys,
  deletionField,
  isDeletionDirective,
  isOrderDirective,
  orderedField,
  patchDirective,
  plainList,
  plainObject,
  plainValue,
  retainKeysDirective,
} from './directives.ts';
import { identityOf, inOrder, wrongType } from './element-order.ts';
import { goValue } from './go-format.ts';
import { type Draft, isList, isObject, type JsonObject, type JsonValue, memberOf, setMember } from './json-value.ts';
import { maxDepth, PatchError, tooDeep } from './patch-error.ts';
import { type Member, memberShape, type MessageLookup, type Shape, shapeOf } from './shape.ts';
import { type MergedList, mergeLists, unlessSame } from './strategic-list.ts';

type List = readonly JsonValue[];

/** Collects changes to one object; copies it at the first of them. */
class Merge {
  readonly #current: JsonObject;
  #draft: Draft | undefined;
  /** Members of the patch that were merged together with a directive. */
  readonly done = new Set<string>();

  constructor(current: JsonObject) {
    this.#current = current;
  }

  get result(): JsonObject {
    return this.#draft ?? this.#current;
  }

  get(key: string): JsonValue | undefined {
    return memberOf(this.result, key);
  }

  set(key: string, value: JsonValue | undefined): void {
    if (this.get(key) === value) return;
    this.#draft ??= { ...this.#current };
    if (value === undefined) delete this.#draft[key];
    else setMember(this.#draft, key, value);
  }
}

/** One object and its part of the patch. */
interface Level {
  readonly merge: Merge;
  readonly patch: JsonObject;
  readonly shape: Shape;
  readonly depth: number;
}

class StrategicMerge {
  readonly #messages: MessageLookup;

  constructor(messages: MessageLookup) {
    this.#messages = messages;
  }

  objects(current: JsonObject, patch: JsonObject, shape: Shape, depth: number): JsonObject {
    if (depth > maxDepth) throw tooDeep();
    const directive = memberOf(patch, patchDirective);
    if (directive === 'replace') return plainObject(patch, depth);
    if (directive === 'delete') return {};
    if (directive !== undefined) {
      throw new PatchError('unmergeable', `unknown patch type: ${goValue(directive)} in map: ${goValue(patch)}`);
    }
    const merge = new Merge(current);
    const level: Level = { merge, patch, shape, depth };
    retainKeys(merge, patch);
    for (const key of Object.keys(patch)) {
      if (isOrderDirective(key)) this.#order(level, key);
    }
    for (const key of Object.keys(patch)) {
      if (!isOrderDirective(key) && key !== retainKeysDirective && !merge.done.has(key)) this.#member(level, key);
    }
    return merge.result;
  }

  #member({ merge, patch, shape, depth }: Level, patchKey: string): void {
    const deletes = isDeletionDirective(patchKey);
    const key = deletes ? deletionField(patchKey) : patchKey;
    const change = memberOf(patch, patchKey) ?? null;
    const before = merge.get(key);
    if (change === null) merge.set(key, undefined);
    else if (isList(before) && isList(change)) {
      const member = memberShape(shape, key, this.#messages);
      merge.set(key, this.#lists(before, change, member, { deletes, depth }).list);
    } else if (deletes) return;
    else if (isObject(before) && isObject(change)) {
      const member = memberShape(shape, key, this.#messages);
      merge.set(key, member.strategy === 'replace' ? plainObject(change, depth) : this.objects(before, change, member.shape, depth + 1));
    } else merge.set(key, plainValue(change, depth));
  }

  #lists(current: List, patch: List, member: Member, { deletes, depth }: { deletes: boolean; depth: number }): MergedList {
    if (member.strategy !== 'merge' && !deletes) return { list: plainList(patch, depth), serverOrder: current };
    return mergeLists(current, patch, {
      mergeKey: member.mergeKey,
      deletes,
      merge: (before, change) => this.objects(before, change, member.shape, depth + 1),
    });
  }

  /** `$setElementOrder/<list>`: merges the list and puts it into the order given. */
  #order({ merge, patch, shape, depth }: Level, directive: string): void {
    const order = listIn(memberOf(patch, directive));
    const key = orderedField(directive);
    const current = merge.get(key) === undefined ? undefined : listIn(merge.get(key));
    const change = Object.hasOwn(patch, key) ? listIn(memberOf(patch, key)) : undefined;
    const member = memberShape(shape, key, this.#messages);
    requireOrderFits(change ?? [], order, member.mergeKey);
    merge.done.add(key);
    const merged = this.#mergedForOrder(current, change, member, depth);
    if (merged === undefined) return;
    const ordered = inOrder(merged.list, order, merged.serverOrder, member.mergeKey);
    merge.set(key, current === undefined ? ordered : unlessSame(current, ordered));
  }

  #mergedForOrder(current: List | undefined, change: List | undefined, member: Member, depth: number): MergedList | undefined {
    if (current === undefined) return change === undefined ? undefined : { list: plainList(change, depth), serverOrder: [] };
    return change === undefined ? { list: current, serverOrder: current } : this.#lists(current, change, member, { deletes: false, depth });
  }
}

const listIn = (value: JsonValue | undefined): List => {
  if (!isList(value)) throw wrongType('[]interface {}', value ?? null);
  return value;
};

/** `$retainKeys`: what is not named goes; the patch may only set what is named. */
const retainKeys = (merge: Merge, patch: JsonObject): void => {
  const list = memberOf(patch, retainKeysDirective);
  if (list === undefined) return;
  if (!isList(list)) throw badRetainKeys();
  const retained = new Set(list);
  for (const key of Object.keys(patch)) {
    if (key === retainKeysDirective || memberOf(patch, key) === null || isOrderDirective(key) || isDeletionDirective(key)) continue;
    if (!retained.has(key)) throw badRetainKeys();
  }
  for (const key of Object.keys(merge.result)) {
    if (!retained.has(key)) merge.set(key, undefined);
  }
};

/**
 * The patch's elements must be named by the order, in the same sequence. Elements to delete do not count; those with another
 * directive are passed over as long as there is more of the order (validatePatchWithSetOrderList).
 */
const requireOrderFits = (patch: List, order: List, mergeKey: string): void => {
  if (order.length === 0 || patch.length === 0) return;
  const kept = mergeKey === '' ? patch : patch.filter((element) => directiveOf(element) !== 'delete');
  let at = 0;
  let next = 0;
  while (at < kept.length && next < order.length) {
    const element = kept[at] ?? null;
    if (directiveOf(element) !== undefined) at++;
    else if (identityOf(element, mergeKey) === identityOf(order[next++] ?? null, mergeKey)) at++;
  }
  if (at < kept.length) throw orderMismatch(patch, order);
};

const directiveOf = (element: JsonValue): JsonValue | undefined => (isObject(element) ? memberOf(element, patchDirective) : undefined);

const orderMismatch = (patch: List, order: List): PatchError =>
  new PatchError('unmergeable', `The order in patch list:\n${goValue(patch)}\n doesn't match $setElementOrder list:\n${goValue(order)}\n`);

const jsonTypeOf = (value: unknown): string => (isList(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value);

/**
 * A new object, or `current` itself when the patch changes nothing; shares with `current` and `patch` all that was taken as it
 * is. `schema` is the message of `current`.
 */
export const applyStrategicMergePatch = <T extends object>(current: T, patch: unknown, schema: Message, messages: MessageLookup): T => {
  if (patch === null) return current;
  if (!isObject(patch))
    throw new PatchError('malformed', `json: cannot unmarshal ${jsonTypeOf(patch)} into Go value of type map[string]interface {}`);
  return new StrategicMerge(messages).objects(current as unknown as JsonObject, patch, shapeOf(schema), 0) as unknown as T;
};
