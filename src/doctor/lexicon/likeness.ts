// How alike what was told is to reports of each cause, by its words alone. It names nothing: among causes of which the rules
// hear as much it tells which is the more usual with such words.
import type { Line } from '../evidence/line.ts';
import { lexiconText } from './lexicon.generated.ts';
import { wordsOf } from './words.ts';

export interface Alike {
  /** 1 for the cause whose reports sound most like it. */
  readonly share: number;
  /** The line that sounds most like a report of this cause. */
  readonly line: Line;
}

export type Likeness = ReadonlyMap<string, Alike>;

interface Lexicon {
  /** Of the causes that the table names by their place. */
  readonly slugs: readonly string[];
  /** `place:weight …`, read when the word is met: most never are. */
  readonly weights: ReadonlyMap<string, string>;
}

/** `word|place:weight …`, after a line of all causes. */
const parse = (text: string): Lexicon => {
  const slugsEnd = text.indexOf('\n');
  const weights = new Map<string, string>();
  for (let begin = slugsEnd + 1; begin < text.length; ) {
    const found = text.indexOf('\n', begin);
    const end = found === -1 ? text.length : found;
    const bar = text.indexOf('|', begin);
    weights.set(text.slice(begin, bar), text.slice(bar + 1, end));
    begin = end + 1;
  }
  return { slugs: text.slice(0, slugsEnd).split(' '), weights };
};

const weightsOf = ({ slugs, weights }: Lexicon, word: string): readonly (readonly [slug: string, weight: number])[] =>
  (weights.get(word)?.split(' ') ?? []).map((part) => {
    const [place = '', weight = ''] = part.split(':');
    return [slugs[Number(place)] ?? '', Number(weight)];
  });

let lexicon: Lexicon | undefined;

/** Of a long log the few lines that say most. */
const mostLines = 8;
/** A line that says so much less than the one that says most is beside the point. */
const leastPart = 0.2;

interface Spoken {
  readonly line: Line;
  readonly scores: ReadonlyMap<string, number>;
  readonly most: number;
}

const spokenOf = (line: Line, known: Lexicon): Spoken => {
  const scores = new Map<string, number>();
  let most = 0;
  for (const word of wordsOf(line.text))
    for (const [slug, weight] of weightsOf(known, word)) {
      const score = (scores.get(slug) ?? 0) + weight;
      scores.set(slug, score);
      if (score > most) most = score;
    }
  return { line, scores, most };
};

/** Lines that differ only in their numbers say one thing. */
const different = (lines: readonly Line[]): Line[] => [...new Map(lines.map((line) => [line.text.replace(/\d+/g, '0'), line])).values()];

/** The few that say most of anything. */
const tellingOf = (lines: readonly Line[], known: Lexicon): readonly Spoken[] => {
  const spoken = different(lines)
    .map((line) => spokenOf(line, known))
    .sort((one, other) => other.most - one.most);
  const least = (spoken[0]?.most ?? 0) * leastPart;
  return spoken.slice(0, mostLines).filter(({ most }) => most > 0 && most >= least);
};

export const likenessOf = (lines: readonly Line[]): Likeness => {
  const telling = tellingOf(lines, (lexicon ??= parse(lexiconText)));
  const sums = new Map<string, number>();
  const best = new Map<string, Spoken>();
  for (const spoken of telling)
    for (const [slug, score] of spoken.scores) {
      sums.set(slug, (sums.get(slug) ?? 0) + score);
      if (score > (best.get(slug)?.scores.get(slug) ?? 0)) best.set(slug, spoken);
    }
  const highest = Math.max(...sums.values());
  return new Map([...best].map(([slug, { line }]) => [slug, { share: (sums.get(slug) ?? 0) / highest, line }]));
};
