// What a line may say, written as a person would: `node "{cert}" cannot modify node "{node}"`. A blank stands for any blanks,
// `*` for anything, `{name}` for one word that is kept, `(one|other)` for either. What is written begins at the beginning of a word,
// and its end is free (`overlap` fits `overlapping`) unless its last word is of three letters or fewer, or a number.
// Matching takes time in proportion to the line, whatever the line is; that is why these are not regular expressions.

export type Captures = Readonly<Record<string, string>>;

export interface Phrase {
  readonly written: string;
  /** The longest piece that every match holds, in lower case: what a scan looks for first. */
  readonly anchor: string;
  /** What the line says in place of each `{name}`, or undefined when it says something else. `text` as in Line. */
  match(text: string, lower: string): Captures | undefined;
}

/** Chinese is written with and without a blank before and after a word of Latin letters or a number: it is taken away. */
const besideHan = /(?<=[\u3000-\u9fff\uff01-\uffee]) | (?=[\u3000-\u9fff\uff01-\uffee])/g;
const isHan = /[\u3000-\u9fff\uff01-\uffee]/;

export const closed = (text: string): string => (isHan.test(text) ? text.replace(besideHan, '') : text);

type Part = { readonly literal: string } | { readonly capture: string } | 'anything';

const isLiteral = (part: Part): part is { readonly literal: string } => typeof part === 'object' && 'literal' in part;

const piece = /\*|\{([a-zA-Z]+)\}|[^*{]+|\{/g;

/** A `*` between blanks stands for anything, nothing too; with a blank before it only, that blank is meant. */
const partsOf = (written: string): Part[] =>
  [...written.replaceAll(/ \* |\* (?!{)/g, '*').matchAll(piece)].map(([whole, name]) => {
    if (whole === '*') return 'anything';
    return name === undefined ? { literal: closed(whole).toLowerCase() } : { capture: name };
  });

const choice = /\(([^()]{0,500}\|[^()]{0,500})\)/;

/** One phrase with choices is as many phrases without. */
const withoutChoices = (written: string): string[] => {
  const found = choice.exec(written);
  if (found === null) return [written];
  const [whole, inner = ''] = found;
  const before = written.slice(0, found.index);
  const after = written.slice(found.index + whole.length);
  return inner.split('|').flatMap((one) => withoutChoices(before + one + after));
};

const endsWord = /[\s"'`,;()[\]{}<>=\u3000-\u9fff\uff01-\uffee]/;

/** Where the word that begins at `from` ends; a colon or full stop at its end is not of the word. */
const wordEnd = (text: string, from: number): number => {
  let end = from;
  while (end < text.length && !endsWord.test(text.charAt(end))) end += 1;
  while (end > from && (text[end - 1] === ':' || text[end - 1] === '.')) end -= 1;
  return end;
};

/** Literals and words that follow each other without a gap; begins with a literal. */
type Run = readonly Exclude<Part, 'anything'>[];

const runsOf = (parts: readonly Part[]): Run[] => {
  const runs: Exclude<Part, 'anything'>[][] = [[]];
  for (const part of parts) {
    if (part === 'anything') runs.push([]);
    else runs.at(-1)?.push(part);
  }
  return runs.filter((run) => run.length > 0);
};

interface Matched {
  readonly end: number;
  readonly captures: readonly (readonly [string, string])[];
}

const matchAt = (run: Run, text: string, lower: string, from: number): Matched | undefined => {
  const captures: [string, string][] = [];
  let at = from;
  for (const part of run) {
    if (isLiteral(part)) {
      if (!lower.startsWith(part.literal, at)) return undefined;
      at += part.literal.length;
      continue;
    }
    const end = wordEnd(text, at);
    if (end === at) return undefined;
    captures.push([part.capture, text.slice(at, end)]);
    at = end;
  }
  return { end: at, captures };
};

const isLetter = (one: string): boolean => (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
const isDigit = (one: string): boolean => one >= '0' && one <= '9';
const isCapital = (one: string): boolean => one >= 'A' && one <= 'Z';

/** Whether a word or number begins at `at`; a capital in the middle of a word begins one too: `ip` is in `nodeIP`, not in `script`. */
const beginsWord = (text: string, at: number): boolean => {
  const before = text.charAt(at - 1);
  const first = text.charAt(at);
  if (isDigit(first)) return !isDigit(before);
  if (!isLetter(first) || !isLetter(before)) return true;
  return isCapital(first) && !isCapital(before);
};

/** The word that a run ends with is looked for alone when it is short: so short a piece stands in many longer words. */
const shortEnd = /(?:^|[^a-z])[a-z]{1,3}$/;

/** Whether what was matched up to `end` is not the beginning of a longer word or number; more than one is still the word. */
const endsHere = (run: Run, text: string, end: number): boolean => {
  const last = run.at(-1);
  if (last === undefined || !isLiteral(last)) return true;
  const after = text.charAt(end);
  if (isDigit(last.literal.at(-1) ?? '')) return !isDigit(after);
  if (!isLetter(after) || !shortEnd.test(last.literal)) return true;
  const isPlural = after === 's' && !isLetter(text.charAt(end + 1));
  return isPlural || (isCapital(after) && !isCapital(text.charAt(end - 1)));
};

const findRun = (run: Run, text: string, lower: string, from: number): Matched | undefined => {
  const [first] = run;
  if (first === undefined || !isLiteral(first)) return undefined;
  for (let at = lower.indexOf(first.literal, from); at !== -1; at = lower.indexOf(first.literal, at + 1)) {
    if (!beginsWord(text, at)) continue;
    const matched = matchAt(run, text, lower, at);
    if (matched !== undefined && endsHere(run, text, matched.end)) return matched;
  }
  return undefined;
};

/** Quotes are escaped in some logs and not in others; a scan of raw bytes must not stumble over them. */
const steadyPieces = /[^"'\\`]+/g;

/** In bytes: two Chinese characters say as much as six letters. */
const size = (text: string): number => Buffer.byteLength(text);

const longest = (texts: readonly string[]): string => texts.reduce((best, text) => (size(text) > size(best) ? text : best), '');

const anchorOf = (runs: readonly Run[]): string =>
  longest(
    runs
      .flat()
      .flatMap((part) => (isLiteral(part) ? (part.literal.match(steadyPieces) ?? []) : []))
      .map((text) => text.trim()),
  );

const shortestAnchor = 3;

const compile = (written: string): Phrase => {
  const runs = runsOf(partsOf(written));
  const anchor = anchorOf(runs);
  if (runs.some(([first]) => first === undefined || !isLiteral(first)))
    throw new TypeError(`"${written}": a literal must stand before a {word}`);
  if (size(anchor) < shortestAnchor) throw new TypeError(`"${written}" says too little to be looked for`);
  return {
    written,
    anchor,
    match(text, lower) {
      const captures: Record<string, string> = {};
      let at = 0;
      for (const run of runs) {
        const matched = findRun(run, text, lower, at);
        if (matched === undefined) return undefined;
        for (const [name, value] of matched.captures) captures[name] = value;
        at = matched.end;
      }
      return captures;
    },
  };
};

/** All phrases that one written phrase stands for. */
export const phrasesOf = (written: string): Phrase[] => withoutChoices(written).map(compile);
