// Makes of any JSON value what Go would make of it: right types or an error in Go's words, only fields the schema knows,
// values in canonical form, nothing that is null. One pass; the object is changed in place and copied only to drop keys.
import { checkScalar, zeroOf } from './check-scalar.ts';
import { kind, type Plan, planOf, type Slot } from './plan.ts';
import { Walk } from './walk.ts';

export interface Structure {
  /** The object as it would be stored; of no use when there is an error. */
  readonly object: Record<string, unknown>;
  /** `json: cannot unmarshal number into Go struct field …`; undefined when all is well. */
  readonly error: string | undefined;
  /** Paths of fields the schema does not know, `spec.containers[0].foo`; they are no longer in `object`. */
  readonly unknown: readonly string[];
}

type JsonObject = Record<string, unknown>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const withoutUndefined = (object: JsonObject): JsonObject => {
  const kept: JsonObject = {};
  for (const key in object) if (object[key] !== undefined) kept[key] = object[key];
  return kept;
};

const checkItem = (slot: Slot, value: unknown, walk: Walk, depth: number): unknown => {
  if (slot.kind !== kind.message) return value === null ? zeroOf(slot) : checkScalar(slot, value, walk, depth);
  if (value === null) return checkMessage(planOf(slot.messageName), {}, walk, depth);
  return isObject(value) ? checkMessage(planOf(slot.messageName), value, walk, depth) : walk.wrongType(slot, value, slot.itemType, depth);
};

const checkList = (slot: Slot, value: unknown, walk: Walk, depth: number): unknown => {
  if (!Array.isArray(value)) return walk.wrongType(slot, value, slot.goType, depth);
  if (value.length === 0 && !slot.keepsZero) return undefined;
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    walk.trail[depth] = index;
    const checked = checkItem(slot, item, walk, depth + 1);
    if (checked !== item) value[index] = checked;
  }
  return value;
};

const checkMap = (slot: Slot, value: unknown, walk: Walk, depth: number): unknown => {
  if (!isObject(value)) return walk.wrongType(slot, value, slot.goType, depth);
  let empty = true;
  // Every key exists already, so assigning is safe even to `__proto__`, which JSON.parse makes a plain own key.
  for (const key in value) {
    empty = false;
    const item = value[key];
    if (slot.kind === kind.string && typeof item === 'string') continue;
    if (slot.kind === kind.message) walk.trail[depth] = `\0${key}`;
    const checked = checkItem(slot, item, walk, slot.kind === kind.message ? depth + 1 : depth);
    if (checked !== item) value[key] = checked;
  }
  return empty && !slot.keepsZero ? undefined : value;
};

const isZero = (value: unknown): boolean => value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0);

const checkField = (slot: Slot, value: unknown, walk: Walk, depth: number): unknown => {
  if (value === null) return undefined;
  if (slot.container === 'list') return checkList(slot, value, walk, depth);
  if (slot.container === 'map') return checkMap(slot, value, walk, depth);
  const checked = checkItem(slot, value, walk, depth);
  return !slot.keepsZero && isZero(checked) ? undefined : checked;
};

const fill = (slot: Slot, walk: Walk, depth: number): unknown => {
  if (slot.container !== 'one') return slot.container === 'list' ? [] : {};
  return slot.kind === kind.message ? checkMessage(planOf(slot.messageName), {}, walk, depth) : zeroOf(slot);
};

const checkMessage = (plan: Plan, object: JsonObject, walk: Walk, depth: number): JsonObject => {
  let dropped = false;
  for (const key in object) {
    const value = object[key];
    const slot = plan.slots.get(key);
    let checked: unknown;
    walk.trail[depth] = key;
    if (slot !== undefined) checked = checkField(slot, value, walk, depth + 1);
    else if (plan.typed && (key === 'apiVersion' || key === 'kind')) {
      checked =
        typeof value === 'string' ? value : value === null ? undefined : walk.wrongType({ struct: plan.name }, value, 'string', depth + 1);
    } else walk.sawUnknown(key, depth);
    if (checked === value) continue;
    // Exists already: see checkMap.
    object[key] = checked;
    dropped ||= checked === undefined;
  }
  const kept = dropped ? withoutUndefined(object) : object;
  for (const slot of plan.always) {
    if (!Object.hasOwn(kept, slot.name)) kept[slot.name] = fill(slot, walk, depth + 1);
  }
  return kept;
};

/** Takes the value over: it may be changed. `schema` names a message, as schemaNameOf gives it. */
export const checkStructure = (value: unknown, schema: string): Structure => {
  const walk = new Walk();
  const plan = planOf(schema);
  if (!isObject(value)) {
    walk.wrongType({ struct: schema }, value, schema.split('.').slice(-2).join('.'), 0);
    return { object: {}, error: walk.error, unknown: [] };
  }
  const object = checkMessage(plan, value, walk, 0);
  return { object, error: walk.error, unknown: [...walk.unknown] };
};
