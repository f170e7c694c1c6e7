// The small rules from which every kind's validation is put together.
import { duplicate, type FieldError, forbiddenField, invalidValue, notSupported, required } from '../../api/validation/field-error.ts';
import { validateLabels } from '../../api/validation/labels.ts';
import { dnsLabelFaults, dnsSubdomainFaults, qualifiedNameFaults } from '../../api/validation/names.ts';
import { semanticallyEqual } from './semantic-equal.ts';

/** One error for each fault of a value. */
export const faulty = (field: string, value: unknown, faults: readonly string[]): FieldError[] =>
  faults.map((fault) => invalidValue(field, value, fault));

export const each = <T>(
  items: readonly T[] | undefined,
  field: string,
  check: (item: T, field: string, index: number) => FieldError[],
): FieldError[] => (items === undefined ? [] : items.flatMap((item, index) => check(item, `${field}[${index}]`, index)));

/** One error for each value that stood there before. */
export const repeated = (values: readonly string[] | undefined, field: string): FieldError[] => {
  const seen = new Set<string>();
  return each(values, field, (value, at) => {
    if (seen.has(value)) return [duplicate(at, value)];
    seen.add(value);
    return [];
  });
};

export const requireText = (field: string, value: string | undefined, detail = ''): FieldError[] =>
  value === undefined || value === '' ? [required(field, detail)] : [];

export const dnsLabel = (field: string, value: string): FieldError[] => faulty(field, value, dnsLabelFaults(value));
export const dnsSubdomain = (field: string, value: string): FieldError[] => faulty(field, value, dnsSubdomainFaults(value));
export const qualifiedName = (field: string, value: string): FieldError[] => faulty(field, value, qualifiedNameFaults(value));

/** Required, and one of a closed list. */
export const oneOf = (field: string, value: string | undefined, supported: readonly string[]): FieldError[] => {
  if (value === undefined || value === '') return [required(field)];
  return supported.includes(value) ? [] : [notSupported(field, value, supported)];
};

/** One of a closed list when it is there at all. */
export const optionalOneOf = (field: string, value: string | undefined, supported: readonly string[]): FieldError[] =>
  value === undefined || supported.includes(value) ? [] : [notSupported(field, value, supported)];

export const nonNegative = (field: string, value: number | undefined): FieldError[] =>
  value !== undefined && value < 0 ? [invalidValue(field, value, 'must be greater than or equal to 0')] : [];

export const immutable = (field: string, value: unknown, old: unknown): FieldError[] =>
  semanticallyEqual(value, old) ? [] : [invalidValue(field, value, 'field is immutable')];

/** Selectors and the like, as labels are checked. */
export const labels = (field: string, values: Readonly<Record<string, string>> | undefined): FieldError[] => validateLabels(values, field);

interface Requirement {
  readonly key?: string | undefined;
  readonly operator?: string | undefined;
  readonly values?: readonly string[] | undefined;
}

interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>> | undefined;
  readonly matchExpressions?: readonly Requirement[] | undefined;
}

const requirement = (rule: Requirement, field: string): FieldError[] => {
  const errors: FieldError[] = [];
  const count = rule.values?.length ?? 0;
  if (rule.operator === 'In' || rule.operator === 'NotIn') {
    if (count === 0) errors.push(required(`${field}.values`, "must be specified when `operator` is 'In' or 'NotIn'"));
  } else if (rule.operator === 'Exists' || rule.operator === 'DoesNotExist') {
    if (count > 0) errors.push(forbiddenField(`${field}.values`, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"));
  } else {
    errors.push(invalidValue(`${field}.operator`, rule.operator ?? '', 'not a valid selector operator'));
  }
  return [...errors, ...qualifiedName(`${field}.key`, rule.key ?? '')];
};

export const labelSelector = (field: string, selector: LabelSelector | undefined): FieldError[] =>
  selector === undefined
    ? []
    : [
        ...labels(`${field}.matchLabels`, selector.matchLabels),
        ...each(selector.matchExpressions, `${field}.matchExpressions`, requirement),
      ];
