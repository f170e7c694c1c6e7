// Aggregated discovery: everything in one document (apidiscovery.k8s.io v2, v2beta1), asked for by Accept.
import type { DiscoveredResource, DiscoveredVersion } from './resource-list.ts';
import { type Document, namedGroups } from './legacy.ts';

const responseKind = ({ kind }: DiscoveredResource): object => ({ group: kind.group, version: kind.version, kind: kind.kind });

const subresource = (of: DiscoveredResource): object => ({
  subresource: of.name.slice(of.name.indexOf('/') + 1),
  responseKind: responseKind(of),
  verbs: of.verbs,
});

const resource = (of: DiscoveredResource, all: readonly DiscoveredResource[]): object => {
  const subresources = all.filter(({ name }) => name.startsWith(`${of.name}/`)).map(subresource);
  return {
    resource: of.name,
    responseKind: responseKind(of),
    scope: of.namespaced ? 'Namespaced' : 'Cluster',
    singularResource: of.singular,
    verbs: of.verbs,
    ...(of.shortNames.length === 0 ? {} : { shortNames: of.shortNames }),
    ...(of.categories.length === 0 ? {} : { categories: of.categories }),
    ...(subresources.length === 0 ? {} : { subresources }),
  };
};

const group = (name: string, all: readonly DiscoveredVersion[]): object => ({
  metadata: name === '' ? {} : { name },
  versions: all
    .filter((version) => version.group === name)
    .map(({ version, resources }) => ({
      version,
      resources: resources.filter((of) => !of.name.includes('/')).map((of) => resource(of, resources)),
      freshness: 'Current',
    })),
});

/** The version of apidiscovery.k8s.io asked for, when it is one. */
export const aggregatedVersion = (accept: string | undefined): 'v2' | 'v2beta1' | undefined => {
  for (const clause of (accept ?? '').split(',')) {
    if (!clause.includes('as=APIGroupDiscoveryList') || !clause.includes('g=apidiscovery.k8s.io')) continue;
    const version = /;\s*v=(v2beta1|v2)\s*(?:;|$)/.exec(clause)?.[1];
    if (version === 'v2' || version === 'v2beta1') return version;
  }
  return undefined;
};

export const groupDiscoveryList = (all: readonly DiscoveredVersion[], core: boolean, version: 'v2' | 'v2beta1'): Document => ({
  kind: 'APIGroupDiscoveryList',
  apiVersion: `apidiscovery.k8s.io/${version}`,
  metadata: {},
  items: (core ? [''] : namedGroups(all)).map((name) => group(name, all)),
});
