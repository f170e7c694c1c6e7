// Arbitrary objects of a kind, in the form upstream's JSON prints them: what omitempty leaves out is not there.
import fc from 'fast-check';
import { message } from '../schema/messages.ts';
import type { Field, Message, Scalar, Special } from '../schema/schema.ts';

type Json = fc.Arbitrary<unknown>;

const scalars: Readonly<Record<Scalar, Json>> = {
  string: fc.string({ unit: 'grapheme', maxLength: 40 }),
  bool: fc.boolean(),
  bytes: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('base64')),
  int32: fc.integer(),
  int64: fc.maxSafeInteger(),
  double: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
};

const date = fc.date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true });
const time = date.map((at) => at.toISOString().replace(/\.\d+Z$/, 'Z'));
const microTime = fc.tuple(date, fc.nat(999)).map(([at, micros]) => at.toISOString().replace('Z', `${String(micros).padStart(3, '0')}Z`));
/** What JSON.stringify and JSON.parse keep. */
const anyJson = fc.json().map((text) => JSON.parse(text.replaceAll(/(?<=[[:,])-0(?=[\],}])/g, '0')) as unknown);
const jsonObject = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean()), { noNullPrototype: true });

const specials: Readonly<Record<Exclude<Special, 'schemaUnion'>, Json>> = {
  time,
  microTime,
  duration: fc.constantFrom('0s', '1s', '1m30s', '1h0m0s', '1.5s', '2562047h47m16.854775807s', '-3ms', '7ns', '1.001µs'),
  quantity: fc.constantFrom('0', '1', '100m', '1Gi', '12e6', '-1500m', '16392544Ki', '1001'),
  intOrString: fc.oneof(fc.integer(), fc.string()),
  rawExtension: jsonObject,
  fieldsV1: jsonObject,
  anyJson: anyJson.filter((value) => value !== null),
  wrappedList: fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
};

const canBeNull = new Set<Special | undefined>(['time', 'microTime', 'rawExtension', 'anyJson']);

const valueOf = (type: string, depth: number): Json => {
  if (Object.hasOwn(scalars, type)) return scalars[type as Scalar];
  const found = message(type);
  if (found.special === undefined) return fieldsOf(found, depth + 1);
  if (found.special === 'schemaUnion') throw new TypeError(`no arbitrary for ${type}`);
  return specials[found.special];
};

const absent = fc.constant(undefined);
const isZero = (value: unknown): boolean => value === '' || value === 0 || value === false;

const collection = (field: Field, items: Json): Json => {
  const full: Json =
    field.mapKey === undefined
      ? fc.array(items, { minLength: 1, maxLength: 3 })
      : fc.dictionary(fc.string({ unit: 'grapheme' }), items, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
  return fc.oneof(field.omitEmpty ? absent : fc.constant(null), full);
};

const single = (field: Field, value: Json): Json => {
  if (field.pointer) return fc.oneof(field.omitEmpty ? absent : fc.constant(null), value);
  const scalar = Object.hasOwn(scalars, field.type);
  const special = scalar ? undefined : message(field.type).special;
  const left = field.omitEmpty && (scalar || special === 'wrappedList' || field.name === 'creationTimestamp');
  if (left)
    return fc.oneof(
      absent,
      value.filter((one) => !isZero(one)),
    );
  if (field.type === 'bytes') return fc.oneof(fc.constant(null), value);
  return canBeNull.has(special) ? fc.oneof(fc.constant(null), value) : value;
};

const deepest = 6;

const fieldsOf = (owner: Message, depth: number): Json => {
  const entries = [...owner.json.values()].flatMap((field): [string, Json][] => {
    const set = fc.memo(() => valueOf(field.type, depth))();
    const isCollection = field.repeated || field.mapKey !== undefined;
    const mayBeAbsent = isCollection ? field.omitEmpty : field.pointer && field.omitEmpty;
    if (depth > deepest && mayBeAbsent) return [];
    return [[field.name, isCollection ? collection(field, set) : single(field, set)]];
  });
  return fc
    .record(Object.fromEntries(entries))
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));
};

/** Without apiVersion and kind. */
export const arbitraryMessage = (schemaName: string): fc.Arbitrary<Record<string, unknown>> =>
  fieldsOf(message(schemaName), 0) as fc.Arbitrary<Record<string, unknown>>;
