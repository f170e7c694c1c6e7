// What selectors look at, drawn from an entry once and shared by every list and watch that asks.
import type { KubeObject } from '../../api/object.ts';
import type { Entry } from '../../store/store.ts';
import type { Served } from '../served.ts';
import { parseEntry } from './entry-text.ts';

export interface Selectable {
  readonly labels: Readonly<Record<string, string>>;
  field(name: string): string | undefined;
}

const cache = new WeakMap<Entry, Selectable>();
const noLabels: Readonly<Record<string, string>> = {};

const draw = (served: Served, object: KubeObject): Selectable => {
  const fields = new Map<string, string>([
    ['metadata.name', object.metadata.name ?? ''],
    ['metadata.namespace', object.metadata.namespace ?? ''],
  ]);
  for (const [name, value] of Object.entries(served.declaration.fields ?? {})) fields.set(name, value(object));
  return { labels: object.metadata.labels ?? noLabels, field: (name) => fields.get(name) };
};

export const selectableOf = (served: Served, entry: Entry): Selectable => {
  const known = cache.get(entry);
  if (known !== undefined) return known;
  const drawn = draw(served, parseEntry(served, entry));
  cache.set(entry, drawn);
  return drawn;
};
