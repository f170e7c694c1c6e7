// Reads the fields of one message into its JSON shape, in the form in which objects are kept: no null, no zero that Go leaves
// out of JSON, every struct that Go always writes.
import { isZero } from './codec.ts';
import type { FieldPlan, MessagePlan } from './message-plan.ts';
import { ProtobufError } from '../../base/protobuf/protobuf-error.ts';
import { type Reader, wire } from '../../base/protobuf/reader.ts';

type Target = Record<string, unknown>;

const entryKey = 10;
const entryValueField = 2;

/** `__proto__` is a key like any other. */
const setEntry = (map: Target, key: string, value: unknown): void => {
  if (key === '__proto__') Object.defineProperty(map, key, { value, writable: true, enumerable: true, configurable: true });
  else map[key] = value;
};

const wrongWireType = (field: FieldPlan, tag: number): ProtobufError =>
  new ProtobufError(`proto: wrong wireType = ${tag & 7} for field ${field.name}`);

const readEntry = (reader: Reader, field: FieldPlan, target: Target): void => {
  const map = (target[field.name] ??= {}) as Target;
  const outer = reader.enter();
  let key = '';
  let value: unknown;
  for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
    if (tag === entryKey) key = reader.string();
    else if (tag >>> 3 !== entryValueField) reader.skip(tag);
    else if ((tag & 7) === field.codec.wireType) value = field.codec.read(reader, value);
    else throw wrongWireType(field, tag);
  }
  reader.leave(outer);
  setEntry(map, key, value === undefined ? field.codec.zero() : value);
};

const readPacked = (reader: Reader, field: FieldPlan, list: unknown[]): void => {
  const outer = reader.enter();
  while (reader.position < reader.end) list.push(field.codec.read(reader, undefined));
  reader.leave(outer);
};

const readItem = (reader: Reader, field: FieldPlan, tag: number, target: Target): void => {
  const list = (target[field.name] ??= []) as unknown[];
  if ((tag & 7) === field.wireType) list.push(field.codec.read(reader, undefined));
  else if ((tag & 7) === wire.bytes && field.codec.packable) readPacked(reader, field, list);
  else throw wrongWireType(field, tag);
};

/** Of a field that comes twice the last value counts; messages are merged. Null, a time never set, is not kept. */
const readSingle = (reader: Reader, field: FieldPlan, target: Target): void => {
  const before = target[field.name];
  const value = field.codec.read(reader, before);
  if (value === null || (field.zeroLeftOut && isZero(value))) {
    if (before !== undefined) delete target[field.name];
  } else target[field.name] = value;
};

export const decodeFields = (reader: Reader, plan: MessagePlan, target: Target): Target => {
  for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
    const field = plan.byNumber[tag >>> 3];
    if (field === undefined) reader.skip(tag);
    else if (field.shape === 'list') readItem(reader, field, tag, target);
    else if ((tag & 7) !== field.wireType) throw wrongWireType(field, tag);
    else if (field.shape === 'single') readSingle(reader, field, target);
    else if (field.shape === 'map') readEntry(reader, field, target);
    else field.codec.read(reader, target);
  }
  for (const filler of plan.fillers) if (target[filler.name] === undefined) target[filler.name] = filler.zero();
  return target;
};
