// Who set which field (apimachinery/pkg/apis/meta/v1/validation/validation.go). Also checks ?fieldManager=.
import { type FieldError, invalidValue, tooLong } from './field-error.ts';

const longestManager = 128;
const unprintable = /[\p{C}\p{Z}]/u;

/** Go's %#U: `U+0000`, with the character when it can be printed. */
const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

export const validateFieldManager = (manager: string, path: string): FieldError[] => {
  const errors: FieldError[] = Buffer.byteLength(manager) > longestManager ? [tooLong(path, longestManager)] : [];
  let position = 0;
  for (const character of manager) {
    if (character !== ' ' && unprintable.test(character)) {
      errors.push(invalidValue(path, manager, `invalid character ${codePoint(character)} (at position ${position})`));
    }
    position += Buffer.byteLength(character);
  }
  return errors;
};

const managersOf = (entries: readonly unknown[]): string[] =>
  (entries as readonly { manager?: string }[]).flatMap(({ manager }) => (manager === undefined ? [] : [manager]));

export const validateManagers = (entries: readonly unknown[] | undefined, path: string): FieldError[] =>
  entries === undefined ? [] : managersOf(entries).flatMap((manager) => validateFieldManager(manager, path));

export const validateManagedFields = (entries: readonly unknown[] | undefined, path: string): FieldError[] => {
  const errors: FieldError[] = [];
  for (const { operation = '', fieldsType = '' } of (entries ?? []) as readonly { operation?: string; fieldsType?: string }[]) {
    if (operation !== 'Apply' && operation !== 'Update') {
      errors.push(invalidValue(`${path}.operation`, operation, 'must be `Apply` or `Update`'));
    }
    if (fieldsType !== '' && fieldsType !== 'FieldsV1') errors.push(invalidValue(`${path}.fieldsType`, fieldsType, 'must be `FieldsV1`'));
  }
  return errors;
};
