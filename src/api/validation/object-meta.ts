// Rules for the metadata of every object (apimachinery/pkg/api/validation/objectmeta.go), in upstream's order.
import type { ObjectMeta } from '../object.ts';
import { type FieldError, forbiddenField, invalidValue, required } from './field-error.ts';
import { validateFinalizers, validateNoNewFinalizers } from './finalizers.ts';
import { validateAnnotations, validateLabels } from './labels.ts';
import { validateManagedFields, validateManagers } from './managed-fields.ts';
import { dnsLabelFaults, nameFaults, namePrefixFaults, type NameRule } from './names.ts';
import { validateOwnerReferences } from './owner-references.ts';

export interface MetaRules {
  readonly namespaced: boolean;
  readonly nameRule: NameRule;
}

const validateName = ({ name = '', generateName = '' }: ObjectMeta, rule: NameRule, path: string): FieldError[] => [
  ...(generateName === ''
    ? []
    : namePrefixFaults(rule, generateName).map((fault) => invalidValue(`${path}.generateName`, generateName, fault))),
  ...(name === ''
    ? [required(`${path}.name`, 'name or generateName is required')]
    : nameFaults(rule, name).map((fault) => invalidValue(`${path}.name`, name, fault))),
];

const validateNamespace = ({ namespace = '' }: ObjectMeta, namespaced: boolean, path: string): FieldError[] => {
  const field = `${path}.namespace`;
  if (!namespaced) return namespace === '' ? [] : [forbiddenField(field, 'not allowed on this type')];
  return namespace === '' ? [required(field)] : dnsLabelFaults(namespace).map((fault) => invalidValue(field, namespace, fault));
};

/** After generateName has made a name, on create and on update. */
export const validateObjectMeta = (meta: ObjectMeta, { namespaced, nameRule }: MetaRules, path: string): FieldError[] => [
  ...validateName(meta, nameRule, path),
  ...validateNamespace(meta, namespaced, path),
  ...validateManagers(meta.managedFields, `${path}.fieldManager`),
  ...(meta.generation !== undefined && meta.generation < 0
    ? [invalidValue(`${path}.generation`, meta.generation, 'must be greater than or equal to 0')]
    : []),
  ...validateLabels(meta.labels, `${path}.labels`),
  ...validateAnnotations(meta.annotations, `${path}.annotations`),
  ...validateOwnerReferences(meta.ownerReferences, `${path}.ownerReferences`),
  ...validateFinalizers(meta.finalizers, `${path}.finalizers`),
  ...validateManagedFields(meta.managedFields, `${path}.managedFields`),
];

/** As Go prints a time: `2026-11-21 02:47:23 +0000 UTC`. */
const printedTime = (time: string): string => `${time.slice(0, 10)} ${time.slice(11, 19)} +0000 UTC`;

const immutable = (value: string | number | undefined, old: string | number | undefined, path: string): FieldError[] =>
  value === old ? [] : [invalidValue(path, value, 'field is immutable')];

const immutableText = (value = '', old = '', path: string): FieldError[] => immutable(value, old, path);

const immutableTime = (value: string | undefined, old: string | undefined, path: string): FieldError[] => {
  if (value === old || value === undefined) return immutable(value, old, path);
  return [{ type: 'FieldValueInvalid', field: path, message: `Invalid value: ${printedTime(value)}: field is immutable` }];
};

/** What may not change, and what may not be missing once an object exists. */
export const validateObjectMetaUpdate = (meta: ObjectMeta, old: ObjectMeta, path: string): FieldError[] => {
  const { generation = 0, resourceVersion = '' } = meta;
  return [
    ...(old.deletionTimestamp === undefined ? [] : validateNoNewFinalizers(meta.finalizers, old.finalizers, `${path}.finalizers`)),
    ...(resourceVersion === '' ? [invalidValue(`${path}.resourceVersion`, '', 'must be specified for an update')] : []),
    ...(generation < (old.generation ?? 0) ? [invalidValue(`${path}.generation`, generation, 'must not be decremented')] : []),
    ...validateManagers(meta.managedFields, `${path}.fieldManager`),
    ...immutableText(meta.name, old.name, `${path}.name`),
    ...immutableText(meta.namespace, old.namespace, `${path}.namespace`),
    ...immutableText(meta.uid, old.uid, `${path}.uid`),
    ...immutableTime(meta.creationTimestamp, old.creationTimestamp, `${path}.creationTimestamp`),
    ...immutableTime(meta.deletionTimestamp, old.deletionTimestamp, `${path}.deletionTimestamp`),
    ...immutable(meta.deletionGracePeriodSeconds, old.deletionGracePeriodSeconds, `${path}.deletionGracePeriodSeconds`),
    ...validateLabels(meta.labels, `${path}.labels`),
    ...validateAnnotations(meta.annotations, `${path}.annotations`),
    ...validateOwnerReferences(meta.ownerReferences, `${path}.ownerReferences`),
    ...validateManagedFields(meta.managedFields, `${path}.managedFields`),
  ];
};
