// What holds an object back from deletion (apimachinery/pkg/api/validation/objectmeta.go).
import { goQuote } from '../go-quote.ts';
import { type FieldError, forbiddenField, invalidValue } from './field-error.ts';
import { qualifiedNameFaults } from './names.ts';

export const validateFinalizers = (finalizers: readonly string[] | undefined, path: string): FieldError[] => {
  if (finalizers === undefined) return [];
  const errors = finalizers.flatMap((name) => qualifiedNameFaults(name).map((fault) => invalidValue(path, name, fault)));
  if (finalizers.includes('orphan') && finalizers.includes('foregroundDeletion')) {
    errors.push(invalidValue(path, finalizers, 'finalizer orphan and foregroundDeletion cannot be both set'));
  }
  return errors;
};

const standardFinalizers: ReadonlySet<string> = new Set(['kubernetes', 'orphan', 'foregroundDeletion']);

/** A finalizer without a domain could be anybody's (validateKubeFinalizerName in pkg/apis/core/validation/validation.go). */
export const validateFinalizerOwners = (finalizers: readonly string[] | undefined, path: string): FieldError[] =>
  (finalizers ?? []).flatMap((name, index) =>
    name.includes('/') || standardFinalizers.has(name)
      ? []
      : [invalidValue(`${path}[${index}]`, name, 'name is neither a standard finalizer name nor is it fully qualified')],
  );

/** Once deletion has begun, finalizers may only go. */
export const validateNoNewFinalizers = (
  now: readonly string[] | undefined,
  old: readonly string[] | undefined,
  path: string,
): FieldError[] => {
  const before = new Set(old);
  const added = [...new Set(now)].filter((name) => !before.has(name)).sort();
  if (added.length === 0) return [];
  const listed = `[]string{${added.map(goQuote).join(', ')}}`;
  return [forbiddenField(path, `no new finalizers can be added if the object is being deleted, found new finalizers ${listed}`)];
};
