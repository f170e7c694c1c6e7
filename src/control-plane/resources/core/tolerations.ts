// Taints of nodes and the tolerations that answer them.
import type { Taint, Toleration } from '../../../api/types/core.v1.generated.ts';
import { duplicate, type FieldError, invalidValue, notSupported, required } from '../../../api/validation/field-error.ts';
import { labelValueFaults } from '../../../api/validation/names.ts';
import type { Draft } from '../draft.ts';
import { each, qualifiedName } from '../rules.ts';

const effects: readonly string[] = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];

const matchesAll = 'operator must be Exists when `key` is empty, which means "match all values and all keys"';

const operatorErrors = (toleration: Draft<Toleration>, field: string): FieldError[] => {
  const { operator = '', value = '' } = toleration;
  if (operator === '' || operator === 'Equal') {
    const faults = labelValueFaults(value);
    return faults.length === 0 ? [] : [invalidValue(field, value, faults.join(';'))];
  }
  if (operator !== 'Exists') return [notSupported(field, operator, ['Equal', 'Exists'])];
  return value === '' ? [] : [invalidValue(field, toleration, "value must be empty when `operator` is 'Exists'")];
};

const validateToleration = (toleration: Draft<Toleration>, field: string): FieldError[] => {
  const { key = '', operator = '', effect = '', tolerationSeconds } = toleration;
  const errors: FieldError[] = [];
  if (key !== '') errors.push(...qualifiedName(`${field}.key`, key));
  else if (operator !== 'Exists') errors.push(invalidValue(`${field}.operator`, operator, matchesAll));
  if (tolerationSeconds !== undefined && effect !== 'NoExecute') {
    errors.push(invalidValue(`${field}.effect`, effect, "effect must be 'NoExecute' when `tolerationSeconds` is set"));
  }
  errors.push(...operatorErrors(toleration, `${field}.operator`));
  if (effect !== '' && !effects.includes(effect)) errors.push(notSupported(`${field}.effect`, effect, effects));
  return errors;
};

export const validateTolerations = (tolerations: readonly Draft<Toleration>[] | undefined, field: string): FieldError[] =>
  each(tolerations, field, validateToleration);

const effectErrors = (effect: string, field: string): FieldError[] => {
  if (effect === '') return [required(field)];
  return effects.includes(effect) ? [] : [notSupported(field, effect, effects)];
};

export const validateTaints = (taints: readonly Draft<Taint>[] | undefined, field: string): FieldError[] => {
  const seen = new Set<string>();
  return each(taints, field, (taint, at) => {
    const { key = '', value = '', effect = '' } = taint;
    const faults = labelValueFaults(value);
    const errors = [
      ...qualifiedName(`${at}.key`, key),
      ...(faults.length === 0 ? [] : [invalidValue(`${at}.value`, value, faults.join(';'))]),
      ...effectErrors(effect, `${at}.effect`),
    ];
    const identity = `${effect}\0${key}`;
    if (seen.has(identity)) {
      const repeated = duplicate(at, taint);
      errors.push({ ...repeated, message: `${repeated.message}: taints must be unique by key and effect pair` });
    }
    seen.add(identity);
    return errors;
  });
};
