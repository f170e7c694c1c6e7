// Server-side tables: what kubectl prints. One row an object, cells by the columns of its declaration.
import type { KubeObject, ListMeta } from '../../api/object.ts';
import type { Column, RowCondition, Seen } from '../resources/resource.ts';
import type { Served } from '../served.ts';

export type IncludeObject = 'None' | 'Metadata' | 'Object';

interface ColumnDefinition {
  readonly name: string;
  readonly type: string;
  readonly format: string;
  readonly description: string;
  readonly priority: number;
}

export interface TableRow {
  readonly cells: readonly (string | number | boolean | null)[];
  readonly conditions?: readonly RowCondition[];
  readonly object?: unknown;
}

export interface Table {
  readonly kind: 'Table';
  readonly apiVersion: string;
  readonly metadata: ListMeta;
  /** Null, as Go prints what was left out, in all but the first table of a watch. */
  readonly columnDefinitions: readonly ColumnDefinition[] | null;
  readonly rows: readonly TableRow[];
}

const definitionOf = (column: Column): ColumnDefinition => ({
  name: column.name,
  type: column.type,
  format: column.format ?? '',
  description: column.description,
  priority: column.priority ?? 0,
});

const definitions = new WeakMap<Served, readonly ColumnDefinition[]>();

const definitionsFor = (served: Served): readonly ColumnDefinition[] => {
  const known = definitions.get(served);
  if (known !== undefined) return known;
  const made = served.declaration.columns.map(definitionOf);
  definitions.set(served, made);
  return made;
};

const cellsOf = (served: Served, object: KubeObject, { now, seen }: TableOptions): TableRow['cells'] =>
  served.declaration.columns.map((column) => column.value(object, now, seen));

export const partialMetadata = (object: KubeObject, metaVersion: string): unknown => ({
  kind: 'PartialObjectMetadata',
  apiVersion: `meta.k8s.io/${metaVersion}`,
  metadata: object.metadata,
});

export interface TableOptions {
  readonly metaVersion: string;
  readonly include: IncludeObject;
  /** Left out of all but the first table of a watch. */
  readonly headers: boolean;
  readonly now: number;
  readonly seen: Seen;
}

export const rowOf = (served: Served, object: KubeObject, options: TableOptions): TableRow => {
  const conditions = served.declaration.rowConditions?.(object) ?? [];
  const row = { cells: cellsOf(served, object, options), ...(conditions.length === 0 ? {} : { conditions }) };
  if (options.include === 'None') return { ...row, object: null };
  return { ...row, object: options.include === 'Object' ? object : partialMetadata(object, options.metaVersion) };
};

export const tableOf = (served: Served, rows: readonly TableRow[], metadata: ListMeta, options: TableOptions): Table => ({
  kind: 'Table',
  apiVersion: `meta.k8s.io/${options.metaVersion}`,
  metadata,
  columnDefinitions: options.headers ? definitionsFor(served) : null,
  rows,
});
