// From reports of which the cause is known to what each word weighs for each cause: how much more often it stands in reports of
// this cause than in others (the logarithm of the two shares, in tenths).
import { readLine } from '../../src/doctor/evidence/read-line.ts';
import { wordsOf } from '../../src/doctor/lexicon/words.ts';
import type { Report } from '../score/report-file.ts';

/** What stands in one report alone may be a name. */
const fewestReports = 2;
const leastWeight = 5;
/** Two words together hold the single ones, which count already. */
const ofTwo = 0.5;

const wordsOfReport = ({ evidence }: Pick<Report, 'evidence'>): Set<string> =>
  new Set(evidence.flatMap((text) => text.split('\n')).flatMap((line) => [...wordsOf(readLine(line, 'evidence').text)]));

const add = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const weigh = (word: string, here: number, ofCause: number, everywhere: number, all: number): number => {
  const share = (here + everywhere / all) / (ofCause + 1);
  const others = (everywhere - here + 0.5) / (all - ofCause + 1);
  return Math.round(10 * Math.log(share / others) * (word.includes(' ') ? ofTwo : 1));
};

/** The text of the lexicon: a line of causes, then one for each word. */
export const learn = (reports: readonly Pick<Report, 'evidence' | 'cause_key'>[]): string => {
  const everywhere = new Map<string, number>();
  const byCause = new Map<string, { reports: number; readonly words: Map<string, number> }>();
  for (const report of reports) {
    const cause = byCause.get(report.cause_key) ?? { reports: 0, words: new Map<string, number>() };
    byCause.set(report.cause_key, cause);
    cause.reports += 1;
    for (const word of wordsOfReport(report)) {
      add(everywhere, word);
      add(cause.words, word);
    }
  }
  const slugs = [...byCause.keys()].sort();
  const lines = [...everywhere].flatMap(([word, count]) => {
    if (count < fewestReports) return [];
    const weights = slugs.flatMap((slug, index) => {
      const cause = byCause.get(slug);
      const here = cause?.words.get(word) ?? 0;
      const weight = here === 0 ? 0 : weigh(word, here, cause?.reports ?? 0, count, reports.length);
      return weight < leastWeight ? [] : [`${String(index)}:${String(weight)}`];
    });
    return weights.length === 0 ? [] : [`${word}|${weights.join(' ')}`];
  });
  return [slugs.join(' '), ...lines.sort()].join('\n');
};
