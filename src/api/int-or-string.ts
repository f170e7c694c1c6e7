// A number or a name, as in ports and rolling update limits (apimachinery/pkg/util/intstr/intstr.go).
export type IntOrString = number | string;

export const isInt32 = (value: number): boolean => (value | 0) === value;

/** The number, also when it is written as a string; 0 for a string that is no number, as upstream's IntValue. */
export const intValueOf = (value: IntOrString): number => {
  if (typeof value === 'number') return value;
  return /^[+-]?\d{1,15}$/.test(value) ? Number(value) : 0;
};

/** A number, or a percentage of `total`; undefined when the text is neither (upstream's GetScaledValueFromIntOrPercent). */
export const scaledValueOf = (value: IntOrString, total: number, rounding: 'up' | 'down'): number | undefined => {
  if (typeof value === 'number') return value;
  const percent = /^([+-]?\d{1,9})%$/.exec(value)?.[1];
  if (percent === undefined) return undefined;
  const share = (Number(percent) * total) / 100;
  return rounding === 'up' ? Math.ceil(share) : Math.floor(share);
};
