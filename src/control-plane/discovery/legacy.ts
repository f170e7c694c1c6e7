// Discovery as it was from the beginning: one document for the groups, one for each group and version.
import { apiVersionOf } from '../../api/object.ts';
import type { DiscoveredResource, DiscoveredVersion } from './resource-list.ts';

/** Whatever else it holds. */
export type Document = Readonly<Record<string, unknown>> & { readonly kind: string; readonly apiVersion: string };

const versionEntry = ({ group, version }: DiscoveredVersion): object => ({ groupVersion: apiVersionOf(group, version), version });

const groupBody = (group: string, versions: readonly DiscoveredVersion[]): object => ({
  name: group,
  versions: versions.map(versionEntry),
  preferredVersion: versions[0] === undefined ? undefined : versionEntry(versions[0]),
});

const inGroup = (all: readonly DiscoveredVersion[], group: string): DiscoveredVersion[] => all.filter((version) => version.group === group);

export const namedGroups = (all: readonly DiscoveredVersion[]): readonly string[] =>
  [...new Set(all.map(({ group }) => group))].filter((group) => group !== '');

export const apiVersions = (all: readonly DiscoveredVersion[], address: string): Document => ({
  kind: 'APIVersions',
  apiVersion: 'v1',
  versions: inGroup(all, '').map(({ version }) => version),
  serverAddressByClientCIDRs: [{ clientCIDR: '0.0.0.0/0', serverAddress: address }],
});

export const apiGroupList = (all: readonly DiscoveredVersion[]): Document => ({
  kind: 'APIGroupList',
  apiVersion: 'v1',
  groups: namedGroups(all).map((group) => groupBody(group, inGroup(all, group))),
});

export const apiGroup = (all: readonly DiscoveredVersion[], group: string): Document | undefined => {
  const versions = inGroup(all, group);
  return versions.length === 0 || group === '' ? undefined : { kind: 'APIGroup', apiVersion: 'v1', ...groupBody(group, versions) };
};

const resourceEntry = (of: DiscoveredVersion, resource: DiscoveredResource): object => ({
  name: resource.name,
  singularName: resource.singular,
  namespaced: resource.namespaced,
  ...(resource.kind.group === of.group && resource.kind.version === of.version
    ? {}
    : { group: resource.kind.group, version: resource.kind.version }),
  kind: resource.kind.kind,
  verbs: resource.verbs,
  ...(resource.shortNames.length === 0 ? {} : { shortNames: resource.shortNames }),
  ...(resource.categories.length === 0 ? {} : { categories: resource.categories }),
});

export const apiResourceList = (of: DiscoveredVersion): Document => ({
  kind: 'APIResourceList',
  // Upstream leaves apiVersion out of the core list; kubectl fills it in.
  apiVersion: 'v1',
  groupVersion: apiVersionOf(of.group, of.version),
  resources: of.resources.map((resource) => resourceEntry(of, resource)),
});
