// The OpenAPI 3 documents: one for each group and version, complete in itself.
import { Definitions } from './definitions.ts';
import type { Descriptions } from './descriptions.ts';
import { version3 } from './dialect.ts';
import type { GroupVersionKind, JsonSchema } from './json-schema.ts';
import { bodyTypes, phraseOf, plainTypes, streamTypes } from './media-types.ts';
import { nameParameter, namespaceParameter, type Parameter, prettyParameter, queryParameter } from './parameters.ts';
import { type Operation, type Route, routesOf } from './routes.ts';
import type { ServedResource } from './served.ts';

export interface DocumentV3 {
  openapi: '3.0.0';
  info: { title: string; version: string };
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, JsonSchema>; securitySchemes: Record<string, Record<string, string>> };
}

const render = ({ name, in: place, type, description }: Parameter): Record<string, unknown> => ({
  name,
  in: place,
  description,
  ...(place === 'path' ? { required: true } : {}),
  schema: { type, uniqueItems: true },
});

const contentOf = (types: readonly string[], schema: JsonSchema): Record<string, unknown> => ({
  content: Object.fromEntries(types.toSorted().map((type) => [type, { schema }])),
});

const renderOperation = (
  operation: Operation,
  tag: string,
  definitions: Definitions,
  descriptions: Descriptions,
): Record<string, unknown> => {
  const produced = operation.streams ? [...plainTypes, ...streamTypes] : plainTypes;
  const consumed = operation.method === 'patch' ? bodyTypes.patch : bodyTypes.any;
  const answers = Object.entries(operation.answers).map(([code, schema]) => [
    code,
    { description: phraseOf(code), ...contentOf(produced, definitions.ref(schema)) },
  ]);
  const body = operation.body === undefined ? undefined : contentOf(consumed, definitions.ref(operation.body));
  return {
    tags: [tag],
    description: operation.description,
    operationId: operation.id,
    ...(operation.queries.length === 0 ? {} : { parameters: operation.queries.map((name) => render(queryParameter(name, descriptions))) }),
    ...(body === undefined ? {} : { requestBody: operation.bodyRequired ? { ...body, required: true } : body }),
    responses: { ...Object.fromEntries(answers), '401': { description: phraseOf('401') } },
    'x-kubernetes-action': operation.action,
    'x-kubernetes-group-version-kind': operation.kind,
  };
};

const renderRoute = (route: Route, definitions: Definitions, descriptions: Descriptions): Record<string, unknown> => {
  const parameters = [
    ...(route.named === undefined ? [] : [nameParameter(route.named)]),
    ...(route.namespaced ? [namespaceParameter] : []),
    prettyParameter,
  ];
  const operations = route.operations.map((operation): [string, unknown] => [
    operation.method,
    renderOperation(operation, route.tag, definitions, descriptions),
  ]);
  return { ...Object.fromEntries(operations), parameters: parameters.map(render) };
};

export interface DocumentV3Input {
  /** Of one group and version. */
  readonly served: readonly ServedResource[];
  /** Of everything served. */
  readonly kinds: ReadonlyMap<string, readonly GroupVersionKind[]>;
  readonly version: string;
  readonly descriptions: Descriptions;
}

export const documentV3 = ({ served, kinds, version, descriptions }: DocumentV3Input): DocumentV3 => {
  const definitions = new Definitions(version3, descriptions, kinds);
  const routes = served.flatMap(routesOf).sort((a, b) => (a.path < b.path ? -1 : 1));
  const paths = Object.fromEntries(routes.map((route) => [route.path, renderRoute(route, definitions, descriptions)]));
  const securitySchemes = {
    BearerToken: { type: 'apiKey', description: 'Bearer Token authentication', name: 'authorization', in: 'header' },
  };
  return { openapi: '3.0.0', info: { title: 'Kubernetes', version }, paths, components: { schemas: definitions.schemas, securitySchemes } };
};
