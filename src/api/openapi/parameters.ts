// The parameters of requests, by name, with upstream's descriptions where its types have them.
import type { Descriptions } from './descriptions.ts';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly type: 'boolean' | 'integer' | 'string';
  readonly description: string;
}

/** Name, type, and the message whose field of that name is described. */
const queries = {
  allowWatchBookmarks: ['boolean', 'meta.v1.ListOptions'],
  continue: ['string', 'meta.v1.ListOptions'],
  dryRun: ['string', 'meta.v1.CreateOptions'],
  fieldManager: ['string', 'meta.v1.CreateOptions'],
  fieldSelector: ['string', 'meta.v1.ListOptions'],
  fieldValidation: ['string', 'meta.v1.CreateOptions'],
  force: ['boolean', 'meta.v1.PatchOptions'],
  gracePeriodSeconds: ['integer', 'meta.v1.DeleteOptions'],
  labelSelector: ['string', 'meta.v1.ListOptions'],
  limit: ['integer', 'meta.v1.ListOptions'],
  orphanDependents: ['boolean', 'meta.v1.DeleteOptions'],
  propagationPolicy: ['string', 'meta.v1.DeleteOptions'],
  resourceVersion: ['string', 'meta.v1.ListOptions'],
  resourceVersionMatch: ['string', 'meta.v1.ListOptions'],
  sendInitialEvents: ['boolean', 'meta.v1.ListOptions'],
  timeoutSeconds: ['integer', 'meta.v1.ListOptions'],
  watch: ['boolean', 'meta.v1.ListOptions'],
} as const;

export type QueryName = keyof typeof queries;

export const queryParameter = (name: QueryName, descriptions: Descriptions): Parameter => {
  const [type, source] = queries[name];
  return { name, in: 'query', type, description: descriptions.ofField(source, name) ?? '' };
};

export const prettyParameter: Parameter = {
  name: 'pretty',
  in: 'query',
  type: 'string',
  description:
    "If 'true', then the output is pretty printed. Defaults to 'false' unless the user-agent indicates a browser or command-line HTTP tool (curl and wget).",
};

export const namespaceParameter: Parameter = {
  name: 'namespace',
  in: 'path',
  type: 'string',
  description: 'object name and auth scope, such as for teams and projects',
};

export const nameParameter = (kind: string): Parameter => ({
  name: 'name',
  in: 'path',
  type: 'string',
  description: `name of the ${kind}`,
});
