// Who says it manages the fields of a write: `fieldManager` (ValidateFieldManager in apimachinery's meta/v1/validation).
// Ownership of fields is not kept; a name that could never be kept is refused all the same.
import { invalid } from '../../api/status.ts';
import { causeOf, type FieldError, forbiddenField, invalidValue, tooLong } from '../../api/validation/field-error.ts';
import type { Query } from '../query.ts';

const longest = 128;
const unprintable = /\p{C}|[\p{Zl}\p{Zp}]/u;

const nameErrors = (name: string): FieldError[] => {
  const errors: FieldError[] = [];
  if (Buffer.byteLength(name) > longest) errors.push(tooLong('fieldManager', longest));
  const found = unprintable.exec(name);
  if (found !== null) {
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    errors.push(invalidValue('fieldManager', name, `invalid character U+${code} (at position ${found.index})`));
  }
  return errors;
};

export const checkManager = (query: Query, kind: 'CreateOptions' | 'UpdateOptions' | 'PatchOptions'): void => {
  const errors = nameErrors(query.get('fieldManager') ?? '');
  if (kind === 'PatchOptions' && query.has('force')) errors.unshift(forbiddenField('force', 'may not be specified for non-apply patch'));
  if (errors.length > 0) throw invalid({ group: 'meta.k8s.io', kind }, '', errors.map(causeOf));
};
