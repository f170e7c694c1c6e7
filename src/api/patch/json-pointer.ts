// RFC 6901 pointers, as far as JSON patch needs them. A pointer to the whole document is not taken, as upstream takes none.
const escapes = /~[01]/g;

const unescape = (token: string): string =>
  token.includes('~') ? token.replace(escapes, (escape) => (escape === '~1' ? '/' : '~')) : token;

/** Undefined when the pointer is no path to a member: '' or not starting with '/'. */
export const parsePointer = (pointer: string): readonly string[] | undefined =>
  pointer.startsWith('/') ? pointer.slice(1).split('/').map(unescape) : undefined;

const index = /^[+-]?\d{1,15}$/;

/**
 * The place an array token names; undefined when it names none. Negative ones count from the end, as upstream's library
 * (evanphx/json-patch) has it; `length` is one more than the array's when a place behind the last element is allowed.
 */
export const parseIndex = (token: string, length: number): number | undefined => {
  if (!index.test(token)) return undefined;
  const number = Number(token);
  const place = number < 0 ? number + length : number;
  return place >= 0 && place < length ? place : undefined;
};
