// Which objects a list, watch or deletecollection is about.
import { badRequest } from '../../api/status.ts';
import { type FieldSelector, parseFieldSelector } from '../../api/selector/field-selector.ts';
import { parseLabelSelector } from '../../api/selector/label-selector.ts';
import type { Entry, Interest } from '../../store/store.ts';
import { selectableOf } from '../negotiate/selectable.ts';
import type { Query } from '../query.ts';
import type { Served } from '../served.ts';

export interface Criteria {
  /** True when every object fits: nothing needs to be parsed. */
  readonly everything: boolean;
  fits(entry: Entry): boolean;
  /** A field with the one value it must have, by which changes can be sorted. */
  readonly interest?: Interest | undefined;
}

const always: Criteria = { everything: true, fits: () => true };

/** Fields whose selection every kind knows. */
const metadataFields = ['metadata.name', 'metadata.namespace'];

export const criteriaOf = (query: Query, served: Served): Criteria => {
  const labelText = query.get('labelSelector') ?? '';
  const fieldText = query.get('fieldSelector') ?? '';
  if (labelText === '' && fieldText === '') return always;
  const labels = parseLabelSelector(labelText);
  const fields = parseFieldSelector(fieldText);
  for (const { field } of fields.requirements) {
    if (metadataFields.includes(field) || Object.hasOwn(served.declaration.fields ?? {}, field)) continue;
    throw badRequest(unknownField(served, field));
  }
  return {
    everything: false,
    interest: interestIn(fields, served),
    fits: (entry) => {
      const selectable = selectableOf(served, entry);
      return labels.matches(selectable.labels) && fields.matches((name) => selectable.field(name) ?? '');
    },
  };
};

const sorters = new WeakMap<Served, Map<string, Interest['valueOf']>>();

/** One function for each field of a kind: watches are sorted by it. */
const sorterOf = (served: Served, field: string): Interest['valueOf'] => {
  const known = sorters.get(served) ?? new Map<string, Interest['valueOf']>();
  sorters.set(served, known);
  const sorter = known.get(field) ?? ((entry: Entry) => selectableOf(served, entry).field(field) ?? '');
  known.set(field, sorter);
  return sorter;
};

const interestIn = ({ requirements }: FieldSelector, served: Served): Interest | undefined => {
  const exact = requirements.find(({ equal }) => equal);
  return exact && { value: exact.value, valueOf: sorterOf(served, exact.field) };
};

/** Kinds with fields of their own say it one way, all others the other. */
const unknownField = (served: Served, field: string): string =>
  served.declaration.fields !== undefined
    ? `field label not supported: ${field}`
    : `${JSON.stringify(field)} is not a known field selector: only "metadata.name", "metadata.namespace"`;
