// Text in quotes as Go's %q prints it: upstream's messages carry user and object names that way.
const plain = /^[ !#-[\]-~]*$/;
// Go prints printable runes as they are; of what JSON escapes or leaves alone, only these differ.
const escaped = /["\\\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

const escape = (character: string): string => {
  const known = short[character];
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
};

export const quoted = (text: string): string => `"${plain.test(text) ? text : text.replace(escaped, escape)}"`;

/** A list of strings under %q: `["a" "b"]`. */
export const quotedList = (texts: readonly string[]): string => `[${texts.map(quoted).join(' ')}]`;
