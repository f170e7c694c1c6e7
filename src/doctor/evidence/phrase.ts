// What a line may say, written as a person would: `node "{cert}" cannot modify node "{node}"`. A blank stands for any blanks,
// `*` for anything, `{name}` for one word that is kept, `(one|other)` for either. What is written begins at the beginning of a word,
// and its end is free (`overlap` fits `overlapping`) unless its last word is of three letters or fewer, or a number.
import { closed, isHan } from './han.ts';
import { anchorsOf, type Anchors } from './phrase-anchors.ts';
import { findRun, headsOf, type Part, type Run } from './phrase-run.ts';

export type Captures = Readonly<Record<string, string>>;

export interface Phrase {
  readonly written: string;
  /** Pieces in lower case, of which every match holds one of each of these: what a scan looks for first. */
  readonly anchors: readonly Anchors[];
  /** What the line says in place of each `{name}`, or undefined when it says something else. `text` as in Line. */
  match(text: string, lower: string): Captures | undefined;
}

const choices = /\(([^()]{0,500}\|[^()]{0,500})\)/g;

/** Whether a choice can be matched where it stands: plain words, and no blank in them that a `*` beside them would swallow. */
const isPlain = (inner: string, before: string, after: string): boolean => {
  if (/[*{}]/.test(inner)) return false;
  const all = inner.split('|');
  if (before === '*' && all.some((one) => one === '' || one.startsWith(' '))) return false;
  return !(after === '*' && all.some((one) => one === '' || one.endsWith(' ')));
};

/** In Chinese it depends on the words whether there is a blank between them. */
const allPlain = (written: string): boolean =>
  !isHan.test(written) &&
  written.replaceAll(choices, '-').search(choices) === -1 &&
  [...written.matchAll(choices)].every(({ 0: whole, 1: inner = '', index }) =>
    isPlain(inner, written.charAt(index - 1), written.charAt(index + whole.length)),
  );

/** One phrase with a choice is as many phrases without it. */
const withoutFirstChoice = (written: string): string[] => {
  const [found] = written.matchAll(choices);
  if (found === undefined) return [written];
  const [whole, inner = ''] = found;
  const before = written.slice(0, found.index);
  const after = written.slice(found.index + whole.length);
  return inner.split('|').map((one) => before + one + after);
};

const piece = /\*|\{([a-zA-Z]+)\}|\(([^()]{0,500}\|[^()]{0,500})\)|[^*{(]+|[{(]/g;

/** A `*` between blanks stands for anything, nothing too; with a blank before it only, that blank is meant. */
const runsOf = (written: string): Run[] => {
  const runs: Part[][] = [[]];
  for (const [whole, capture, inner] of written.replaceAll(/ \* |\* (?!{)/g, '*').matchAll(piece)) {
    const run = runs.at(-1) ?? [];
    const last = run.at(-1);
    if (whole === '*') runs.push([]);
    else if (capture !== undefined) run.push({ capture });
    else if (inner !== undefined) run.push({ choice: inner.toLowerCase().split('|') });
    else if (last !== undefined && 'literal' in last) run.splice(-1, 1, { literal: closed(last.literal + whole).toLowerCase() });
    else run.push({ literal: closed(whole).toLowerCase() });
  }
  return runs.filter((run) => run.length > 0);
};

const shortestAnchor = 3;
/** Of a phrase that could as well be several with longer ones. */
const shortestShared = 4;

const matching = (written: string, runs: readonly Run[], anchors: readonly Anchors[]): Phrase => {
  const sought = runs.map((run) => ({ run, heads: headsOf(run) ?? [] }));
  return {
    written,
    anchors,
    match(text, lower) {
      const captures: Record<string, string> = {};
      let at = 0;
      for (const run of sought) {
        const matched = findRun(run, text, lower, at);
        if (matched === undefined) return undefined;
        for (const [name, value] of matched.captures) captures[name] = value;
        at = matched.end;
      }
      return captures;
    },
  };
};

/** All phrases that one written phrase stands for: one, unless its choices are more than words. */
export const phrasesOf = (written: string): Phrase[] => {
  const several = withoutFirstChoice(written);
  const isSeveral = several.length > 1;
  if (isSeveral && !allPlain(written)) return several.flatMap(phrasesOf);
  const runs = runsOf(written);
  const anchors = anchorsOf(runs).filter(({ size }) => size >= (isSeveral ? shortestShared : shortestAnchor));
  const begins = runs.every((run) => headsOf(run) !== undefined);
  if (isSeveral && (!begins || anchors.length === 0)) return several.flatMap(phrasesOf);
  if (!begins) throw new TypeError(`"${written}": a literal must stand before a {word}`);
  if (anchors.length === 0) throw new TypeError(`"${written}" says too little to be looked for`);
  return [matching(written, runs, anchors)];
};
