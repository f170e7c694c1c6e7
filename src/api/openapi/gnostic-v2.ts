// The OpenAPI 2 document in the protobuf form that kubectl asks for; field numbers are those of gnostic's
// openapi.v2.Document (github.com/google/gnostic, openapiv2/OpenAPIv2.proto).
import type { DocumentV2 } from './document-v2.ts';
import { encodeParts, type Part, type Parts, parts } from './gnostic-parts.ts';
import type { JsonSchema } from './json-schema.ts';

type Json = Readonly<Record<string, unknown>>;

/** Any: as YAML, of which JSON is a part. */
const any = (value: unknown): Parts => parts([2, `${JSON.stringify(value)}\n`]);

const named = (name: string, value: Parts): Parts => parts([1, name], [2, value]);

const extensions = (object: object): Parts[] =>
  Object.entries(object)
    .filter(([name]) => name.startsWith('x-'))
    .map(([name, value]) => named(name, any(value)));

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

const schemaParts = (schema: JsonSchema): Parts =>
  parts(
    [1, schema.$ref],
    [2, schema.format],
    [4, schema.description],
    [5, schema.default === undefined ? undefined : any(schema.default)],
    [19, schema.required],
    [21, schema.additionalProperties === undefined ? undefined : parts([1, schemaParts(schema.additionalProperties)])],
    [22, schema.type === undefined ? undefined : parts([1, [schema.type]])],
    [23, schema.items === undefined ? undefined : parts([1, [schemaParts(schema.items)]])],
    [25, schema.properties === undefined ? undefined : parts([1, namedSchemas(schema.properties)])],
    [31, extensions(schema)],
  );

const namedSchemas = (schemas: Readonly<Record<string, JsonSchema>>): Parts[] =>
  Object.entries(schemas).map(([name, schema]) => named(name, schemaParts(schema)));

/** Field numbers of what parameters in a path and in a query have in common. */
const numbers = { path: { type: 5, unique: 19, kind: 4 }, query: { type: 6, unique: 20, kind: 3 } } as const;

const plainParameter = (parameter: Json, place: 'path' | 'query'): Parts => {
  const { type, unique, kind } = numbers[place];
  const fields: Part[] = [
    [1, parameter['required'] === true],
    [2, place],
    [3, text(parameter['description'])],
    [4, text(parameter['name'])],
    [type, text(parameter['type'])],
    [unique, parameter['uniqueItems'] === true],
  ];
  // ParametersItem, Parameter, NonBodyParameter: each a oneof.
  return parts([1, parts([2, parts([kind, parts(...fields)])])]);
};

const parameterParts = (parameter: Json): Parts => {
  const place = parameter['in'];
  if (place === 'path' || place === 'query') return plainParameter(parameter, place);
  const schema = parameter['schema'] as JsonSchema;
  const fields: Part[] = [
    [2, text(parameter['name'])],
    [3, 'body'],
    [4, parameter['required'] === true],
    [5, schemaParts(schema)],
  ];
  return parts([1, parts([1, parts(...fields)])]);
};

const parametersOf = (object: Json): Parts[] => ((object['parameters'] as Json[] | undefined) ?? []).map(parameterParts);

const responseParts = ([code, response]: [string, Json]): Parts => {
  const schema = response['schema'] as JsonSchema | undefined;
  const body = parts([1, text(response['description'])], [2, schema === undefined ? undefined : parts([1, schemaParts(schema)])]);
  return named(code, parts([1, body]));
};

const operationParts = (operation: Json): Parts =>
  parts(
    [1, texts(operation['tags'])],
    [3, text(operation['description'])],
    [5, text(operation['operationId'])],
    [6, texts(operation['produces'])],
    [7, texts(operation['consumes'])],
    [8, parametersOf(operation)],
    [9, parts([1, Object.entries(operation['responses'] as Record<string, Json>).map(responseParts)])],
    [10, texts(operation['schemes'])],
    [13, extensions(operation)],
  );

const methodNumbers = { get: 2, put: 3, post: 4, delete: 5, patch: 8 } as const;

const pathParts = (item: Json): Parts => {
  const operations = Object.entries(methodNumbers).map(([method, number]): Part => {
    const operation = item[method] as Json | undefined;
    return [number, operation === undefined ? undefined : operationParts(operation)];
  });
  return parts(...operations, [9, parametersOf(item)]);
};

const securityParts = (definition: Readonly<Record<string, string>>): Parts =>
  parts([2, parts([1, definition['type']], [2, definition['name']], [3, definition['in']], [4, definition['description']])]);

export const encodeDocumentV2 = (document: DocumentV2): Uint8Array =>
  encodeParts(
    parts(
      [1, document.swagger],
      [2, parts([1, document.info.title], [2, document.info.version])],
      [8, parts([2, Object.entries(document.paths).map(([path, item]) => named(path, pathParts(item)))])],
      [9, parts([1, namedSchemas(document.definitions)])],
      [12, document.security.map((one) => parts([1, Object.entries(one).map(([name, scopes]) => named(name, parts([1, scopes])))]))],
      [13, parts([1, Object.entries(document.securityDefinitions).map(([name, definition]) => named(name, securityParts(definition)))])],
    ),
  );
