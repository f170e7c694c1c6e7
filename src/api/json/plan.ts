// What checking a value needs of the schema, laid out for speed: one plan per message, made when first asked for.
import { message } from '../schema/messages.ts';
import type { Field } from '../schema/schema.ts';

export const kind = {
  string: 0,
  bool: 1,
  int32: 2,
  int64: 3,
  double: 4,
  bytes: 5,
  time: 6,
  microTime: 7,
  duration: 8,
  quantity: 9,
  intOrString: 10,
  stringList: 11,
  raw: 12,
  message: 13,
} as const;

export type Kind = (typeof kind)[keyof typeof kind];

export interface Slot {
  readonly name: string;
  /** The message whose JSON has this field. */
  readonly struct: string;
  readonly kind: Kind;
  readonly container: 'one' | 'list' | 'map';
  /** Zero is a value: a pointer in Go, or a field that is always written. */
  readonly keepsZero: boolean;
  /** Written by Go even when nobody set it. */
  readonly always: boolean;
  /** Of the field, as Go prints it. */
  readonly goType: string;
  /** Of one item of a list or map. */
  readonly itemType: string;
  readonly messageName: string;
}

export interface Plan {
  readonly name: string;
  readonly typed: boolean;
  readonly slots: ReadonlyMap<string, Slot>;
  readonly always: readonly Slot[];
}

const goNames: Readonly<Record<string, string>> = { double: 'float64', bytes: '[]uint8' };

const isScalar = (type: string): boolean => !type.includes('.');

/** `core.v1.PodSpec` is printed as `v1.PodSpec`. */
const goTypeOf = (type: string): string => (isScalar(type) ? (goNames[type] ?? type) : type.split('.').slice(-2).join('.'));

const specialKinds: Readonly<Record<string, Kind>> = {
  time: kind.time,
  microTime: kind.microTime,
  duration: kind.duration,
  quantity: kind.quantity,
  intOrString: kind.intOrString,
  wrappedList: kind.stringList,
  rawExtension: kind.raw,
  fieldsV1: kind.raw,
  anyJson: kind.raw,
  schemaUnion: kind.raw,
};

const scalarKinds: Readonly<Record<string, Kind>> = {
  string: kind.string,
  bool: kind.bool,
  int32: kind.int32,
  int64: kind.int64,
  double: kind.double,
  bytes: kind.bytes,
};

const kindOf = (field: Field): Kind => {
  if (isScalar(field.type)) return scalarKinds[field.type] ?? kind.raw;
  const { special } = message(field.type);
  return special === undefined ? kind.message : (specialKinds[special] ?? kind.raw);
};

/**
 * A struct that is no pointer is always written by Go, and so is a Quantity. An unset time is better left out than null,
 * and so is the one port that may be missing (a Service's targetPort): its default is not zero.
 */
const isAlways = (field: Field, of: Kind, container: Slot['container']): boolean => {
  if (field.pointer) return false;
  if (container === 'one' && (of === kind.message || of === kind.quantity)) return true;
  return !field.omitEmpty && (container !== 'one' || of <= kind.bytes || of === kind.stringList || of === kind.intOrString);
};

const slotOf = (struct: string, field: Field): Slot => {
  const of = kindOf(field);
  const container = field.mapKey === undefined ? (field.repeated ? 'list' : 'one') : 'map';
  const itemType = goTypeOf(field.type);
  return {
    name: field.name,
    struct,
    kind: of,
    container,
    keepsZero: field.pointer || !field.omitEmpty,
    always: isAlways(field, of, container),
    goType: container === 'one' ? itemType : container === 'list' ? `[]${itemType}` : `map[string]${itemType}`,
    itemType,
    messageName: field.type,
  };
};

const plans = new Map<string, Plan>();

export const planOf = (name: string): Plan => {
  const known = plans.get(name);
  if (known !== undefined) return known;
  const { json, typed } = message(name);
  const slots = new Map([...json].map(([key, field]): [string, Slot] => [key, slotOf(name, field)]));
  const plan = { name, typed, slots, always: [...slots.values()].filter((slot) => slot.always) };
  plans.set(name, plan);
  return plan;
};
