// A string in quotes as Go's %q prints it: upstream's messages quote what callers sent.
const short: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '"': '\\"',
  '\\': '\\\\',
};

const plain = /^[ !#-[\]-~]*$/;
/** What strconv.IsPrint refuses, and what must be escaped besides. */
const unprintable = /[\p{C}\p{Z}"\\]/gu;

const escape = (character: string): string => {
  if (character === ' ') return character;
  const known = short[character];
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
};

export const goQuote = (text: string): string =>
  plain.test(text) ? `"${text}"` : `"${text.toWellFormed().replaceAll(unprintable, escape)}"`;
