// JSON merge patch (RFC 7396): null deletes, objects merge, all else replaces.
import { type Draft, isList, isObject, type JsonObject, type JsonValue, memberOf, setMember } from './json-value.ts';
import { maxDepth, PatchError, tooDeep } from './patch-error.ts';

const merged = (current: JsonValue | undefined, patch: JsonValue, depth: number): JsonValue => {
  if (!isObject(patch)) return patch;
  if (depth > maxDepth) throw tooDeep();
  const base: JsonObject = isObject(current) ? current : {};
  let draft: Draft | undefined;
  for (const key of Object.keys(patch)) {
    const before = memberOf(base, key);
    const change = memberOf(patch, key) ?? null;
    const after = change === null ? undefined : merged(before, change, depth + 1);
    if (after === before) continue;
    draft ??= { ...base };
    if (after === undefined) delete draft[key];
    else setMember(draft, key, after);
  }
  return draft ?? base;
};

/** A new object, or `current` itself when the patch changes nothing; shares with `current` all that was not changed. */
export const applyMergePatch = <T extends object>(current: T, patch: unknown): T => {
  // What comes of a list is a list, and no object: for decoding to refuse.
  if (isList(patch)) return patch as unknown as T;
  if (!isObject(patch)) throw new PatchError('unmergeable', 'Invalid JSON Patch');
  return merged(current as unknown as JsonObject, patch, 0) as unknown as T;
};
