// Splits the text of a quantity into sign, digits and suffix, as permissive as upstream's scanner
// (`-` and `.` are zero, `1.` is one; apimachinery/pkg/api/resource/quantity.go, parseQuantityString).
import { ValueError } from './value-error.ts';

export interface NumberParts {
  readonly negative: boolean;
  /** Digits before the point, without leading zeros; '0' when there are none. */
  readonly whole: string;
  readonly fraction: string;
  readonly suffix: string;
}

const expression = '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$';
const shape = /^([+-]?)0*(\d*)(?:\.(\d*))?([eEinumkKMGTP]*[+-]?\d*)$/;
/** Longer numbers are refused, which upstream does not: the cost of a number grows faster than its length. */
const longest = 256;

export const splitQuantity = (text: string): NumberParts => {
  const [, sign, whole = '', fraction = '', suffix = ''] = (text.length <= longest && shape.exec(text)) || [];
  if (sign === undefined || text === '') throw new ValueError(`quantities must match the regular expression '${expression}'`);
  return { negative: sign === '-', whole: whole === '' ? '0' : whole, fraction, suffix };
};
