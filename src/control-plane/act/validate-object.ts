// All errors of an object at once: its metadata, then its kind's own rules.
import type { KubeObject } from '../../api/object.ts';
import { invalid } from '../../api/status.ts';
import { causeOf, type FieldError } from '../../api/validation/field-error.ts';
import { validateObjectMeta, validateObjectMetaUpdate } from '../../api/validation/object-meta.ts';
import { validateFinalizerOwners } from '../../api/validation/finalizers.ts';
import type { NameRule } from '../../api/validation/names.ts';
import type { StatusStrategy } from '../resources/resource.ts';
import type { Served } from '../served.ts';

const refuse = (served: Served, object: KubeObject, errors: readonly FieldError[]): void => {
  if (errors.length === 0) return;
  const { group, kind } = served.declaration;
  throw invalid({ group, kind }, object.metadata.name ?? '', errors.map(causeOf));
};

const metadataErrors = ({ declaration }: Served, { metadata }: KubeObject, nameRule: NameRule): FieldError[] => [
  ...validateObjectMeta(metadata, { namespaced: declaration.namespaced, nameRule }, 'metadata'),
  ...validateFinalizerOwners(metadata.finalizers, 'metadata.finalizers'),
];

export const validateNew = (served: Served, object: KubeObject): void => {
  refuse(served, object, [
    ...metadataErrors(served, object, served.declaration.nameRule),
    ...(served.declaration.strategy.validate?.(object) ?? []),
  ]);
};

export const validateChanged = (served: Served, object: KubeObject, old: KubeObject, partial: StatusStrategy | undefined): void => {
  const metadata = [
    ...metadataErrors(served, object, 'pathSegment'),
    ...validateObjectMetaUpdate(object.metadata, old.metadata, 'metadata'),
  ];
  const { strategy } = served.declaration;
  const own =
    partial === undefined
      ? [...(strategy.validate?.(object) ?? []), ...(strategy.validateUpdate?.(object, old) ?? [])]
      : (partial.validateUpdate?.(object, old) ?? []);
  refuse(served, object, [...metadata, ...own]);
};
