// The paths and queries of Kubernetes' REST interface.
import { apiVersionOf } from '../api/object.ts';
import type { GetOptions, ListOptions, Resource, WatchOptions, WriteOptions } from './client.ts';

export interface Place {
  readonly namespace?: string | undefined;
  readonly name?: string | undefined;
  readonly subresource?: string | undefined;
}

export const pathOf = (of: Resource, { namespace, name, subresource }: Place): string => {
  const parts = [of.group === '' ? '/api' : '/apis', apiVersionOf(of.group, of.version)];
  if (of.namespaced && namespace !== undefined) parts.push('namespaces', encodeURIComponent(namespace));
  parts.push(of.resource);
  if (name !== undefined) parts.push(encodeURIComponent(name));
  if (subresource !== undefined) parts.push(subresource);
  return parts.join('/');
};

type Values = Readonly<Record<string, string | number | boolean | undefined>>;

const queryOf = (values: Values): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  return query.size === 0 ? '' : `?${query.toString()}`;
};

const listValues = ({ labelSelector, fieldSelector, limit, resourceVersion, ...more }: ListOptions): Values => ({
  labelSelector,
  fieldSelector,
  limit,
  resourceVersion,
  continue: more.continue,
});

export const readQuery = ({ resourceVersion }: GetOptions): string => queryOf({ resourceVersion });

export const listQuery = (options: ListOptions): string => queryOf(listValues(options));

export const watchQuery = (options: WatchOptions): string =>
  queryOf({
    ...listValues(options),
    watch: true,
    allowWatchBookmarks: options.allowBookmarks,
    timeoutSeconds: options.timeoutSeconds,
  });

export const writeQuery = ({ dryRun, fieldManager }: WriteOptions): string =>
  queryOf({ dryRun: dryRun === true ? 'All' : undefined, fieldManager });
