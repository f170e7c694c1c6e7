// One run of a phrase, the words that follow each other without a gap, found in a line. Matching takes time in proportion to the
// line, whatever the line is; that is why these are not regular expressions.

export type Part = { readonly literal: string } | { readonly capture: string } | { readonly choice: readonly string[] };

export type Run = readonly Part[];

export interface Matched {
  readonly end: number;
  readonly captures: readonly (readonly [string, string])[];
}

/** What a run may begin with; undefined when that may be any word. */
export const headsOf = ([first, ...rest]: Run): readonly string[] | undefined => {
  if (first === undefined || 'capture' in first) return undefined;
  if ('literal' in first) return [first.literal];
  const words = first.choice.filter((one) => one !== '');
  if (words.length === first.choice.length) return words;
  const others = headsOf(rest);
  return others && [...words, ...others];
};

const endsWord = /[\s"'`,;()[\]{}<>=\u3000-\u9fff\uff01-\uffee]/;

/** Where the word that begins at `from` ends; a colon or full stop at its end is not of the word. */
const wordEnd = (text: string, from: number): number => {
  let end = from;
  while (end < text.length && !endsWord.test(text.charAt(end))) end += 1;
  while (end > from && (text[end - 1] === ':' || text[end - 1] === '.')) end -= 1;
  return end;
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
const endsHere = (literal: string, text: string, end: number): boolean => {
  if (literal === '') return true;
  const after = text.charAt(end);
  if (isDigit(literal.at(-1) ?? '')) return !isDigit(after);
  if (!isLetter(after) || !shortEnd.test(literal)) return true;
  const isPlural = after === 's' && !isLetter(text.charAt(end + 1));
  return isPlural || (isCapital(after) && !isCapital(text.charAt(end - 1)));
};

/** A run, and what it may begin with. */
export interface Sought {
  readonly run: Run;
  readonly heads: readonly string[];
}

interface Walk {
  readonly run: Run;
  readonly text: string;
  readonly lower: string;
  readonly captures: [string, string][];
}

/** Where the run ends that begins with its part `index` at `at`, -1 when it does not; its words since `literal` were written. */
const walkFrom = (walk: Walk, index: number, at: number, literal: number): number => {
  const { run, text, lower, captures } = walk;
  const part = run[index];
  if (part === undefined) return endsHere(lower.slice(literal, at), text, at) ? at : -1;
  if ('literal' in part) return lower.startsWith(part.literal, at) ? walkFrom(walk, index + 1, at + part.literal.length, literal) : -1;
  if ('choice' in part) {
    for (const one of part.choice) {
      if (!lower.startsWith(one, at)) continue;
      const end = walkFrom(walk, index + 1, at + one.length, literal);
      if (end !== -1) return end;
    }
    return -1;
  }
  const end = wordEnd(text, at);
  if (end === at) return -1;
  captures.push([part.capture, text.slice(at, end)]);
  const whole = walkFrom(walk, index + 1, end, end);
  if (whole === -1) captures.pop();
  return whole;
};

/** The match that ends first, whatever it begins with: it leaves most of the line to the runs behind it. */
export const findRun = ({ run, heads }: Sought, text: string, lower: string, from: number): Matched | undefined => {
  let best: Matched | undefined;
  for (const head of heads) {
    for (let at = lower.indexOf(head, from); at !== -1; at = lower.indexOf(head, at + 1)) {
      if (best !== undefined && at >= best.end) break;
      if (!beginsWord(text, at)) continue;
      const captures: [string, string][] = [];
      const end = walkFrom({ run, text, lower, captures }, 0, at, at);
      if (end === -1) continue;
      if (best === undefined || end < best.end) best = { end, captures };
      break;
    }
  }
  return best;
};
