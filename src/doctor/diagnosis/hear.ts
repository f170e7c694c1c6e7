// Which signs of which causes a heap of lines holds. Every line is read once, whatever the number of causes.
import type { Cause, Heard, Sign } from '../causes/cause.ts';
import type { Line } from '../evidence/line.ts';
import { type Captures, type Phrase, phrasesOf } from '../evidence/phrase.ts';
import { scannerFor } from '../evidence/scan.ts';
import { type SymptomId, symptomsIn } from '../evidence/symptoms.ts';

export interface HeardLines {
  /** By slug, then by sign. */
  readonly signs: ReadonlyMap<string, ReadonlyMap<string, readonly Heard[]>>;
  readonly symptoms: ReadonlyMap<SymptomId, number>;
}

/** Listens to one heap of lines. */
export interface Hearing {
  hear(line: Line): void;
  readonly heard: HeardLines;
}

interface Listener {
  readonly slug: string;
  readonly name: string;
  readonly sign: Sign;
  readonly phrase: Phrase;
}

const listenersOf = (causes: readonly Cause[]): Listener[] =>
  causes.flatMap(({ slug, signs }) =>
    Object.entries(signs).flatMap(([name, sign]) => sign.phrases.flatMap(phrasesOf).map((phrase) => ({ slug, name, sign, phrase }))),
  );

/** More of one kind prove nothing more, and a flood of them must not fill the memory. */
const mostOfOneSign = 20;

const fits = ({ sign, phrase }: Listener, line: Line, lower: string): Captures | undefined => {
  const captures = phrase.match(line.text, lower);
  if (captures === undefined || sign.when?.(captures, line) === false) return undefined;
  return captures;
};

type Signs = Map<string, Map<string, Heard[]>>;

const keep = (signs: Signs, { slug, name }: Listener, heard: Heard): void => {
  const ofCause = signs.get(slug) ?? new Map<string, Heard[]>();
  signs.set(slug, ofCause);
  const ofSign = ofCause.get(name) ?? [];
  ofCause.set(name, ofSign);
  // Two phrases of one sign may fit the same line.
  if (ofSign.length < mostOfOneSign && ofSign.at(-1)?.line !== heard.line) ofSign.push(heard);
};

/** Ears for these causes. Making them costs more than using them: make them once. */
export const earsFor = (causes: readonly Cause[]): (() => Hearing) => {
  const scan = scannerFor(listenersOf(causes));
  return () => {
    const signs: Signs = new Map();
    const symptoms = new Map<SymptomId, number>();
    return {
      heard: { signs, symptoms },
      hear(line) {
        const lower = line.text.toLowerCase();
        for (const symptom of symptomsIn(line.text, lower)) symptoms.set(symptom, (symptoms.get(symptom) ?? 0) + (line.count ?? 1));
        scan(lower, (listener) => {
          const captures = fits(listener, line, lower);
          if (captures !== undefined) keep(signs, listener, { line, captures });
        });
      },
    };
  };
};

/** What all these lines say. */
export const hearAll = (ears: () => Hearing, lines: Iterable<Line>): HeardLines => {
  const hearing = ears();
  for (const line of lines) hearing.hear(line);
  return hearing.heard;
};
