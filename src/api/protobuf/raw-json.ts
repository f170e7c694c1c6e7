// JSON that travels as bytes inside a protobuf message: RawExtension, FieldsV1, apiextensions' JSON.
import { ProtobufError } from '../../base/protobuf/protobuf-error.ts';

/** Deeper nesting would exhaust the stack of whoever walks it later. */
const deepest = 500;

const quote = 34;
const backslash = 92;

const isTooDeep = (json: Buffer): boolean => {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (byte === quote) {
      for (at++; at < json.length && json[at] !== quote; at++) if (json[at] === backslash) at++;
    } else if (byte === 123 || byte === 91) {
      if (++depth > deepest) return true;
    } else if (byte === 125 || byte === 93) depth--;
  }
  return false;
};

/** Nothing at all is nil, which JSON shows as null. */
export const parseRawJson = (json: Buffer): unknown => {
  if (json.length === 0) return null;
  if (isTooDeep(json)) throw new ProtobufError(`JSON nested deeper than ${deepest}`);
  try {
    return JSON.parse(json.toString('utf8')) as unknown;
  } catch (cause) {
    throw new ProtobufError('embedded JSON cannot be parsed', { cause });
  }
};
