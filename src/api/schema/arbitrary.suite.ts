// Random objects of any message, in the form in which they are kept: canonical values, no null, no zero that Go leaves out,
// every struct that Go always writes. Without apiVersion and kind at the top.
import fc from 'fast-check';
import { message } from './messages.ts';
import type { Field, Message, Scalar, Special } from './schema.ts';

type Json = fc.Arbitrary<unknown>;

const text = fc.string({ unit: 'binary', maxLength: 20 }).map((value) => value.toWellFormed());
const key = fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'toString', 'app', ''));
const withoutMinusZero = (value: number): number => (value === 0 ? 0 : value);

const scalars: Readonly<Record<Scalar, Json>> = {
  string: text,
  bool: fc.boolean(),
  bytes: fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString('base64')),
  int32: fc.integer(),
  int64: fc.maxSafeInteger().map(withoutMinusZero),
  double: fc.double({ noNaN: true, noDefaultInfinity: true }).map(withoutMinusZero),
};

const date = fc.date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true });
const dictionary = (values: Json, limits: { minKeys?: number; maxKeys?: number } = {}): Json =>
  fc.dictionary(key, values, { noNullPrototype: true, maxKeys: 3, ...limits }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const jsonObject = dictionary(fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.integer(), { maxLength: 2 })));

const specials: Readonly<Record<Special, Json>> = {
  time: date.map((at) => at.toISOString().replace(/\.\d+Z$/, 'Z')),
  microTime: fc.tuple(date, fc.nat(999)).map(([at, micros]) => at.toISOString().replace('Z', `${String(micros).padStart(3, '0')}Z`)),
  duration: fc.constantFrom('0s', '1m30s', '1h0m0s', '1.5s', '-3ms', '7ns', '1.001µs'),
  quantity: fc.constantFrom('0', '1', '100m', '1Gi', '12e6', '-1500m', '16392544Ki', '1.001', '9223372036854775807'),
  intOrString: fc.oneof(fc.integer(), text),
  rawExtension: jsonObject,
  fieldsV1: jsonObject,
  wrappedList: fc.array(text, { minLength: 1, maxLength: 3 }),
  anyJson: fc.oneof(jsonObject, text, fc.integer()),
  schemaUnion: fc.constant({}),
};

const deepest = 6;
const absent = fc.constant(undefined);
const isZero = (value: unknown): boolean => value === '' || value === 0 || value === false;

const valueOf = (type: string, depth: number): Json => {
  if (Object.hasOwn(scalars, type)) return scalars[type as Scalar];
  const found = message(type);
  return found.special === undefined ? fieldsOf(found, depth + 1) : specials[found.special];
};

const one = (field: Field, value: Json): Json => {
  if (field.pointer) return fc.oneof(absent, value);
  const special = Object.hasOwn(scalars, field.type) ? undefined : message(field.type).special;
  if (special === 'quantity' || special === 'wrappedList') return value;
  if (special !== undefined && special !== 'intOrString') return fc.oneof(absent, value);
  if (!field.omitEmpty || (special === undefined && !Object.hasOwn(scalars, field.type))) return value;
  return fc.oneof(
    absent,
    value.filter((chosen) => !isZero(chosen)),
  );
};

const many = (field: Field, value: Json): Json => {
  const full = field.repeated ? fc.array(value, { minLength: 1, maxLength: 3 }) : dictionary(value, { minKeys: 1 });
  if (field.omitEmpty || field.pointer) return fc.oneof(absent, full);
  return fc.oneof(fc.constant(field.repeated ? [] : {}), full);
};

const isOptional = (field: Field): boolean => field.pointer || (field.omitEmpty && (field.repeated || field.mapKey !== undefined));

const fieldsOf = (owner: Message, depth: number): fc.Arbitrary<Record<string, unknown>> => {
  const entries = [...owner.json].flatMap(([name, field]): [string, Json][] => {
    if (depth > deepest && isOptional(field)) return [];
    const value = valueOf(field.type, depth);
    return [[name, field.repeated || field.mapKey !== undefined ? many(field, value) : one(field, value)]];
  });
  return fc.record(Object.fromEntries(entries)).map((record) => JSON.parse(JSON.stringify(record)) as Record<string, unknown>);
};

export const arbitraryObject = (schema: string): fc.Arbitrary<Record<string, unknown>> => fieldsOf(message(schema), 0);

/** The messages of what is served, whose encodings the property tests try. */
export const servedSchemas: readonly string[] = [
  ...['Namespace', 'Node', 'Pod', 'Service', 'Endpoints', 'ConfigMap', 'Secret', 'ServiceAccount', 'Event', 'Binding'].map(
    (kind) => `core.v1.${kind}`,
  ),
  'coordination.v1.Lease',
  'certificates.v1.CertificateSigningRequest',
  ...['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'].map((kind) => `rbac.v1.${kind}`),
  'storage.v1.CSINode',
  'storage.v1.CSIDriver',
  'node.v1.RuntimeClass',
  ...['TokenReview', 'TokenRequest', 'SelfSubjectReview'].map((kind) => `authentication.v1.${kind}`),
  ...['SubjectAccessReview', 'LocalSubjectAccessReview', 'SelfSubjectAccessReview', 'SelfSubjectRulesReview'].map(
    (kind) => `authorization.v1.${kind}`,
  ),
  'policy.v1.Eviction',
  'policy.v1beta1.Eviction',
  'meta.v1.Status',
  'meta.v1.DeleteOptions',
];
