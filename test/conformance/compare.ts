// Where two answers differ, as JSON pointers with what stands at either side.
import type { Json } from './case.ts';

export interface Difference {
  readonly at: string;
  readonly real: Json | undefined;
  readonly ours: Json | undefined;
}

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const isContainer = (value: Json | undefined): value is Json[] | { [key: string]: Json } => typeof value === 'object' && value !== null;

const kindOf = (value: Json[] | { [key: string]: Json }): Json | undefined => (Array.isArray(value) ? undefined : value['kind']);

export const differencesOf = (real: Json | undefined, ours: Json | undefined, at = ''): Difference[] => {
  if (!isContainer(real) || !isContainer(ours) || Array.isArray(real) !== Array.isArray(ours)) {
    return real === ours ? [] : [{ at, real, ours }];
  }
  // Objects of different kinds, such as a Pod and a refusal, differ as a whole.
  if (kindOf(real) !== kindOf(ours)) return [{ at, real, ours }];
  const left = real as Record<string, Json>;
  const right = ours as Record<string, Json>;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].flatMap((key) => {
    const here = `${at}/${escape(key)}`;
    return differencesOf(Object.hasOwn(left, key) ? left[key] : undefined, Object.hasOwn(right, key) ? right[key] : undefined, here);
  });
};
