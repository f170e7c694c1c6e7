// How much a ConfigMap or Secret may hold.
export const maxDataSize = 1024 * 1024;

/** Bytes behind a base64 text. */
export const base64Size = (value: string): number => Buffer.byteLength(value, 'base64');
