// How the two versions of OpenAPI say the same schema (kube-openapi/pkg/common, builder3).
import type { JsonSchema } from './json-schema.ts';

export interface Dialect {
  /** Before a definition's name. */
  readonly refPrefix: string;
  /** Whether default values are shown: version 2's readers stumble over them. */
  readonly showsDefaults: boolean;
  /** A reference that also has a description or a default. */
  described(ref: JsonSchema, more: JsonSchema): JsonSchema;
  readonly intOrString: JsonSchema;
  readonly quantity: JsonSchema;
}

export const version2: Dialect = {
  refPrefix: '#/definitions/',
  showsDefaults: false,
  described: (ref, more) => ({ ...ref, ...more }),
  intOrString: { format: 'int-or-string', type: 'string' },
  quantity: { type: 'string' },
};

/** In version 3 nothing may stand beside $ref. */
export const version3: Dialect = {
  refPrefix: '#/components/schemas/',
  showsDefaults: true,
  described: (ref, more) => (Object.keys(more).length === 0 ? ref : { ...more, allOf: [ref] }),
  intOrString: { format: 'int-or-string', oneOf: [{ type: 'integer' }, { type: 'string' }] },
  quantity: { oneOf: [{ type: 'string' }, { type: 'number' }] },
};
