// The OpenAPI 2 document (swagger): one for everything served.
import { Definitions } from './definitions.ts';
import type { Descriptions } from './descriptions.ts';
import { version2 } from './dialect.ts';
import type { JsonSchema } from './json-schema.ts';
import { kindsOf } from './kinds.ts';
import { bodyTypes, phraseOf, plainTypes, streamTypes } from './media-types.ts';
import { nameParameter, namespaceParameter, type Parameter, prettyParameter, queryParameter } from './parameters.ts';
import { type Operation, type Route, routesOf } from './routes.ts';
import type { ServedResource } from './served.ts';

export interface DocumentV2 {
  swagger: '2.0';
  info: { title: string; version: string };
  paths: Record<string, Record<string, unknown>>;
  definitions: Record<string, JsonSchema>;
  securityDefinitions: Record<string, Record<string, string>>;
  security: Record<string, string[]>[];
}

const plain = ({ name, in: place, type, description }: Parameter): Record<string, unknown> => ({
  description,
  in: place,
  name,
  ...(place === 'path' ? { required: true } : {}),
  type,
  uniqueItems: true,
});

const renderOperation = (
  operation: Operation,
  tag: string,
  definitions: Definitions,
  descriptions: Descriptions,
): Record<string, unknown> => {
  const body = operation.body === undefined ? [] : [bodyParameter(operation, operation.body, definitions)];
  const parameters = [...body, ...operation.queries.map((name) => plain(queryParameter(name, descriptions)))];
  const answers = Object.entries(operation.answers).map(([code, schema]) => [
    code,
    { description: phraseOf(code), schema: definitions.ref(schema) },
  ]);
  return {
    consumes: operation.method === 'patch' ? bodyTypes.patch : bodyTypes.any,
    description: operation.description,
    operationId: operation.id,
    ...(parameters.length === 0 ? {} : { parameters }),
    produces: operation.streams ? [...plainTypes, ...streamTypes] : plainTypes,
    responses: { ...Object.fromEntries(answers), '401': { description: phraseOf('401') } },
    schemes: ['https'],
    tags: [tag],
    'x-kubernetes-action': operation.action,
    'x-kubernetes-group-version-kind': operation.kind,
  };
};

const bodyParameter = (operation: Operation, schema: string, definitions: Definitions): Record<string, unknown> => ({
  in: 'body',
  name: 'body',
  ...(operation.bodyRequired ? { required: true } : {}),
  schema: definitions.ref(schema),
});

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
  return { ...Object.fromEntries(operations), parameters: parameters.map(plain) };
};

export const documentV2 = (served: readonly ServedResource[], version: string, descriptions: Descriptions): DocumentV2 => {
  const definitions = new Definitions(version2, descriptions, kindsOf(served));
  const routes = served.flatMap(routesOf).sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    swagger: '2.0',
    info: { title: 'Kubernetes', version },
    paths: Object.fromEntries(routes.map((route) => [route.path, renderRoute(route, definitions, descriptions)])),
    definitions: definitions.schemas,
    securityDefinitions: {
      BearerToken: { description: 'Bearer Token authentication', in: 'header', name: 'authorization', type: 'apiKey' },
    },
    security: [{ BearerToken: [] }],
  };
};
