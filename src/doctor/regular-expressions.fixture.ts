// Which regular expressions can take longer than in proportion to the text: a small reading of the expression itself. Stricter than
// needed: what it refuses can be written with bounds, or without a regular expression.

type Part =
  | { readonly kind: 'characters'; readonly set: ReadonlySet<number> }
  | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly parts: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number }
  | { readonly kind: 'edge'; readonly isBeginning: boolean };

/** One of each that an expression may tell apart. */
const alphabet: readonly number[] = [...Array.from({ length: 256 }, (_, code) => code), 0x2018, 0x201c, 0x300c, 0x4e2d, 0xfeff, 0xff1a];

/** So many repetitions are as bad as any number. */
const many = 1_000;

class Reader {
  #at = 0;
  readonly #source: string;
  readonly #flags: string;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags.replaceAll(/[gymd]/g, '');
  }

  choice(): Part {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    return parts.length === 1 ? (parts[0] ?? { kind: 'sequence', parts: [] }) : { kind: 'choice', parts };
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) parts.push(this.#repeated(this.#atom()));
    return { kind: 'sequence', parts };
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #match(pattern: RegExp): string {
    const found = pattern.exec(this.#source.slice(this.#at))?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #repeated(part: Part): Part {
    const written = this.#match(/^(?:[*+?]|\{\d+(?:,\d*)?\})\??/).replace(/(.)\?$/, '$1');
    if (written === '') return part;
    const [least = 0, most = Infinity] = { '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] }[written] ?? boundsOf(written);
    return { kind: 'repeat', part, least, most };
  }

  #atom(): Part {
    if (this.#take('(')) {
      const opening = this.#match(/^\?(?:[:=!]|<[=!]|<\w+>)/);
      const inner = this.choice();
      this.#take(')');
      // What is only looked at is looked at again from every place: counted as if it stood there, and could be left out.
      return /[=!]$/.test(opening) ? { kind: 'repeat', part: inner, least: 0, most: 1 } : inner;
    }
    if (this.#take('^')) return { kind: 'edge', isBeginning: true };
    if (this.#take('$') || this.#match(/^\\[bB]/) !== '') return { kind: 'edge', isBeginning: false };
    const written = this.#match(/^(?:\[(?:\\[^]|[^\]\\])*\]|\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|p\{[^}]+\}|k<\w+>|[^])|[^])/u);
    return { kind: 'characters', set: setOf(written, this.#flags) };
  }
}

const known = new Map<string, ReadonlySet<number>>();

const setOf = (written: string, flags: string): ReadonlySet<number> => {
  const name = `${written}/${flags}`;
  const one = new RegExp(`^${written}$`, flags);
  const set = known.get(name) ?? new Set(alphabet.filter((code) => one.test(String.fromCharCode(code))));
  known.set(name, set);
  return set;
};

const boundsOf = (written: string): readonly number[] => {
  const [least = '0', most] = written.slice(1, -1).split(',');
  return [Number(least), most === undefined ? Number(least) : most === '' ? Infinity : Number(most)];
};

const charactersOf = (part: Part): ReadonlySet<number> => {
  switch (part.kind) {
    case 'characters':
      return part.set;
    case 'edge':
      return new Set();
    case 'repeat':
      return charactersOf(part.part);
    default:
      return new Set(part.parts.flatMap((one) => [...charactersOf(one)]));
  }
};

const mayBeEmpty = (part: Part): boolean => {
  switch (part.kind) {
    case 'characters':
      return false;
    case 'edge':
      return true;
    case 'repeat':
      return part.least === 0 || mayBeEmpty(part.part);
    case 'sequence':
      return part.parts.every(mayBeEmpty);
    case 'choice':
      return part.parts.some(mayBeEmpty);
  }
};

const isLong = (part: Part): part is Extract<Part, { kind: 'repeat' }> => part.kind === 'repeat' && part.most >= many;

const meet = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean => [...one].some((code) => other.has(code));

/** Everything that must be matched, one behind the other, with the insides of groups in place of the groups. */
const flat = (part: Part): readonly Part[] => (part.kind === 'sequence' ? part.parts.flatMap(flat) : [part]);

const holdsLong = (part: Part): boolean => {
  if (part.kind === 'repeat') return part.most >= many || holdsLong(part.part);
  return (part.kind === 'sequence' || part.kind === 'choice') && part.parts.some(holdsLong);
};

const nested = (part: Part): boolean => {
  if (part.kind === 'repeat') return (part.most > 1 && holdsLong(part.part) && part.most >= 16) || nested(part.part);
  return (part.kind === 'sequence' || part.kind === 'choice') && part.parts.some(nested);
};

/** Whether a text of one kind of character can be shared out between two long repetitions in many ways. */
const adjacent = (parts: readonly Part[]): boolean =>
  parts.some((first, index) => {
    if (!isLong(first)) return false;
    const own = charactersOf(first);
    for (const next of parts.slice(index + 1)) {
      if (isLong(next) && meet(own, charactersOf(next))) return true;
      // A character that the first cannot eat parts them.
      if (!mayBeEmpty(next) && !meet(own, charactersOf(next))) return false;
    }
    return false;
  });

/** A long repetition at the very beginning is tried from every place of the text, and each time runs to where it fails. */
const unanchored = (parts: readonly Part[]): boolean => {
  const [first] = parts.filter((part) => part.kind === 'edge' || !mayBeEmpty(part) || isLong(part));
  if (first === undefined || !isLong(first)) return false;
  const behind = parts.slice(parts.indexOf(first) + 1);
  return behind.some((part) => part.kind === 'edge' || !mayBeEmpty(part));
};

const choicesOf = (part: Part): readonly Part[] => (part.kind === 'choice' ? part.parts.flatMap(choicesOf) : [part]);

/** Why it may explode; undefined when it cannot. */
export const explosive = (source: string, flags = ''): string | undefined => {
  const whole = new Reader(source, flags).choice();
  if (nested(whole)) return 'a long repetition within a repetition';
  for (const one of choicesOf(whole)) {
    const parts = flat(one);
    if (adjacent(parts)) return 'two long repetitions that can share a text in many ways';
    if (unanchored(parts)) return 'begins with a long repetition, and something must follow';
  }
  return undefined;
};
