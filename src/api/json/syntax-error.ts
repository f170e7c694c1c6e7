// Says what is wrong with a text that is no JSON, in the words of Go's encoding/json (scanner.go).
// It runs only after JSON.parse refused the text, so it may be slow, but not deep: nesting is a list, not a call stack.
import { goQuote } from '../go-quote.ts';

export class JsonSyntaxError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'JsonSyntaxError';
  }
}

export const tooDeep = 'exceeded max depth';

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

/** What is wrong, or undefined when the scanner may go on. */
type Fault = string | undefined;

const endOfInput = 'unexpected end of JSON input';

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

const separators: Readonly<Partial<Record<Place, Readonly<Record<string, Place>>>>> = {
  colon: { ':': 'value' },
  afterPair: { ',': 'key' },
  afterItem: { ',': 'value' },
  end: {},
};

const closers: Readonly<Partial<Record<Place, string>>> = { firstKey: '}', afterPair: '}', firstItem: ']', afterItem: ']' };

class Scanner {
  private readonly text: string;
  private readonly deepest: number;
  private at = 0;
  private readonly open: ('{' | '[')[] = [];
  private place: Place = 'value';

  constructor(text: string, deepest: number) {
    this.text = text;
    this.deepest = deepest;
  }

  describe(): string {
    for (;;) {
      while (isSpace(this.code())) this.at += 1;
      if (this.at >= this.text.length) return endOfInput;
      const fault = this.take(this.text.charAt(this.at));
      if (fault !== undefined) return fault;
    }
  }

  private code(): number {
    return this.text.charCodeAt(this.at);
  }

  private invalid(context: string): string {
    const code = this.text.codePointAt(this.at);
    return code === undefined ? endOfInput : `invalid character ${quoted(String.fromCodePoint(code))} ${context}`;
  }

  private take(character: string): Fault {
    const { place } = this;
    if (closers[place] === character) return this.close();
    const next = separators[place];
    if (next !== undefined) return next[character] === undefined ? this.invalid(contexts[place]) : this.step(next[character]);
    if (place === 'value' || place === 'firstItem') return this.value(character);
    return character === '"' ? this.string('colon') : this.invalid(contexts.key);
  }

  private step(next: Place): Fault {
    this.at += 1;
    this.place = next;
    return undefined;
  }

  private close(): Fault {
    this.open.pop();
    return this.step(this.after());
  }

  private after(): Place {
    const around = this.open.at(-1);
    return around === undefined ? 'end' : around === '{' ? 'afterPair' : 'afterItem';
  }

  private value(character: string): Fault {
    if (character === '{' || character === '[') {
      this.open.push(character);
      return this.open.length > this.deepest ? tooDeep : this.step(character === '{' ? 'firstKey' : 'firstItem');
    }
    if (character === '"') return this.string(this.after());
    if (character === '-' || isDigit(this.code())) return this.number();
    const word = { t: 'true', f: 'false', n: 'null' }[character];
    return word === undefined ? this.invalid(contexts.value) : this.literal(word);
  }

  private literal(word: string): Fault {
    for (const expected of word) {
      if (this.text.charAt(this.at) !== expected) return this.invalid(`in literal ${word} (expecting ${quoted(expected)})`);
      this.at += 1;
    }
    this.place = this.after();
    return undefined;
  }

  private string(next: Place): Fault {
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
    while (isDigit(this.code())) this.at += 1;
    return this.at > from;
  }

  private skip(...characters: string[]): boolean {
    if (!characters.includes(this.text.charAt(this.at))) return false;
    this.at += 1;
    return true;
  }

  private number(): Fault {
    this.skip('-');
    if (!this.skip('0') && !this.digits()) return this.invalid('in numeric literal');
    if (this.skip('.') && !this.digits()) return this.invalid('after decimal point in numeric literal');
    if (this.skip('e', 'E')) {
      this.skip('+', '-');
      if (!this.digits()) return this.invalid('in exponent of numeric literal');
    }
    this.place = this.after();
    return undefined;
  }
}

export const describeSyntaxError = (text: string, deepest: number): string => new Scanner(text, deepest).describe();
