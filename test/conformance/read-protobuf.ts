// Answers in protobuf as the JSON that says the same: objects, lists, the frames of a watch.
import { Reader } from '../../src/base/protobuf/reader.ts';
import { decodeMessage, decodeObject } from '../../src/api/protobuf/protobuf.ts';
import { schemaNameOf } from '../../src/api/schema/messages.ts';
import type { Json } from './case.ts';

/** Tags of the fields 1 and 2, which hold chunks of bytes in all that is read here. */
const [first, second] = [10, 18];

/** The chunks of a message, by tag. */
const chunksOf = (bytes: Uint8Array): { tag: number; data: Buffer }[] => {
  const reader = new Reader(bytes);
  const chunks: { tag: number; data: Buffer }[] = [];
  for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
    if (tag === first || tag === second) chunks.push({ tag, data: reader.data() });
    else reader.skip(tag);
  }
  return chunks;
};

const schemaOf = (apiVersion: string, kind: string): string | undefined => {
  const slash = apiVersion.indexOf('/');
  return schemaNameOf(slash < 0 ? '' : apiVersion.slice(0, slash), apiVersion.slice(slash + 1), kind);
};

const readList = (raw: Uint8Array, schema: string): { metadata: Json; items: Json[] } => {
  const chunks = chunksOf(raw);
  const metadata = chunks.find(({ tag }) => tag === first)?.data ?? Buffer.alloc(0);
  const items = chunks.filter(({ tag }) => tag === second).map(({ data }) => decodeMessage(data, schema) as Json);
  return { metadata: decodeMessage(metadata, 'meta.v1.ListMeta') as Json, items };
};

export const readProtobuf = (bytes: Buffer): Json => {
  const { apiVersion, kind, raw } = decodeObject(bytes);
  const schema = schemaOf(apiVersion, kind);
  if (schema !== undefined) return decodeMessage(raw, schema, { apiVersion, kind }) as Json;
  const ofItems = kind.endsWith('List') ? schemaOf(apiVersion, kind.slice(0, -'List'.length)) : undefined;
  return ofItems === undefined ? { apiVersion, kind, unread: true } : { apiVersion, kind, ...readList(raw, ofItems) };
};

/** meta.v1.WatchEvent: a type, and a RawExtension around the object's envelope. */
const readEvent = (frame: Uint8Array): Json => {
  const chunks = chunksOf(frame);
  const extension = chunks.find(({ tag }) => tag === second)?.data ?? Buffer.alloc(0);
  const object = chunksOf(extension).find(({ tag }) => tag === first)?.data;
  return {
    type: chunks.find(({ tag }) => tag === first)?.data.toString() ?? '',
    object: object === undefined ? null : readProtobuf(object),
  };
};

/** Each frame stands behind its length. */
export const readFrames = (bytes: Buffer): Json => {
  const events: Json[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const end = at + 4 + bytes.readUInt32BE(at);
    events.push(readEvent(bytes.subarray(at + 4, end)));
    at = end;
  }
  return events;
};
