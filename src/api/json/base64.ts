// Base64 as Go's encoding/base64 reads it (line breaks are ignored) and writes it.
import { ValueError } from '../value-error.ts';

const padded = /^[A-Za-z0-9+/]*={0,2}$/;
const symbol = /[A-Za-z0-9+/]/;

const isBreak = (character: string): boolean => character === '\n' || character === '\r';

/** Where Go's decoder stops after padding that began in the given place of a group of four. */
const afterPadding = (text: string, start: number, place: number): number => {
  let at = start;
  const skipBreaks = (): void => {
    while (isBreak(text.charAt(at))) at += 1;
  };
  if (place < 2) return at - 1;
  if (place === 2) {
    skipBreaks();
    if (at === text.length) return at;
    if (text.charAt(at) !== '=') return at - 1;
    at += 1;
  }
  skipBreaks();
  return at;
};

/** Where Go's decoder stops: at the first wrong character, or at the group that is not complete. */
const offendingByte = (text: string): number => {
  let place = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '=') return afterPadding(text, at + 1, place);
    if (isBreak(character)) continue;
    if (!symbol.test(character)) return at;
    place = (place + 1) % 4;
  }
  return text.length - place;
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
