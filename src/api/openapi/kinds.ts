// Which messages are API kinds, and of which groups and versions: x-kubernetes-group-version-kind, by which kubectl finds them.
import { hasMessage } from '../schema/messages.ts';
import type { GroupVersionKind } from './json-schema.ts';
import type { GroupVersion, ServedResource } from './served.ts';

/** Options and events that belong to every group and version (metav1.AddToGroupVersion). */
const everywhere = ['DeleteOptions', 'WatchEvent'];

export const groupVersionsOf = (served: readonly ServedResource[]): GroupVersion[] => {
  const found = new Map(served.map(({ group, version }) => [`${group}/${version}`, { group, version }]));
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, groupVersion]) => groupVersion);
};

export const kindsOf = (served: readonly ServedResource[]): Map<string, GroupVersionKind[]> => {
  const kinds = new Map<string, GroupVersionKind[]>();
  const add = (schema: string, { group, kind, version }: GroupVersionKind): void => {
    const known = kinds.get(schema) ?? [];
    kinds.set(schema, known);
    if (!known.some((one) => one.group === group && one.kind === kind && one.version === version)) known.push({ group, kind, version });
  };
  for (const resource of served) {
    add(resource.schema, resource);
    if (hasMessage(`${resource.schema}List`)) add(`${resource.schema}List`, { ...resource, kind: `${resource.kind}List` });
    for (const sub of resource.subresources) add(sub.schema, sub);
  }
  for (const groupVersion of groupVersionsOf(served)) for (const kind of everywhere) add(`meta.v1.${kind}`, { ...groupVersion, kind });
  add('meta.v1.Status', { group: '', kind: 'Status', version: 'v1' });
  return kinds;
};
