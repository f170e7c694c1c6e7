// Who owns an object (apimachinery/pkg/api/validation/objectmeta.go, ValidateOwnerReferences).
import type { OwnerReference } from '../object.ts';
import { type FieldError, invalidValue } from './field-error.ts';

/** Go's schema.ParseGroupVersion gives no version for what has more than one slash. */
const hasVersion = (apiVersion: string): boolean => apiVersion !== '' && /^[^/]*(?:\/[^/]+)?$/.test(apiVersion);

const validateReference = (reference: OwnerReference, path: string): FieldError[] => {
  const errors: FieldError[] = [];
  const { apiVersion, kind, name, uid } = reference;
  if (!hasVersion(apiVersion)) errors.push(invalidValue(`${path}.apiVersion`, apiVersion, 'version must not be empty'));
  if (kind === '') errors.push(invalidValue(`${path}.kind`, kind, 'kind must not be empty'));
  if (name === '') errors.push(invalidValue(`${path}.name`, name, 'name must not be empty'));
  if (uid === '') errors.push(invalidValue(`${path}.uid`, uid, 'uid must not be empty'));
  if (apiVersion === 'v1' && kind === 'Event') {
    errors.push(invalidValue(path, reference, '/v1, Kind=Event is disallowed from being an owner'));
  }
  return errors;
};

export const validateOwnerReferences = (references: readonly OwnerReference[] | undefined, path: string): FieldError[] => {
  const errors: FieldError[] = [];
  let controller = '';
  for (const reference of references ?? []) {
    errors.push(...validateReference(reference, path));
    if (reference.controller !== true) continue;
    if (controller === '') controller = reference.name;
    else {
      const both = `Only one reference can have Controller set to true. Found "true" in references for ${controller} and ${reference.name}`;
      errors.push(invalidValue(path, references, both));
    }
  }
  return errors;
};
