// Which signs of which causes a heap of lines holds. Every line is read once, whatever the number of causes.
import type { Cause, Heard, Sign } from '../causes/cause.ts';
import type { Line } from '../evidence/line.ts';
import { type Captures, type Phrase, phrasesOf } from '../evidence/phrase.ts';
import { scannerFor } from '../evidence/scan.ts';
import { isOrdinary } from '../evidence/ordinary.ts';
import type { Remark, RemarkId } from '../evidence/together/remark.ts';
import { Together } from '../evidence/together/together.ts';
import { TellingLines } from './telling-lines.ts';
import { type SymptomId, symptomPhrases } from '../evidence/symptoms.ts';

export interface HeardLines {
  /** By slug, then by sign. */
  readonly signs: ReadonlyMap<string, ReadonlyMap<string, readonly Heard[]>>;
  readonly symptoms: ReadonlyMap<SymptomId, number>;
  /** All lines of a short heap, of a long one those in which something was heard. */
  readonly telling: readonly Line[];
}

/** Where a command that only asked for something is kept: what is asked for may be thought of, and names nothing. */
export const askedFor = 'asked for';

/** Listens to one heap of lines. */
export interface Hearing {
  /** The symptoms that the line tells of. */
  hear(line: Line): readonly SymptomId[];
  /** The same was said as often again. */
  again(symptoms: readonly SymptomId[], times: number): void;
  readonly heard: HeardLines;
}

interface OfSymptom {
  readonly symptom: SymptomId;
  readonly phrase: Phrase;
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
  if (captures === undefined || sign.when?.(captures, line) === false || isOrdinary(line)) return undefined;
  return captures;
};

type Signs = Map<string, Map<string, Heard[]>>;

type Place = Pick<Listener, 'slug' | 'name'>;

/** Who waits for what several lines say together. */
const waitingFor = (causes: readonly Cause[]): ReadonlyMap<RemarkId, readonly Place[]> => {
  const waiting = new Map<RemarkId, Place[]>();
  for (const { slug, signs } of causes)
    for (const [name, { together = [] }] of Object.entries(signs))
      for (const id of together) waiting.set(id, [...(waiting.get(id) ?? []), { slug, name }]);
  return waiting;
};

/** A remark is shown by the lines that say it, one beside the other. */
const lineOf = ({ id, lines }: Remark): Line => {
  const raw = [...new Set(lines.map((line) => line.raw.trim()))].join(' | ');
  return { text: id, raw, source: lines[0]?.source ?? 'evidence' };
};

const withRemarks = (signs: Signs, together: Together, waiting: ReadonlyMap<RemarkId, readonly Place[]>): Signs => {
  const copy: Signs = new Map([...signs].map(([slug, heard]) => [slug, new Map([...heard].map(([name, some]) => [name, [...some]]))]));
  for (const remark of together.remarks()) {
    const line = lineOf(remark);
    for (const place of waiting.get(remark.id) ?? []) keep(copy, place, { line, captures: {} });
  }
  return copy;
};

const keep = (signs: Signs, { slug, name }: Place, heard: Heard): void => {
  const ofCause = signs.get(slug) ?? new Map<string, Heard[]>();
  signs.set(slug, ofCause);
  const ofSign = ofCause.get(name) ?? [];
  ofCause.set(name, ofSign);
  // Two phrases of one sign may fit the same line.
  if (ofSign.length < mostOfOneSign && ofSign.at(-1)?.line !== heard.line) ofSign.push(heard);
};

const nothing: readonly SymptomId[] = [];

/** Ears for these causes. Making them costs more than using them: make them once. */
export const earsFor = (causes: readonly Cause[]): (() => Hearing) => {
  const scan = scannerFor<OfSymptom | Listener>([...symptomPhrases(), ...listenersOf(causes)]);
  const waiting = waitingFor(causes);
  return () => {
    const together = new Together();
    const signs: Signs = new Map();
    const symptoms = new Map<SymptomId, number>();
    const telling = new TellingLines();
    const again: Hearing['again'] = (told, times) => {
      for (const symptom of told) symptoms.set(symptom, (symptoms.get(symptom) ?? 0) + times);
    };
    return {
      get heard() {
        return { signs: withRemarks(signs, together, waiting), symptoms, telling: telling.lines };
      },
      again,
      hear(line) {
        const manner = together.see(line);
        const lower = line.text.toLowerCase();
        const told = new Set<SymptomId>();
        let isSign = false;
        for (const listener of scan(lower)) {
          if ('symptom' in listener) {
            if (!told.has(listener.symptom) && listener.phrase.match(line.text, lower) !== undefined) told.add(listener.symptom);
            continue;
          }
          const captures = fits(listener, line, lower);
          const name = manner === 'asked' && listener.sign.weight === 'names' ? askedFor : listener.name;
          if (captures === undefined) continue;
          isSign = true;
          keep(signs, { slug: listener.slug, name }, { line, captures });
        }
        telling.add(line, isSign || told.size > 0);
        if (told.size === 0) return nothing;
        again([...told], line.count ?? 1);
        return [...told];
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
