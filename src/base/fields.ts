// A value of unknown shape that turned out to have fields: parsed JSON, YAML or a certificate's claims.
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** No fields where it has none. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
