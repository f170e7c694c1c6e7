// Objects that are not stored entries, in the encoding the caller asked for: Status, reviews, tables, discovery.
import { stringify } from 'yaml';
import type { ApiAnswer } from '../../api/exchange.ts';
import { schemaNameOf } from '../../api/schema/messages.ts';
import { encodeObject } from '../../api/protobuf/protobuf.ts';
import type { Encoding, Form } from '../negotiate/accept.ts';
import { warningHeaders } from './warning-headers.ts';

export const contentTypes: Readonly<Record<Encoding, string>> = {
  json: 'application/json',
  yaml: 'application/yaml',
  protobuf: 'application/vnd.kubernetes.protobuf',
};

export interface Typed {
  readonly kind: string;
  /** Left out of the oldest documents of discovery, which are of version v1. */
  readonly apiVersion?: string;
}

/** The schema's message for an object, when there is one: what has none has no protobuf form and goes as JSON. */
const messageOf = (object: Typed): string | undefined => {
  const { apiVersion = 'v1' } = object;
  const slash = apiVersion.indexOf('/');
  return schemaNameOf(slash < 0 ? '' : apiVersion.slice(0, slash), apiVersion.slice(slash + 1), object.kind);
};

export interface Encoded {
  readonly data: string | Uint8Array;
  readonly contentType: string;
}

export const encodeValue = (object: Typed, form: Form): Encoded => {
  if (form.encoding === 'protobuf') {
    const schema = messageOf(object);
    if (schema !== undefined) return { data: encodeObject({ apiVersion: 'v1', ...object }, schema), contentType: contentTypes.protobuf };
  }
  if (form.encoding === 'yaml') return { data: stringify(object, { version: '1.1' }), contentType: contentTypes.yaml };
  return { data: `${form.pretty ? JSON.stringify(object, null, 2) : JSON.stringify(object)}\n`, contentType: contentTypes.json };
};

/** JSON text that exists already, brought into the form asked for. */
export const encodeText = (text: string, schema: string, form: Form): Encoded => {
  if (form.encoding === 'json' && !form.pretty) return { data: `${text}\n`, contentType: contentTypes.json };
  const object = JSON.parse(text) as Typed;
  if (form.encoding === 'protobuf') return { data: encodeObject(object, schema), contentType: contentTypes.protobuf };
  return encodeValue(object, form);
};

export const answerBytes = ({ data, contentType }: Encoded, status: number, warnings: readonly string[] = []): ApiAnswer => ({
  status,
  headers:
    status < 400
      ? { 'content-type': contentType, ...warningHeaders(warnings) }
      : { 'content-type': contentType, 'x-content-type-options': 'nosniff', ...warningHeaders(warnings) },
  body: { kind: 'bytes', data },
});
