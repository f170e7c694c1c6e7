// What ConfigMaps and Secrets hold: texts or bytes by key, up to a size.
export const maxDataSize = 1024 * 1024;

/** Bytes behind a base64 text. */
export const base64Size = (value: string): number => Buffer.byteLength(value, 'base64');

type Data = Readonly<Record<string, string>>;

/** An empty value is not the same as no value. */
export const sameData = (a: Data = {}, b: Data = {}): boolean => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key]);
};
