// From the bytes of a body to an object of the kind that the path asks for: structure right, nothing unknown left in it,
// the kind's defaults filled in.
import { DecodeError, decodeObject, type FieldValidation } from '../../api/json/decode-object.ts';
import { type JsonBody, parseJson } from '../../api/json/parse-json.ts';
import { cannotBeHandled, noConversion, notRegistered, noVersionAndKind, readTypeMeta, unrecognizedBody } from '../../api/json/refusal.ts';
import { JsonSyntaxError } from '../../api/json/syntax-error.ts';
import type { GroupVersionKind, KubeObject } from '../../api/object.ts';
import { apiVersionOf } from '../../api/object.ts';
import { decodeMessage, decodeObject as openEnvelope } from '../../api/protobuf/protobuf.ts';
import { ProtobufError } from '../../base/protobuf/protobuf-error.ts';
import { schemaNameOf } from '../../api/schema/messages.ts';
import { badRequest, invalid, StatusError } from '../../api/status.ts';
import { causeOf, invalidValue, notSupported } from '../../api/validation/field-error.ts';
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

interface SentType {
  readonly apiVersion: string;
  readonly kind: string;
}

/** A body that says nothing is taken for what the path asks for; one that says something else is refused. */
const checkType = (sent: SentType, expected: Expected): void => {
  const wanted = apiVersionOf(expected.group, expected.version);
  const { group, version } = splitApiVersion(sent.apiVersion === '' ? wanted : sent.apiVersion);
  const kind = sent.kind === '' ? expected.kind : sent.kind;
  const fits = expected.everywhere === true || (group === expected.group && version === expected.version);
  if (fits && kind === expected.kind) return;
  const known = schemaNameOf(group, version, kind) !== undefined;
  if (known && kind === expected.kind) {
    throw badRequest(`the API version in the data (${sent.apiVersion}) does not match the expected API version (${wanted})`);
  }
  const why = known ? noConversion({ version, kind }, expected) : notRegistered(apiVersionOf(group, version), kind);
  throw badRequest(cannotBeHandled({ version, kind }, expected.kind, why));
};

/** Throws a DecodeError. */
const typeOf = (value: unknown): SentType => {
  const sent = readTypeMeta(value);
  if (sent.apiVersion.split('/').length > 2) throw new DecodeError(`unexpected GroupVersion string: ${sent.apiVersion}`);
  return sent;
};

/** Throws a DecodeError. */
const structured = (json: JsonBody, expected: Expected, exchange: Exchange): Record<string, unknown> => {
  const { object, warnings } = decodeObject(json.value === null ? nothing : json, expected.schema, fieldValidationOf(exchange));
  exchange.warnings.push(...warnings);
  return object;
};

/** `null` is an object of which nothing is said. */
const nothing = parseJson('{}');

/** A DecodeError becomes a 400 in the words that belong to what was being read. */
const orRefuse = <T>(read: () => T, sentence: (why: string) => string): T => {
  try {
    return read();
  } catch (error) {
    throw error instanceof DecodeError ? badRequest(sentence(error.message)) : error;
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
  const sent = orRefuse(
    () => typeOf(json.value),
    (why) => unrecognizedBody(expected.kind, why, body),
  );
  checkType(sent, expected);
  return orRefuse(
    () => structured(json, expected, exchange),
    (why) => cannotBeHandled(expected, expected.kind, why),
  );
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

/** What a patch made of an object: JSON already, but of any shape. That it does not fit is the patch's fault: a 422. */
export const decodePatched = (exchange: Exchange, served: Served, value: unknown): KubeObject => {
  const text = JSON.stringify(value);
  try {
    const json = parseJson(text);
    const expected = expectedOf(served);
    checkType(typeOf(json.value), expected);
    return finish(served, structured(json, expected, exchange));
  } catch (error) {
    const misfit = error instanceof DecodeError || (error instanceof StatusError && error.code === 400);
    throw misfit ? invalid({ group: '', kind: '' }, '', [causeOf(invalidValue('patch', text, error.message))]) : error;
  }
};
