// A secret that goes over several lines of YAML, a block, a text in quotes or a plain one, also where a log has put its prefix before each.
// It ends with the first line that does not stand deeper than its key.
import { isHidden, isSecret, quoteEnd, search, standIn, whole, wordEnd } from './redact-line.ts';
import { beforeKey, linePrefix, longestEnd, mark, noText, opensBlock, opensScalar } from './secret-signs.ts';

/** What the lines below a key are. `below`: nothing stands beside the key, and the next line tells. */
export interface Open {
  readonly kind: 'block' | 'plain' | 'quoted' | 'below';
  /** How deep the key stands. */
  readonly depth: number;
  readonly quote: string;
}

const prefix = search(linePrefix);
const block = search(opensBlock, 'i');
const scalar = search(opensScalar, 'i');
const aheadOfKey = search(beforeKey);
const blanksAhead = search('^[ \t]*');
const isBlank = whole('[ \t\r]*');
const marked = search(mark);
const isNoText = search(noText);

const lengthOf = (found: RegExpExecArray | null): number => found?.[0].length ?? 0;

const depthOf = (body: string): number => lengthOf(blanksAhead(body, 0));

/** Of a line of a log, where its own text begins. */
const bodyAt = (line: string): number => lengthOf(prefix(line.slice(0, longestEnd), 0));

const withoutEnd = (text: string): string => {
  let end = text.length;
  while (end > 0 && [' ', '\t', '\r'].includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
};

/** A quote that is doubled is within. */
const isClosed = (value: string, quote: string, from: number): boolean => {
  for (let at = quoteEnd(value, from, quote, false); at < value.length; at = quoteEnd(value, at + 2, quote, false)) {
    if (quote !== "'" || value.charAt(at + 1) !== quote) return true;
  }
  return false;
};

const isQuote = (character: string): boolean => character === '"' || character === "'";

/** A text of YAML without quotes holds neither; a mapping does. */
const isMapping = (value: string): boolean => value.includes(': ') || value.endsWith(':');

const isPlain = (value: string): boolean =>
  isNoText(value, 0) === null && !isMapping(value) && !value.includes(' #') && isSecret(value.slice(0, wordEnd(value, 0)));

const opened = (value: string, depth: number, isLogged: boolean): Open | undefined => {
  const quote = value.charAt(0);
  if (value === '') return { kind: 'below', depth, quote: '' };
  if (isQuote(quote)) return isClosed(value, quote, 1) ? undefined : { kind: 'quoted', depth, quote };
  // Behind a prefix it is a sentence, as a rule.
  return !isLogged && isPlain(value) ? { kind: 'plain', depth, quote: '' } : undefined;
};

/** What this line begins, for those below it. */
export const opens = (line: string): Open | undefined => {
  const shown = withoutEnd(line.slice(0, longestEnd));
  const at = bodyAt(shown);
  const body = shown.slice(at);
  const depth = lengthOf(aheadOfKey(body, 0));
  if (block(body, 0) !== null) return { kind: 'block', depth, quote: '' };
  const key = lengthOf(scalar(body, 0));
  if (key === 0) return undefined;
  const bare = body.slice(key);
  const tagged = bare.slice(lengthOf(marked(bare, 0)));
  return opened(tagged.slice(lengthOf(marked(tagged, 0))), depth, at > 0);
};

const hideFrom = (line: string, start: number): string => {
  const value = line.slice(start);
  return value === '' || isHidden(value) ? line : line.slice(0, start) + standIn(value);
};

const next = (open: Open, value: string): { readonly next: Open | undefined } | undefined => {
  const quote = value.charAt(0);
  switch (open.kind) {
    case 'block':
      return { next: open };
    case 'quoted':
      return { next: isClosed(value, open.quote, 0) ? undefined : open };
    case 'plain':
      return isMapping(value) ? undefined : { next: open };
    case 'below':
      if (isQuote(quote)) return { next: isClosed(value, quote, 1) ? undefined : { ...open, kind: 'quoted', quote } };
      return isPlain(value) ? { next: { ...open, kind: 'plain' } } : undefined;
  }
};

/** The line as it is kept when it is part of the value, and what goes on below it; undefined when the value has ended before it. */
export const held = (open: Open, line: string): { readonly safe: string; readonly next: Open | undefined } | undefined => {
  const at = bodyAt(line);
  const body = line.slice(at);
  if (isBlank(body)) return { safe: line, next: open };
  const depth = depthOf(body);
  const part = depth > open.depth ? next(open, withoutEnd(body.slice(depth))) : undefined;
  return part === undefined ? undefined : { safe: hideFrom(line, at + depth), next: part.next };
};
