// Base64 as Go's encoding/base64 reads it (line breaks are ignored) and writes it.
import { ValueError } from '../value-error.ts';

const padded = /^[A-Za-z0-9+/]*={0,2}$/;
const symbol = /[A-Za-z0-9+/]/;

/** Where Go's decoder stops. */
const offendingByte = (text: string): number => {
  let quantum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\n' || character === '\r') continue;
    if (symbol.test(character)) quantum = (quantum + 1) % 4;
    else if (character !== '=' || quantum < 2) return at;
    else {
      const rest = text.slice(at + 1).replace(/[\r\n]/g, '');
      const wanted = quantum === 2 ? '=' : '';
      if (rest === wanted) break;
      return rest.startsWith(wanted) ? at + wanted.length + 1 : rest === '' ? text.length : at;
    }
  }
  return text.length;
};

/** Throws a ValueError. */
export const canonicalBase64 = (text: string): string => {
  if (text.length % 4 === 0 && padded.test(text)) {
    // The last symbol before the padding may carry bits that are dropped.
    return text.endsWith('=') ? Buffer.from(text, 'base64').toString('base64') : text;
  }
  const joined = text.replace(/[\r\n]/g, '');
  if (joined.length % 4 !== 0 || !padded.test(joined)) throw new ValueError(`illegal base64 data at input byte ${offendingByte(text)}`);
  return Buffer.from(joined, 'base64').toString('base64');
};
