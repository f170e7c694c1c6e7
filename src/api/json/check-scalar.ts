// One value that is no message: right type, in range, in canonical form. Gives null when it is wrong, undefined when it
// says nothing (the zero time).
import { parseDuration, formatDuration } from '../duration.ts';
import { isInt32 } from '../int-or-string.ts';
import { canonicalQuantity } from '../quantity.ts';
import { canonicalMicroTime, canonicalTime } from '../time.ts';
import { ValueError } from '../value-error.ts';
import { canonicalBase64 } from './base64.ts';
import { kind, type Slot } from './plan.ts';
import type { Walk } from './walk.ts';

/** The largest number below 2^63 that JavaScript can write; larger int64 lose digits in JSON.parse. */
const largestInt64 = 9223372036854774784;

const read = (walk: Walk, canonical: (text: string) => string, text: string): string | null => {
  try {
    return canonical(text);
  } catch (error) {
    if (error instanceof ValueError) return walk.brokenValue(error.message);
    throw error;
  }
};

/** Texts that Go's types read themselves. */
const checkText = (slot: Slot, value: unknown, walk: Walk, depth: number): string | null | undefined => {
  if (slot.kind === kind.quantity) {
    const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : JSON.stringify(value);
    return read(walk, canonicalQuantity, text);
  }
  if (typeof value !== 'string') return walk.brokenType(slot, value, 'string', depth);
  if (slot.kind === kind.duration) return read(walk, (text) => formatDuration(parseDuration(text)), value);
  const text = read(walk, slot.kind === kind.time ? canonicalTime : canonicalMicroTime, value);
  return text === '' ? undefined : text;
};

const checkInteger = (slot: Slot, value: unknown, walk: Walk, depth: number): number | null => {
  if (typeof value !== 'number') return walk.wrongType(slot, value, slot.itemType, depth);
  if (slot.kind === kind.int32) return isInt32(value) ? value : walk.wrongNumber(slot, value, slot.itemType, depth);
  if (Number.isSafeInteger(value)) return value;
  if (!Number.isInteger(value) || Math.abs(value) > 2 ** 63) return walk.wrongNumber(slot, value, slot.itemType, depth);
  return Math.max(-largestInt64, Math.min(largestInt64, value));
};

const checkIntOrString = (slot: Slot, value: unknown, walk: Walk, depth: number): unknown => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return walk.brokenType(slot, value, 'int32', depth);
  return isInt32(value) ? value : walk.brokenValue(`json: cannot unmarshal number ${value} into Go value of type int32`);
};

const checkStrings = (slot: Slot, value: unknown, walk: Walk, depth: number): unknown => {
  if (!Array.isArray(value)) return walk.wrongType(slot, value, '[]string', depth);
  for (const [index, item] of value.entries()) {
    if (item === null) value[index] = '';
    else if (typeof item !== 'string') walk.wrongType(slot, item, 'string', depth);
  }
  return value;
};

export const checkScalar = (slot: Slot, value: unknown, walk: Walk, depth: number): unknown => {
  switch (slot.kind) {
    case kind.string:
      return typeof value === 'string' ? value : walk.wrongType(slot, value, slot.itemType, depth);
    case kind.bool:
      return typeof value === 'boolean' ? value : walk.wrongType(slot, value, slot.itemType, depth);
    case kind.int32:
    case kind.int64:
      return checkInteger(slot, value, walk, depth);
    case kind.double:
      if (typeof value !== 'number') return walk.wrongType(slot, value, slot.itemType, depth);
      return Number.isFinite(value) ? value : walk.wrongNumber(slot, value, slot.itemType, depth);
    case kind.bytes:
      return typeof value === 'string' ? read(walk, canonicalBase64, value) : walk.wrongType(slot, value, slot.itemType, depth);
    case kind.intOrString:
      return checkIntOrString(slot, value, walk, depth);
    case kind.stringList:
      return checkStrings(slot, value, walk, depth);
    case kind.raw:
      return value;
    default:
      return checkText(slot, value, walk, depth);
  }
};

/** What Go holds where nothing was said. */
export const zeroOf = (slot: Slot): unknown => {
  switch (slot.kind) {
    case kind.bool:
      return false;
    case kind.int32:
    case kind.int64:
    case kind.double:
    case kind.intOrString:
      return 0;
    case kind.quantity:
      return '0';
    case kind.duration:
      return '0s';
    case kind.stringList:
      return [];
    case kind.raw:
      return null;
    default:
      return '';
  }
};
