// Finds messages by name and by group, version and kind. The table is read line by line, when first asked for.
import { readMessage } from './read-message.ts';
import type { Message } from './schema.ts';
import { table } from './table.generated.ts';

const known = new Map<string, Message>();

/** Options and answers that every group and version knows (metav1.AddToGroupVersion). */
const everywhere = new Set(['CreateOptions', 'DeleteOptions', 'GetOptions', 'ListOptions', 'PatchOptions', 'UpdateOptions', 'WatchEvent']);
/** Kinds that only `v1` and no group knows (metav1.AddToGroupVersion, unversioned). */
const unversioned = new Set(['APIGroup', 'APIGroupList', 'APIResourceList', 'APIVersions', 'List', 'Status']);

export const hasMessage = (name: string): boolean => Object.hasOwn(table, name);

export const messageNames = (): readonly string[] => Object.keys(table);

/** Throws when the schema has no such message: names come from declarations and fields, never from a caller. */
export const message = (name: string): Message => {
  const found = known.get(name);
  if (found !== undefined) return found;
  const line = Object.hasOwn(table, name) ? table[name] : undefined;
  if (line === undefined) throw new TypeError(`the schema has no message ${name}`);
  const read = readMessage(name, line, message);
  known.set(name, read);
  return read;
};

/** `rbac.authorization.k8s.io` is package `rbac`, as `registration.muster.dev` is `registration`; the core group is `core`. */
const packageOfGroup = (group: string): string => {
  if (group === '') return 'core';
  if (!group.includes('.')) return group;
  if (group === 'registration.muster.dev') return 'registration';
  return group === 'rbac.authorization.k8s.io' || /^[a-z]+\.k8s\.io$/.test(group) ? group.slice(0, group.indexOf('.')) : '';
};

/** The message of an API kind; undefined when the schema has none, or when the name is not a kind of its own. */
export const schemaNameOf = (group: string, version: string, kind: string): string | undefined => {
  const name = `${packageOfGroup(group)}.${version}.${kind}`;
  if (hasMessage(name)) return message(name).typed ? name : undefined;
  if (everywhere.has(kind) || (group === '' && version === 'v1' && unversioned.has(kind))) return `meta.v1.${kind}`;
  return undefined;
};
