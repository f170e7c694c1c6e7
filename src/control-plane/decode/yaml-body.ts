// YAML bodies. The library that reads them takes minutes for a few hostile kilobytes, so what makes it do so is refused
// after a look at the tokens alone: large texts, deep nesting in one line, keys that are collections, many anchors and tags.
import { CST, Lexer, parse } from 'yaml';

/** Nobody writes more by hand; programs send JSON. */
const mostBytes = 256 * 1024;
const deepest = 64;
const mostMarks = 100;

const checkTokens = (text: string): void => {
  let open = 0;
  let dashes = 0;
  let marks = 0;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (type === 'flow-seq-start' || type === 'flow-map-start') open++;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') open = Math.max(0, open - 1);
    else if (type === 'seq-item-ind') dashes++;
    else if (type === 'newline') dashes = 0;
    else if (type === 'anchor' || type === 'alias' || type === 'tag') marks++;
    else if (type === 'explicit-key-ind') throw new RangeError('keys that are no plain text are not supported');
    if (open > deepest || dashes > deepest) throw new RangeError(`nested deeper than ${deepest} in one line`);
    if (marks > mostMarks) throw new RangeError(`more than ${mostMarks} anchors, aliases and tags`);
  }
};

/** Throws an error whose message says what is wrong with it. Of a key written twice the last one counts. */
export const parseYamlBody = (body: Buffer): unknown => {
  if (body.length > mostBytes) throw new RangeError(`more than ${mostBytes} bytes, send it as JSON`);
  const text = body.toString('utf8');
  checkTokens(text);
  return parse(text, { version: '1.1', maxAliasCount: 100, uniqueKeys: false, logLevel: 'error' });
};
