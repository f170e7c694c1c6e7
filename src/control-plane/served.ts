// A stored resource made ready to serve: its keys in the store, the opening of its JSON text, its name in errors.
import { apiVersionOf, type GroupResource } from '../api/object.ts';
import type { ResourceDeclaration, StoredResource } from './resources/resource.ts';

export interface Served {
  readonly declaration: StoredResource;
  readonly apiVersion: string;
  readonly groupResource: GroupResource;
  /** `/registry/pods/`; upstream's layout, so that a look into etcd is familiar. */
  readonly prefix: string;
  /** Every stored text of this resource begins with it: kind, apiVersion, and the opened metadata. */
  readonly opening: string;
}

export const serve = (declaration: StoredResource): Served => {
  const apiVersion = apiVersionOf(declaration.group, declaration.version);
  return {
    declaration,
    apiVersion,
    groupResource: { group: declaration.group, resource: declaration.resource },
    prefix: storePrefix(declaration.group, declaration.resource),
    opening: `{"kind":${JSON.stringify(declaration.kind)},"apiVersion":${JSON.stringify(apiVersion)},"metadata":{`,
  };
};

export const storePrefix = (group: string, resource: string): string =>
  group === '' ? `/registry/${resource}/` : `/registry/${group}/${resource}/`;

export const storeKey = (served: Served, namespace: string, name: string): string =>
  served.declaration.namespaced ? `${served.prefix}${namespace}/${name}` : served.prefix + name;

/** Where the objects of a namespace stand, or all of them. */
export const listPrefix = (served: Served, namespace: string): string =>
  served.declaration.namespaced && namespace !== '' ? `${served.prefix}${namespace}/` : served.prefix;

/** Everything that is served, found by what stands in a path. */
export class Registry {
  readonly all: readonly ResourceDeclaration[];
  readonly #stored = new Map<string, Served>();
  readonly #virtual = new Map<string, ResourceDeclaration>();

  constructor(declarations: readonly ResourceDeclaration[]) {
    this.all = declarations;
    for (const declaration of declarations) {
      const key = `${declaration.group}/${declaration.version}/${declaration.resource}`;
      if (declaration.storage === 'stored') this.#stored.set(key, serve(declaration));
      else this.#virtual.set(key, declaration);
    }
  }

  stored(group: string, version: string, resource: string): Served | undefined {
    return this.#stored.get(`${group}/${version}/${resource}`);
  }

  virtual(group: string, version: string, resource: string): ResourceDeclaration | undefined {
    return this.#virtual.get(`${group}/${version}/${resource}`);
  }

  /** By group alone: Muster keeps one version of each resource. */
  byGroupResource(group: string, resource: string): Served | undefined {
    for (const served of this.#stored.values())
      if (served.declaration.group === group && served.declaration.resource === resource) return served;
    return undefined;
  }

  /** Of a resource that this server cannot be without. */
  servedResource(group: string, resource: string): Served {
    const served = this.byGroupResource(group, resource);
    if (served === undefined) throw new TypeError(`${group === '' ? resource : `${resource}.${group}`} is not served`);
    return served;
  }

  everyStored(): Iterable<Served> {
    return this.#stored.values();
  }
}
