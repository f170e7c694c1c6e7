// The JSON text of a stored entry, with its resourceVersion put in. Stored texts lack it, since only the store knows it;
// it is spliced in behind the opening instead of parsing and printing the object again.
import type { KubeObject } from '../../api/object.ts';
import type { Entry, Revision } from '../../store/store.ts';
import type { Served } from '../served.ts';

/** The whole object, kind and apiVersion included. */
export const objectText = (served: Served, value: string, revision: Revision): string =>
  `${served.opening}"resourceVersion":"${revision}",${value.slice(served.opening.length)}`;

/** As an item of a typed list, whose items carry no kind and apiVersion. */
export const itemText = (served: Served, entry: Entry): string =>
  `{"metadata":{"resourceVersion":"${entry.modRevision}",${entry.value.slice(served.opening.length)}`;

/** What is kept in the store: kind, apiVersion and metadata first, no resourceVersion. Metadata is never empty: it holds the uid. */
export const storedText = (served: Served, object: KubeObject): string => {
  const { kind: _kind, apiVersion: _apiVersion, metadata, ...rest } = object;
  const { resourceVersion: _revision, ...kept } = metadata;
  const head = served.opening + JSON.stringify(kept).slice(1);
  const tail = JSON.stringify(rest);
  return tail === '{}' ? `${head}}` : `${head},${tail.slice(1)}`;
};

export const parseEntry = <T extends KubeObject>(served: Served, entry: Entry, revision: Revision = entry.modRevision): T =>
  JSON.parse(objectText(served, entry.value, revision)) as T;
