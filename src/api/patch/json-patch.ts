// JSON patch (RFC 6902) as Kubernetes applies it with evanphx/json-patch: all operations or none, negative indices count from
// the end, a test for null passes where nothing is, and the whole document cannot be addressed.
import { parseIndex, parsePointer } from './json-pointer.ts';
import { type Draft, isList, isObject, type JsonObject, type JsonValue, memberOf, sameJson, setMember } from './json-value.ts';
import { PatchError } from './patch-error.ts';

/** apiserver/pkg/endpoints/handlers/patch.go: maxJSONPatchOperations. */
const maxOperations = 10_000;
/** apiserver/pkg/server/config.go: JSONPatchMaxCopyBytes; copies could double the object again and again. */
const maxCopiedBytes = 3 * 1024 * 1024;

type Container = JsonValue[] | Draft;

const rejected = (message: string): PatchError => new PatchError('rejected', message);

/** One application of a patch: copies what it changes on the way to it, once. */
class Application {
  #root: JsonObject;
  #copied = 0;
  /** Containers made here, which may be changed in place. */
  readonly #own = new WeakSet();

  constructor(root: JsonObject) {
    this.#root = root;
  }

  get result(): JsonObject {
    return this.#root;
  }

  apply(operation: JsonObject): void {
    const kind = memberOf(operation, 'op');
    switch (kind) {
      case 'add':
        this.#add('add', pathOf(operation, 'path', 'add'), memberOf(operation, 'value') ?? null);
        break;
      case 'remove':
        this.#remove('remove', pathOf(operation, 'path', 'remove'));
        break;
      case 'replace':
        this.#replace(pathOf(operation, 'path', 'replace'), memberOf(operation, 'value') ?? null);
        break;
      case 'move':
        this.#add('move', pathOf(operation, 'path', 'move'), this.#remove('move', pathOf(operation, 'from', 'move')));
        break;
      case 'copy':
        this.#add('copy', pathOf(operation, 'path', 'copy'), this.#copyOf(pathOf(operation, 'from', 'copy')));
        break;
      case 'test':
        this.#test(pathOf(operation, 'path', 'test'), memberOf(operation, 'value') ?? null);
        break;
      default:
        throw rejected(`Unexpected kind: ${typeof kind === 'string' ? kind : 'unknown'}`);
    }
  }

  #owned(value: JsonValue | undefined): Container | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    if (this.#own.has(value)) return value as Container;
    const copy: Container = isList(value) ? [...value] : { ...value };
    this.#own.add(copy);
    return copy;
  }

  /** The container that holds the last token, ready to be changed, and with it all containers above. */
  #container(path: string, does: string): { within: Container; key: string } {
    const tokens = parsePointer(path);
    const key = tokens?.at(-1);
    if (tokens === undefined || key === undefined) throw missing(does, path);
    let within = this.#owned(this.#root) as Container;
    this.#root = within as JsonObject;
    for (const token of tokens.slice(0, -1)) {
      const next = this.#owned(valueAt(within, token));
      if (next === undefined) throw missing(does, path);
      if (isArray(within)) within[indexIn(within, token)] = next;
      else setMember(within, token, next);
      within = next;
    }
    return { within, key };
  }

  #find(path: string, does: string): JsonValue | undefined {
    const tokens = parsePointer(path);
    if (tokens === undefined) throw missing(does, path);
    let at: JsonValue | undefined = this.#root;
    for (const [depth, token] of tokens.entries()) {
      if (typeof at !== 'object' || at === null) throw missing(does, path);
      if (depth === tokens.length - 1 && isList(at)) indexIn(at, token);
      at = valueAt(at, token);
    }
    return at;
  }

  #add(does: string, path: string, value: JsonValue): void {
    const { within, key } = this.#container(path, does);
    if (!isArray(within)) setMember(within, key, value);
    else if (key === '-') within.push(value);
    else within.splice(indexIn(within, key, within.length + 1), 0, value);
  }

  #remove(does: string, path: string): JsonValue {
    const { within, key } = this.#container(path, does);
    if (isArray(within)) return within.splice(indexIn(within, key), 1)[0] ?? null;
    const value = memberOf(within, key);
    if (value === undefined)
      throw rejected(`error in ${does} for path: '${path}': Unable to remove nonexistent key: ${key}: missing value`);
    delete within[key];
    return value;
  }

  #replace(path: string, value: JsonValue): void {
    const { within, key } = this.#container(path, 'replace');
    if (isArray(within)) {
      within[indexIn(within, key)] = value;
      return;
    }
    if (!Object.hasOwn(within, key)) throw rejected(`replace operation does not apply: doc is missing key: ${path}: missing value`);
    setMember(within, key, value);
  }

  #copyOf(path: string): JsonValue {
    const value = this.#find(path, 'copy');
    if (value === undefined) throw missing('copy', path);
    const text = JSON.stringify(value);
    this.#copied += Buffer.byteLength(text);
    if (this.#copied > maxCopiedBytes) {
      throw rejected(
        `Unable to complete the copy, the accumulated size increase of copy is ${this.#copied}, exceeding the limit ${maxCopiedBytes}`,
      );
    }
    // A true copy: shared containers that are ours would change in both places.
    return JSON.parse(text) as JsonValue;
  }

  #test(path: string, expected: JsonValue): void {
    if (!sameJson(this.#find(path, 'test') ?? null, expected)) throw rejected(`testing value ${path} failed: test failed`);
  }
}

const isArray = (container: Container | JsonObject): container is JsonValue[] => Array.isArray(container);

const missing = (does: string, path: string): PatchError =>
  rejected(`${does} operation does not apply: doc is missing path: ${JSON.stringify(path)}: missing value`);

const indexIn = (list: readonly JsonValue[], token: string, length = list.length): number => {
  const place = parseIndex(token, length);
  if (place === undefined) throw rejected(`Unable to access invalid index: ${token}: invalid index referenced`);
  return place;
};

const valueAt = (container: Container | JsonObject | readonly JsonValue[], token: string): JsonValue | undefined => {
  if (!isList(container)) return memberOf(container, token);
  const place = parseIndex(token, container.length);
  return place === undefined ? undefined : container[place];
};

const pathOf = (operation: JsonObject, member: 'path' | 'from', does: string): string => {
  const path = memberOf(operation, member);
  if (typeof path !== 'string') throw rejected(`${does} operation failed to decode ${member}: missing value`);
  return path;
};

const operationsOf = (patch: unknown): readonly JsonObject[] => {
  if (!isList(patch)) throw new PatchError('malformed', `json: cannot unmarshal ${goKind(patch)} into Go value of type jsonpatch.Patch`);
  for (const operation of patch) {
    if (!isObject(operation))
      throw new PatchError('malformed', `json: cannot unmarshal ${goKind(operation)} into Go value of type jsonpatch.Operation`);
  }
  if (patch.length > maxOperations) {
    throw new PatchError('tooManyOperations', `The allowed maximum operations in a JSON patch is ${maxOperations}, got ${patch.length}`);
  }
  return patch as readonly JsonObject[];
};

const goKind = (value: unknown): string => (isList(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value);

/** A new object, or `current` itself when nothing was addressed; shares with `current` all that was not changed. */
export const applyJsonPatch = <T extends object>(current: T, patch: unknown): T => {
  const operations = operationsOf(patch);
  const application = new Application(current as unknown as JsonObject);
  for (const operation of operations) application.apply(operation);
  return application.result as unknown as T;
};
