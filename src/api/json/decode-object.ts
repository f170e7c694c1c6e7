// From a body to an object that may be stored, with fieldValidation as the caller asked (apiserver/pkg/endpoints/handlers).
import { goQuote } from '../go-quote.ts';
import { checkStructure } from './check-structure.ts';
import { findDuplicateFields } from './duplicate-fields.ts';
import type { JsonBody } from './parse-json.ts';

export type FieldValidation = 'Ignore' | 'Warn' | 'Strict';

/** The body is JSON, but not of the type it must have. The message is Go's; see json/refusal.ts for the whole sentence. */
export class DecodeError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DecodeError';
  }
}

export interface DecodedObject {
  readonly object: Record<string, unknown>;
  /** Texts of Warning headers: empty unless `Warn` was asked for. */
  readonly warnings: readonly string[];
}

/** Upstream tells no more of an object, whatever is wrong with it (sigs.k8s.io/json). */
const mostFaults = 100;

/** Throws a DecodeError. Takes `body.value` over. */
export const decodeObject = (body: JsonBody, schema: string, validation: FieldValidation): DecodedObject => {
  const duplicates = validation === 'Ignore' ? [] : findDuplicateFields(body, schema);
  const { object, error, unknown } = checkStructure(body.value, schema);
  if (error !== undefined) throw new DecodeError(error);
  if (validation === 'Ignore') return { object, warnings: [] };
  const said = [
    ...duplicates.map((path) => `duplicate field ${goQuote(path)}`),
    ...unknown.map((path) => `unknown field ${goQuote(path)}`),
  ].slice(0, mostFaults);
  if (validation === 'Strict' && said.length > 0) throw new DecodeError(`strict decoding error: ${said.join(', ')}`);
  return { object, warnings: said };
};
