// Says what is wrong with a text that is no JSON, in the words of Go's encoding/json (scanner.go).
// It runs only after JSON.parse refused the text, so it may be slow, but not deep: nesting is a list, not a call stack.
import { goQuote } from '../go-quote.ts';

export class JsonSyntaxError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'JsonSyntaxError';
  }
}

const quoted = (character: string): string => {
  if (character === "'") return "'\\''";
  if (character === '"') return "'\"'";
  // Go reads bytes: beyond ASCII it names the first byte of the character.
  const code = character.charCodeAt(0);
  const byte = code < 0x80 ? character : String.fromCharCode(Buffer.from(character.isWellFormed() ? character : '\ufffd')[0] ?? 0);
  return `'${goQuote(byte).slice(1, -1)}'`;
};

type Place = 'value' | 'key' | 'firstKey' | 'firstItem' | 'colon' | 'afterPair' | 'afterItem' | 'end';

const contexts: Readonly<Record<Place, string>> = {
  value: 'looking for beginning of value',
  firstItem: 'looking for beginning of value',
  key: 'looking for beginning of object key string',
  firstKey: 'looking for beginning of object key string',
  colon: 'after object key',
  afterPair: 'after object key:value pair',
  afterItem: 'after array element',
  end: 'after top-level value',
};

class Scanner {
  private readonly text: string;
  private at = 0;
  private readonly open: ('{' | '[')[] = [];
  private place: Place = 'value';

  constructor(text: string) {
    this.text = text;
  }

  describe(): string {
    for (;;) {
      while (/[ \t\r\n]/.test(this.text.charAt(this.at))) this.at += 1;
      const character = this.text.charAt(this.at);
      if (character === '') return 'unexpected end of JSON input';
      const wrong = this.take(character);
      if (wrong !== undefined) return wrong;
    }
  }

  private invalid(context: string): string {
    const code = this.text.codePointAt(this.at);
    return code === undefined ? 'unexpected end of JSON input' : `invalid character ${quoted(String.fromCodePoint(code))} ${context}`;
  }

  /** Undefined when the character may stand here. */
  private take(character: string): string | undefined {
    switch (this.place) {
      case 'firstItem':
      case 'value':
        return character === ']' && this.place === 'firstItem' ? this.close() : this.value(character);
      case 'firstKey':
      case 'key':
        if (character === '}' && this.place === 'firstKey') return this.close();
        return character === '"' ? this.string('colon') : this.invalid(contexts.key);
      case 'colon':
        return character === ':' ? this.step('value') : this.invalid(contexts.colon);
      case 'afterPair':
        return character === ',' ? this.step('key') : character === '}' ? this.close() : this.invalid(contexts.afterPair);
      case 'afterItem':
        return character === ',' ? this.step('value') : character === ']' ? this.close() : this.invalid(contexts.afterItem);
      case 'end':
        return this.invalid(contexts.end);
    }
  }

  private step(next: Place): undefined {
    this.at += 1;
    this.place = next;
  }

  private close(): undefined {
    this.open.pop();
    this.step(this.after());
  }

  private after(): Place {
    const around = this.open.at(-1);
    return around === undefined ? 'end' : around === '{' ? 'afterPair' : 'afterItem';
  }

  private value(character: string): string | undefined {
    if (character === '{' || character === '[') {
      this.open.push(character);
      return this.step(character === '{' ? 'firstKey' : 'firstItem');
    }
    if (character === '"') return this.string(this.after());
    if (/[-\d]/.test(character)) return this.number();
    const word = { t: 'true', f: 'false', n: 'null' }[character];
    return word === undefined ? this.invalid(contexts.value) : this.literal(word);
  }

  private literal(word: string): string | undefined {
    for (const expected of word) {
      if (this.text.charAt(this.at) !== expected) return this.invalid(`in literal ${word} (expecting ${quoted(expected)})`);
      this.at += 1;
    }
    this.place = this.after();
    return undefined;
  }

  private string(next: Place): string | undefined {
    const sound = /(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
    sound.lastIndex = this.at + 1;
    sound.test(this.text);
    this.at = sound.lastIndex;
    if (this.text.charAt(this.at) === '"') return this.step(next);
    if (this.text.charAt(this.at) !== '\\') return this.invalid('in string literal');
    this.at += 1;
    if (this.text.charAt(this.at) !== 'u') return this.invalid('in string escape code');
    do this.at += 1;
    while (/[\da-fA-F]/.test(this.text.charAt(this.at)));
    return this.invalid('in \\u hexadecimal character escape');
  }

  private digits(): boolean {
    const from = this.at;
    while (/\d/.test(this.text.charAt(this.at))) this.at += 1;
    return this.at > from;
  }

  private number(): string | undefined {
    if (this.text.charAt(this.at) === '-') this.at += 1;
    if (this.text.charAt(this.at) === '0') this.at += 1;
    else if (!this.digits()) return this.invalid('in numeric literal');
    if (this.text.charAt(this.at) === '.') {
      this.at += 1;
      if (!this.digits()) return this.invalid('after decimal point in numeric literal');
    }
    if (/[eE]/.test(this.text.charAt(this.at))) {
      this.at += 1;
      if (/[+-]/.test(this.text.charAt(this.at))) this.at += 1;
      if (!this.digits()) return this.invalid('in exponent of numeric literal');
    }
    this.place = this.after();
    return undefined;
  }
}

export const describeSyntaxError = (text: string): string => new Scanner(text).describe();
