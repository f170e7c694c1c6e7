// From the bytes of a body to an object of the kind that the path asks for: structure right, nothing unknown left in it,
// the kind's defaults filled in.
import { DecodeError, decodeObject, type FieldValidation } from '../../api/json/decode-object.ts';
import { type JsonBody, parseJson } from '../../api/json/parse-json.ts';
import { cannotBeHandled, noVersionAndKind, readTypeMeta, unrecognizedBody } from '../../api/json/refusal.ts';
import { JsonSyntaxError } from '../../api/json/syntax-error.ts';
import type { GroupVersionKind, KubeObject } from '../../api/object.ts';
import { apiVersionOf } from '../../api/object.ts';
import { decodeMessage, decodeObject as openEnvelope } from '../../api/protobuf/protobuf.ts';
import { ProtobufError } from '../../base/protobuf/protobuf-error.ts';
import { badRequest, invalid } from '../../api/status.ts';
import { causeOf, notSupported } from '../../api/validation/field-error.ts';
import type { Exchange } from '../exchange.ts';
import type { Served } from '../served.ts';
import { bodyEncoding } from './content-type.ts';
import { parseYamlBody } from './yaml-body.ts';

/** What a body is to be. */
export interface Expected extends GroupVersionKind {
  /** The message in the schema. */
  readonly schema: string;
  /** Known to every group and version, such as DeleteOptions. */
  readonly everywhere?: boolean;
}

export const readBody = (exchange: Exchange): Promise<Buffer> => exchange.request.body();

const fieldValidations: readonly string[] = ['Ignore', 'Warn', 'Strict'];

const fieldValidationOf = (exchange: Exchange): FieldValidation => {
  const asked = exchange.query.get('fieldValidation') ?? '';
  if (asked === '') return 'Warn';
  if (!fieldValidations.includes(asked)) {
    throw invalid({ group: 'meta.k8s.io', kind: 'CreateOptions' }, '', [causeOf(notSupported('fieldValidation', asked, fieldValidations))]);
  }
  return asked as FieldValidation;
};

const parseBody = (body: Buffer, expected: Expected): JsonBody => {
  try {
    return parseJson(body);
  } catch (error) {
    if (error instanceof JsonSyntaxError) throw badRequest(unrecognizedBody(expected.kind, noVersionAndKind(error.message), body));
    throw error;
  }
};

const yamlToJson = (body: Buffer, expected: Expected): Buffer => {
  try {
    return Buffer.from(JSON.stringify(parseYamlBody(body) ?? null));
  } catch (error) {
    throw badRequest(unrecognizedBody(expected.kind, `yaml: ${error instanceof Error ? error.message : String(error)}`, body));
  }
};

const splitApiVersion = (apiVersion: string): { group: string; version: string } => {
  const slash = apiVersion.indexOf('/');
  return { group: slash < 0 ? '' : apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
};

/** A body that says nothing is taken for what the path asks for; one that says something else is refused. */
const checkType = (sent: { apiVersion: string; kind: string }, expected: Expected): void => {
  const wanted = apiVersionOf(expected.group, expected.version);
  const { group, version } = splitApiVersion(sent.apiVersion === '' ? wanted : sent.apiVersion);
  if (expected.everywhere !== true && (group !== expected.group || version !== expected.version)) {
    throw badRequest(`the API version in the data (${sent.apiVersion}) does not match the expected API version (${wanted})`);
  }
  if (sent.kind !== '' && sent.kind !== expected.kind) {
    const conversion = `converting (${version}.${sent.kind}) to (${group === '' ? 'core' : (group.split('.')[0] ?? '')}.${expected.kind}): unknown conversion`;
    throw badRequest(cannotBeHandled({ version: sent.apiVersion, kind: sent.kind }, expected.kind, conversion));
  }
};

const typeOf = (value: unknown, body: Buffer | string, expected: Expected): { apiVersion: string; kind: string } => {
  try {
    return readTypeMeta(value);
  } catch (error) {
    if (error instanceof DecodeError) throw badRequest(unrecognizedBody(expected.kind, error.message, body));
    throw error;
  }
};

const structured = (json: JsonBody, expected: Expected, exchange: Exchange): Record<string, unknown> => {
  try {
    const { object, warnings } = decodeObject(json, expected.schema, fieldValidationOf(exchange));
    exchange.warnings.push(...warnings);
    return object;
  } catch (error) {
    if (error instanceof DecodeError)
      throw badRequest(cannotBeHandled({ version: expected.version, kind: expected.kind }, expected.kind, error.message));
    throw error;
  }
};

const fromProtobuf = (body: Buffer, expected: Expected): Record<string, unknown> => {
  try {
    const envelope = openEnvelope(body);
    checkType(envelope, expected);
    return decodeMessage(envelope.raw, expected.schema);
  } catch (error) {
    if (error instanceof ProtobufError) throw badRequest(unrecognizedBody(expected.kind, error.message, body));
    throw error;
  }
};

const fromJson = (json: JsonBody, body: Buffer | string, expected: Expected, exchange: Exchange): Record<string, unknown> => {
  checkType(typeOf(json.value, body, expected), expected);
  return structured(json, expected, exchange);
};

export const decodeAs = (exchange: Exchange, body: Buffer, expected: Expected): Record<string, unknown> => {
  const encoding = bodyEncoding(exchange.request.headers['content-type']);
  if (encoding === 'protobuf') return fromProtobuf(body, expected);
  const text = encoding === 'yaml' ? yamlToJson(body, expected) : body;
  return fromJson(parseBody(text, expected), text, expected, exchange);
};

const expectedOf = ({ declaration }: Served): Expected => declaration;

/** Metadata is there from here on, whatever was sent; kind and apiVersion are the resource's. */
const finish = (served: Served, value: Record<string, unknown>): KubeObject => {
  value['kind'] = served.declaration.kind;
  value['apiVersion'] = served.apiVersion;
  value['metadata'] ??= {};
  const object = value as unknown as KubeObject;
  served.declaration.strategy.defaults?.(object);
  return object;
};

export const decodeBytes = (exchange: Exchange, served: Served, body: Buffer): KubeObject =>
  finish(served, decodeAs(exchange, body, expectedOf(served)));

export const decodeBody = async (exchange: Exchange, served: Served): Promise<KubeObject> =>
  decodeBytes(exchange, served, await readBody(exchange));

/** What a patch made of an object: JSON already, but of any shape. */
export const decodePatched = (exchange: Exchange, served: Served, value: unknown): KubeObject => {
  const text = JSON.stringify(value);
  return finish(served, fromJson(parseJson(Buffer.from(text)), text, expectedOf(served), exchange));
};
