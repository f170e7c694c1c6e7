// What a container asks for and what it may use at most.
import type { ResourceRequirements } from '../../../../api/types/core.v1.generated.ts';
import { type FieldError, forbiddenField, invalidValue, required } from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { faulty } from '../../rules.ts';
import { compareAmounts, validateQuantity } from '../quantities.ts';
import { containerResourceFaults, isHugePages, isOvercommitAllowed } from '../resource-names.ts';

const validateAmount = (name: string, amount: string, field: string): FieldError[] => [
  ...faulty(field, name, containerResourceFaults(name)),
  ...validateQuantity(name, amount, field),
];

const validateAgainstLimit = (name: string, amount: string, limit: string | undefined, field: string): FieldError[] => {
  if (limit === undefined) {
    return isOvercommitAllowed(name) ? [] : [required(`${field}.limits`, 'Limit must be set for non overcommitable resources')];
  }
  const order = compareAmounts(amount, limit);
  const at = `${field}.requests`;
  if (order !== 0 && !isOvercommitAllowed(name)) return [invalidValue(at, amount, `must be equal to ${name} limit`)];
  return order > 0 ? [invalidValue(at, amount, `must be less than or equal to ${name} limit`)] : [];
};

export const validateResources = ({ limits = {}, requests = {} }: Draft<ResourceRequirements>, field: string): FieldError[] => {
  const errors = Object.entries(limits).flatMap(([name, amount = '0']) => validateAmount(name, amount, `${field}.limits[${name}]`));
  for (const [name, amount = '0'] of Object.entries(requests)) {
    const limit = Object.hasOwn(limits, name) ? limits[name] : undefined;
    errors.push(...validateAmount(name, amount, `${field}.requests[${name}]`), ...validateAgainstLimit(name, amount, limit, field));
  }
  const names = [...Object.keys(limits), ...Object.keys(requests)];
  if (names.some(isHugePages) && !names.includes('cpu') && !names.includes('memory')) {
    errors.push(forbiddenField(field, 'HugePages require cpu or memory'));
  }
  return errors;
};
