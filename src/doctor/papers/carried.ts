// A flag at the end of a line that goes on with the next one: its value begins that.
import { isFlag, isSecret, nameStart, quoteEnd, search, standIn, wordEnd } from './redact-line.ts';
import { beforeCarried, carried, longestEnd } from './secret-signs.ts';

const flagAtEnd = search(carried, 'i');
const valueAhead = search(beforeCarried);

/** Whether the line ends with a flag whose value begins the next one. */
export const carries = (whole: string): boolean => {
  const line = whole.slice(-longestEnd);
  const found = flagAtEnd(line, 0);
  return found !== null && line.startsWith('--', nameStart(line, found.index));
};

export const hideCarried = (line: string): string => {
  const start = valueAhead(line, 0)?.[0].length ?? 0;
  const own = line.charAt(start - 1);
  const isQuoted = own === '"' || own === "'";
  const stop = isQuoted ? quoteEnd(line, start, own, line.charAt(start - 2) === '\\') : wordEnd(line, start);
  const value = line.slice(start, stop);
  return isSecret(value) && !isFlag(value) ? line.slice(0, start) + standIn(value) + line.slice(stop) : line;
};
