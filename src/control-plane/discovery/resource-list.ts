// What is served, as discovery tells it: resources with their subresources, group by group.
import type { GroupVersionKind } from '../../api/object.ts';
import type { Action } from '../act/action.ts';
import type { ResourceDeclaration } from '../resources/resource.ts';

export interface DiscoveredResource {
  /** Plural, with `/subresource` for one. */
  readonly name: string;
  readonly singular: string;
  readonly namespaced: boolean;
  readonly kind: GroupVersionKind;
  readonly verbs: readonly string[];
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  /** Kept in the store, itself and not a part of it. */
  readonly stored: boolean;
}

export interface DiscoveredVersion {
  readonly group: string;
  readonly version: string;
  readonly resources: readonly DiscoveredResource[];
}

const allVerbs = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch'];
const partVerbs = ['get', 'patch', 'update'];

const ofDeclaration = (declaration: ResourceDeclaration, actions: Iterable<Action>): DiscoveredResource[] => {
  const { group, version, kind, resource, namespaced } = declaration;
  const own: DiscoveredResource = {
    name: resource,
    singular: declaration.singular,
    namespaced,
    kind: { group, version, kind },
    verbs: declaration.storage === 'virtual' ? ['create'] : [...(declaration.verbs ?? allVerbs)].sort(),
    shortNames: declaration.shortNames ?? [],
    categories: declaration.categories ?? [],
    stored: declaration.storage === 'stored',
  };
  const sub = (name: string, of: GroupVersionKind, verbs: readonly string[]): DiscoveredResource => ({
    ...own,
    name: `${resource}/${name}`,
    singular: '',
    kind: of,
    verbs,
    shortNames: [],
    categories: [],
    stored: false,
  });
  const partial = declaration.storage === 'stored' ? Object.keys(declaration.partial ?? {}) : [];
  const parts = partial.map((name) => sub(name, own.kind, name === 'finalize' ? ['update'] : partVerbs));
  const acting = [...actions]
    .filter((action) => action.group === group && action.resource === resource)
    .map((action) => sub(action.subresource, action.takes, ['create']));
  return [own, ...parts, ...acting];
};

export const discover = (declarations: readonly ResourceDeclaration[], actions: Iterable<Action>): readonly DiscoveredVersion[] => {
  const versions = new Map<string, { group: string; version: string; resources: DiscoveredResource[] }>();
  const everyAction = [...actions];
  for (const declaration of declarations) {
    const key = `${declaration.group}/${declaration.version}`;
    const at = versions.get(key) ?? { group: declaration.group, version: declaration.version, resources: [] };
    versions.set(key, at);
    at.resources.push(...ofDeclaration(declaration, everyAction));
  }
  const byName = (a: DiscoveredResource, b: DiscoveredResource): number => (a.name < b.name ? -1 : 1);
  return [...versions.values()].map(({ group, version, resources }) => ({ group, version, resources: resources.sort(byName) }));
};
