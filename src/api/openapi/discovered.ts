// Served resources out of what discovery lists, where a subresource stands beside its resource as `pods/status`.
import { schemaNameOf } from '../schema/messages.ts';
import type { GroupVersionKind } from './json-schema.ts';
import type { ServedResource, ServedSubresource, ServedVerb } from './served.ts';

export interface DiscoveredLike {
  readonly group: string;
  readonly version: string;
  readonly resources: readonly {
    /** `pods`, `pods/status`. */
    readonly name: string;
    readonly namespaced: boolean;
    readonly kind: GroupVersionKind;
    readonly verbs: readonly string[];
  }[];
}

/** Kinds that the schema does not know are left out. */
export const servedResources = (versions: readonly DiscoveredLike[]): ServedResource[] =>
  versions.flatMap(({ group, version, resources }) => {
    const subresources = new Map<string, ServedSubresource[]>();
    for (const { name, kind, verbs } of resources) {
      const [parent = '', sub] = name.split('/');
      const schema = schemaNameOf(kind.group, kind.version, kind.kind);
      if (sub === undefined || schema === undefined) continue;
      const known = subresources.get(parent) ?? [];
      subresources.set(parent, known);
      known.push({ ...kind, name: sub, schema, verbs: verbs as ServedSubresource['verbs'] });
    }
    return resources.flatMap(({ name, namespaced, kind, verbs }): ServedResource[] => {
      const schema = schemaNameOf(group, version, kind.kind);
      if (name.includes('/') || schema === undefined) return [];
      const own = { group, version, kind: kind.kind, schema, resource: name, namespaced, verbs: verbs as readonly ServedVerb[] };
      return [{ ...own, subresources: subresources.get(name) ?? [] }];
    });
  });
