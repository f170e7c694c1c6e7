// Labels and annotations (apimachinery/pkg/apis/meta/v1/validation/validation.go, pkg/api/validation/objectmeta.go).
import { type FieldError, invalidValue, tooLong } from './field-error.ts';
import { labelValueFaults, qualifiedNameFaults } from './names.ts';

type Texts = Readonly<Record<string, string>>;

/** Keys and values together, in bytes. */
const mostAnnotations = 256 * 1024;

export const validateLabels = (labels: Texts | undefined, path: string): FieldError[] => {
  const errors: FieldError[] = [];
  for (const [key, value] of Object.entries(labels ?? {})) {
    for (const fault of qualifiedNameFaults(key)) errors.push(invalidValue(path, key, fault));
    for (const fault of labelValueFaults(value)) errors.push(invalidValue(path, value, fault));
  }
  return errors;
};

export const validateAnnotations = (annotations: Texts | undefined, path: string): FieldError[] => {
  const errors: FieldError[] = [];
  let size = 0;
  for (const [key, value] of Object.entries(annotations ?? {})) {
    for (const fault of qualifiedNameFaults(key.toLowerCase())) errors.push(invalidValue(path, key, fault));
    size += Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  if (size > mostAnnotations) errors.push(tooLong(path, mostAnnotations));
  return errors;
};
