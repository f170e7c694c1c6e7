// How one value goes between JSON and the wire. Scalars are here; codecs of messages are built in plan.ts.
import { ProtobufError } from '../../base/protobuf/protobuf-error.ts';
import { type Reader, wire } from '../../base/protobuf/reader.ts';
import type { Scalar } from '../schema/schema.ts';
import type { Writer } from '../../base/protobuf/writer.ts';

export interface Codec {
  readonly wireType: number;
  /** Numbers may stand packed in one chunk when repeated. */
  readonly packable: boolean;
  /** Reads one value; `into` is what the same field held before, which messages are merged into. */
  read(reader: Reader, into: unknown): unknown;
  /** Writes the value with its length, without its tag. */
  write(writer: Writer, value: unknown): void;
  /** Writes what Go writes for a value field that was never set. */
  writeZero(writer: Writer): void;
  /** What is kept for a value that was never set; null for what has no value then. */
  readonly zero: () => unknown;
}

/** Go's zero values, the ones that omitempty leaves out. */
export const isZero = (value: unknown): boolean =>
  value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0);

const wrong = (expected: string, value: unknown): ProtobufError =>
  new ProtobufError(`expected ${expected}, not ${value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value}`);

const asNumber = (value: unknown): number => {
  if (typeof value !== 'number') throw wrong('a number', value);
  return value;
};

export const asText = (value: unknown): string => {
  if (typeof value !== 'string') throw wrong('a string', value);
  return value;
};

export const asObject = (value: unknown): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('an object', value);
  return value as Record<string, unknown>;
};

export const asList = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw wrong('a list', value);
  return value as readonly unknown[];
};

/** A text and its length. */
export const writeText = (writer: Writer, text: string): void => {
  const mark = writer.mark;
  writer.text(text);
  writer.uint32(writer.mark - mark);
};

const writeNothing = (writer: Writer): void => {
  writer.byte(0);
};

const text: Codec = {
  wireType: wire.bytes,
  packable: false,
  read: (reader) => reader.string(),
  write: (writer, value) => {
    writeText(writer, asText(value));
  },
  writeZero: writeNothing,
  zero: () => '',
};

/** The zero value of []byte is nil, which the wire does not show at all. */
const bytes: Codec = {
  wireType: wire.bytes,
  packable: false,
  read: (reader) => {
    const start = reader.chunk();
    return reader.bytes.toString('base64', start, reader.position);
  },
  write: (writer, value) => {
    const mark = writer.mark;
    writer.base64(asText(value));
    writer.uint32(writer.mark - mark);
  },
  writeZero: writeNothing,
  zero: () => '',
};

const int32: Codec = {
  wireType: wire.varint,
  packable: true,
  read: (reader) => reader.int32(),
  write: (writer, value) => {
    writer.int64(asNumber(value));
  },
  writeZero: writeNothing,
  zero: () => 0,
};

const int64: Codec = { ...int32, read: (reader) => reader.int64() };

const bool: Codec = {
  ...int32,
  read: (reader) => reader.bool(),
  write: (writer, value) => {
    if (typeof value !== 'boolean') throw wrong('a boolean', value);
    writer.byte(value ? 1 : 0);
  },
  zero: () => false,
};

const double: Codec = {
  wireType: wire.fixed64,
  packable: true,
  read: (reader) => reader.double(),
  write: (writer, value) => {
    writer.double(asNumber(value));
  },
  writeZero: (writer) => {
    writer.double(0);
  },
  zero: () => 0,
};

export const scalarCodecs: Readonly<Record<Scalar, Codec>> = { string: text, bytes, int32, int64, bool, double };
