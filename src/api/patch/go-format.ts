// Values as Go's fmt prints them, since upstream's messages about strategic merge patches quote them so.
import { isList, isObject, type JsonValue, memberOf } from './json-value.ts';

/** %v */
export const goValue = (value: JsonValue | undefined): string => {
  if (value === null || value === undefined) return '<nil>';
  if (isList(value)) return `[${value.map(goValue).join(' ')}]`;
  if (!isObject(value)) return String(value);
  const members = Object.keys(value).sort();
  return `map[${members.map((key) => `${key}:${goValue(memberOf(value, key))}`).join(' ')}]`;
};

/** reflect.TypeOf, printed by %s */
export const goType = (value: JsonValue | undefined): string => {
  if (value === null || value === undefined) return '%!s(<nil>)';
  if (isList(value)) return '[]interface {}';
  if (isObject(value)) return 'map[string]interface {}';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int64' : 'float64';
  return typeof value === 'boolean' ? 'bool' : 'string';
};
