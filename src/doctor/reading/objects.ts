// Objects as an API server, a file or a bundle tells them: anything may stand anywhere, so every step asks first.
import { isFields } from '../../base/fields.ts';

export const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (isFields(inner) ? inner[name] : undefined), value);

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const texts = (value: unknown): string[] => list(value).filter((one) => typeof one === 'string');

export const moment = (value: unknown): number => Date.parse(text(value)) || 0;

export const textMap = (value: unknown): Readonly<Record<string, string>> =>
  isFields(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, text(one)])) : {};
