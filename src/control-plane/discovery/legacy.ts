// Discovery as it was from the beginning: one document for the groups, one for each group and version.
import { createHash } from 'node:crypto';
import { apiVersionOf, type GroupVersionKind } from '../../api/object.ts';
import type { DiscoveredResource, DiscoveredVersion } from './resource-list.ts';

/** Whatever else it holds. The documents of the core group are older than apiVersion in them; kubectl fills it in. */
export type Document = Readonly<Record<string, unknown>> & { readonly kind: string; readonly apiVersion?: string };

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
  ...(resource.stored ? { storageVersionHash: storageVersionHash(resource.kind) } : {}),
});

/** The same wherever the same version is stored (apiserver/pkg/endpoints/discovery/storageversionhash.go). */
const storageVersionHash = ({ group, version, kind }: GroupVersionKind): string =>
  createHash('sha256').update(`${group}/${version}/${kind}`).digest().subarray(0, 8).toString('base64');

export const apiResourceList = (of: DiscoveredVersion): Document => ({
  kind: 'APIResourceList',
  ...(of.group === '' ? {} : { apiVersion: 'v1' }),
  groupVersion: apiVersionOf(of.group, of.version),
  resources: of.resources.map((resource) => resourceEntry(of, resource)),
});
