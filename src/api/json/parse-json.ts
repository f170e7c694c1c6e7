// From the bytes of a body to a JSON value: bounded depth, Go's treatment of broken Unicode, Go's words for broken JSON.
import { describeSyntaxError, JsonSyntaxError, tooDeep } from './syntax-error.ts';

/** Upstream allows 10,000; no type of Kubernetes needs a hundredth of it, and recursion over a value stays safe. */
const deepest = 512;

export interface JsonBody {
  readonly text: string;
  readonly value: unknown;
  /** Keys of all objects in `value`; fewer than in `text` when some are written twice. */
  readonly keys: number;
}

/** Counts keys, and refuses what is nested too deeply. */
const measure = (value: unknown, depth: number): number => {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > deepest) throw new JsonSyntaxError(tooDeep);
  let keys = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') keys += measure(item, depth + 1);
    return keys;
  }
  const object = value as Record<string, unknown>;
  for (const key in object) {
    const inner = object[key];
    keys += typeof inner === 'object' ? 1 + measure(inner, depth + 1) : 1;
  }
  return keys;
};

/** Half a surrogate pair becomes U+FFFD, as in Go: it could not be stored as UTF-8. */
const wellFormed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key.toWellFormed(), wellFormed(inner)]);
  return Object.fromEntries(entries);
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new JsonSyntaxError(describeSyntaxError(text, deepest), { cause });
  }
};

/** Throws a JsonSyntaxError. Bytes that are not UTF-8 are read as U+FFFD, as Go does. */
export const parseJson = (body: Buffer | string): JsonBody => {
  const text = typeof body === 'string' ? body : body.toString('utf8');
  const value = parse(text);
  const keys = measure(value, 1);
  const escapedSurrogate = text.includes('\\ud') || text.includes('\\uD');
  return { text, value: escapedSurrogate ? wellFormed(value) : value, keys };
};
