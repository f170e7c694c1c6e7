// Amounts of resources, as objects hold them: texts that decoding has already made canonical.
import {
  addQuantities,
  canonicalQuantity,
  compareQuantities,
  formatQuantity,
  parseQuantity,
  type Quantity,
  quantityValue,
} from '../../../api/quantity.ts';
import { type FieldError, invalidValue } from '../../../api/validation/field-error.ts';
import { isWholeNumbered } from './resource-names.ts';

export { canonicalQuantity };

const milli = -3;

export const isZero = (amount: string): boolean => parseQuantity(amount).mantissa === 0n;
export const isNegative = (amount: string): boolean => parseQuantity(amount).mantissa < 0n;
export const isPositive = (amount: string): boolean => parseQuantity(amount).mantissa > 0n;

/** Negative, zero or positive, as for Array.sort. */
export const compareAmounts = (a: string, b: string): number => compareQuantities(parseQuantity(a), parseQuantity(b));

export const addAmounts = (a: string, b: string): string => formatQuantity(addQuantities(parseQuantity(a), parseQuantity(b)));

const isWhole = (quantity: Quantity): boolean => quantityValue(quantity, milli) % 1000n === 0n;

/** `name` is the resource: of some, only whole numbers exist. */
export const validateQuantity = (name: string, amount: string, field: string): FieldError[] => {
  const quantity = parseQuantity(amount);
  const errors: FieldError[] = [];
  if (quantity.mantissa < 0n) errors.push(invalidValue(field, amount, 'must be greater than or equal to 0'));
  if (isWholeNumbered(name) && !isWhole(quantity)) errors.push(invalidValue(field, amount, 'must be an integer'));
  return errors;
};
