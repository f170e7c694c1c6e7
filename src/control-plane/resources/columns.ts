// Columns that nearly every kind has, and the words upstream describes them with (pkg/printers/internalversion/printers.go).
import type { KubeObject } from '../../api/object.ts';
import { ageSince } from './age.ts';
import type { Column } from './resource.ts';

const nameDescription =
  'Name must be unique within a namespace. Is required when creating resources, although some resources may allow a client to request the generation of an appropriate name automatically. Name is primarily intended for creation idempotence and configuration definition. Cannot be updated. More info: http://kubernetes.io/docs/user-guide/identifiers#names';

export const creationDescription =
  'CreationTimestamp is a timestamp representing the server time when this object was created. It is not guaranteed to be set in happens-before order across separate operations. Clients may not set this value. It is represented in RFC3339 form and is in UTC.\n\nPopulated by the system. Read-only. Null for lists. More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata';

export const nameColumn: Column = {
  name: 'Name',
  type: 'string',
  format: 'name',
  description: nameDescription,
  value: (object) => object.metadata.name ?? '',
};

export const ageColumn: Column = {
  name: 'Age',
  type: 'string',
  description: creationDescription,
  value: (object, now) => ageSince(object.metadata.creationTimestamp, now),
};

/** What upstream shows for kinds without a printer of their own. */
export const plainColumns: readonly Column[] = [
  nameColumn,
  {
    name: 'Created At',
    type: 'date',
    description: creationDescription,
    value: (object) => object.metadata.creationTimestamp ?? '0001-01-01T00:00:00Z',
  },
];

const textColumn =
  (priority: 0 | 1) =>
  <T extends KubeObject>(name: string, description: string, value: Column<T>['value']): Column<T> => ({
    name,
    type: 'string',
    description,
    priority,
    value,
  });

export const text = textColumn(0);

/** Shown with -o wide only. */
export const wideText = textColumn(1);

/** Comma-separated, or `<none>`. */
export const listed = (values: readonly string[]): string => (values.length === 0 ? '<none>' : values.join(','));

/** `a=b,c=d` in the order of the keys, or `<none>`. */
export const formatLabels = (labels: Readonly<Record<string, string>> | undefined): string =>
  labels === undefined
    ? '<none>'
    : listed(
        Object.keys(labels)
          .sort()
          .map((key) => `${key}=${labels[key]}`),
      );
