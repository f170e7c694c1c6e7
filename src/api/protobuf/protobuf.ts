// Kubernetes' protobuf encoding: objects, lists and watch frames, to and from the JSON shape.
// A lone object stands in an envelope: "k8s\0" and a runtime.Unknown that names its apiVersion and kind.
import { asText, writeText } from './codec.ts';
import { decodeFields } from './decode-fields.ts';
import { encodeFields } from './encode-fields.ts';
import { planOf } from './plan.ts';
import { ProtobufError } from '../../base/protobuf/protobuf-error.ts';
import { Reader } from '../../base/protobuf/reader.ts';
import { Writer } from '../../base/protobuf/writer.ts';

export interface TypeMeta {
  readonly apiVersion: string;
  readonly kind: string;
}

/** What an envelope says and holds; `raw` is a view of the bytes given. */
export interface Envelope extends TypeMeta {
  readonly raw: Uint8Array;
}

const magic = Buffer.from('k8s\0', 'latin1');
/** Tags of runtime.Unknown: typeMeta, raw, contentEncoding, contentType; of a list: metadata, items. */
const [first, second, third, fourth] = [10, 18, 26, 34];

let shared: Writer | undefined;

/** Encoding never waits, so one buffer serves all. */
const write = (body: (writer: Writer) => void): Buffer => {
  shared ??= new Writer();
  try {
    body(shared);
    return shared.take();
  } finally {
    shared.reset();
  }
};

const writeEnvelope = (writer: Writer, type: TypeMeta, body: (writer: Writer) => void): void => {
  writer.byte(0);
  writer.byte(fourth);
  writer.byte(0);
  writer.byte(third);
  const raw = writer.mark;
  body(writer);
  writer.close(raw, second);
  const meta = writer.mark;
  writeText(writer, type.kind);
  writer.byte(second);
  writeText(writer, type.apiVersion);
  writer.byte(first);
  writer.close(meta, first);
  writer.bytes(magic);
};

/** The bare message, as it stands in a list's items; `encodeList` and `envelope` take it from here. */
export const encodeMessage = (object: object, schemaName: string): Uint8Array =>
  write((writer) => {
    encodeFields(writer, planOf(schemaName), object as Record<string, unknown>);
  });

export const envelope = (type: TypeMeta, raw: Uint8Array): Uint8Array =>
  write((writer) => {
    writeEnvelope(writer, type, () => {
      writer.bytes(raw);
    });
  });

/** An object that says its own apiVersion and kind; Status and DeleteOptions are objects too. */
export const encodeObject = (object: object, schemaName: string): Uint8Array => {
  const { apiVersion, kind } = object as Partial<TypeMeta>;
  return write((writer) => {
    writeEnvelope(writer, { apiVersion: asText(apiVersion), kind: asText(kind) }, () => {
      encodeFields(writer, planOf(schemaName), object as Record<string, unknown>);
    });
  });
};

/** `type` is the list's (`v1`, `PodList`); the items are encoded already, bare. */
export const encodeList = (type: TypeMeta, listMeta: object, encodedItems: readonly Uint8Array[]): Uint8Array =>
  write((writer) => {
    writeEnvelope(writer, type, () => {
      for (let index = encodedItems.length - 1; index >= 0; index--) {
        const item = encodedItems[index];
        if (item === undefined) continue;
        const mark = writer.mark;
        writer.bytes(item);
        writer.close(mark, second);
      }
      const mark = writer.mark;
      encodeFields(writer, planOf('meta.v1.ListMeta'), listMeta as Record<string, unknown>);
      writer.close(mark, first);
    });
  });

/** One event of a watch: four bytes of length, then a bare WatchEvent whose object is in its envelope. */
export const encodeWatchFrame = (type: string, encodedObject: Uint8Array): Uint8Array =>
  write((writer) => {
    const event = writer.mark;
    writer.bytes(encodedObject);
    writer.close(event, first);
    writer.close(event, second);
    writeText(writer, type);
    writer.byte(first);
    writer.bigEndian32(writer.mark - event);
  });

export const isProtobuf = (bytes: Uint8Array): boolean => magic.every((byte, index) => bytes[index] === byte);

const expectChunk = (tag: number, field: string): void => {
  if ((tag & 7) !== 2) throw new ProtobufError(`proto: wrong wireType = ${tag & 7} for field ${field}`);
};

const readTypeMeta = (reader: Reader): { apiVersion: string; kind: string } => {
  const found = { apiVersion: '', kind: '' };
  for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
    const name = tag >>> 3 === 1 ? 'apiVersion' : tag >>> 3 === 2 ? 'kind' : undefined;
    if (name === undefined) reader.skip(tag);
    else {
      expectChunk(tag, name);
      found[name] = reader.string();
    }
  }
  return found;
};

/** Opens the envelope only; `decodeMessage` reads what is in it. */
export const decodeObject = (bytes: Uint8Array): Envelope => {
  if (bytes.length === 0) throw new ProtobufError('empty data');
  if (!isProtobuf(bytes)) throw new ProtobufError('provided data does not appear to be a protobuf message, expected prefix [107 56 115 0]');
  if (bytes.length === magic.length) throw new ProtobufError('empty body');
  const reader = new Reader(bytes, magic.length);
  let type: TypeMeta = { apiVersion: '', kind: '' };
  let raw: Uint8Array = bytes.subarray(bytes.length);
  for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
    const number = tag >>> 3;
    if (number === 1 || number === 2) expectChunk(tag, number === 1 ? 'typeMeta' : 'raw');
    if (number === 1) {
      const start = reader.chunk();
      type = readTypeMeta(new Reader(reader.bytes, start, reader.position));
    } else if (number === 2) raw = reader.data();
    else reader.skip(tag);
  }
  return { ...type, raw };
};

/** Reads a bare message into `into`, which may hold apiVersion and kind already. */
export const decodeMessage = (raw: Uint8Array, schemaName: string, into: Record<string, unknown> = {}): Record<string, unknown> =>
  decodeFields(new Reader(raw), planOf(schemaName), into);
