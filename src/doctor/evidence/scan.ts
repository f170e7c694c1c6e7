// Which of thousands of phrases may stand in a line: the line is walked through once, four bytes at a time are looked up, and only
// where they are the rarest four of an anchor the anchor itself is compared. Hearing costs what the lines are long, whatever the
// number of causes.
import type { Anchors } from './phrase-anchors.ts';
import type { Phrase } from './phrase.ts';

/** With its place among all: what was written first is told first. */
interface Numbered<T> {
  readonly number: number;
  readonly one: T;
}

interface Anchored<T> {
  readonly bytes: Uint8Array;
  readonly all: readonly Numbered<T>[];
  /** Where its gram stands in it. */
  readonly offset: number;
  /** The walk that found it last: each is told once a line. */
  foundIn: number;
}

const gramLength = 4;

/** The four bytes that end at `at`; an anchor of three bytes is one byte short, and told from others by the empty place. */
const gramAt = (bytes: Uint8Array, at: number, length: number): number => {
  let gram = 0;
  for (let index = at - length + 1; index <= at; index += 1) gram = (gram << 8) | (bytes[index] ?? 0);
  return gram | 0;
};

const gramsOf = (bytes: Uint8Array): readonly number[] => {
  const length = Math.min(gramLength, bytes.length);
  return Array.from({ length: bytes.length - length + 1 }, (_, offset) => gramAt(bytes, offset + length - 1, length));
};

/** What is common in phrases is common in logs. */
const rarestOf = (grams: readonly number[], common: ReadonlyMap<number, number>): number =>
  grams.reduce((best, gram, offset) => ((common.get(gram) ?? 0) < (common.get(grams[best] ?? 0) ?? 0) ? offset : best), 0);

const filterBits = 16;

/** Grams that somebody waits for, with the place of those who do: open addressing in a flat table, behind a filter so small that
 * it stays near the processor, for most grams are nobody's. */
class Grams {
  readonly #filter = new Int32Array(2 ** filterBits / 32);
  readonly #mask: number;
  readonly #grams: Int32Array;
  readonly #places: Int32Array;

  constructor(wanted: readonly { readonly gram: number; readonly place: number }[]) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(4, wanted.length * 4)));
    this.#mask = size - 1;
    this.#grams = new Int32Array(size);
    this.#places = new Int32Array(size).fill(-1);
    for (const { gram, place } of wanted) {
      let slot = this.#slotOf(gram);
      while (this.#places[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#grams[slot] = gram;
      this.#places[slot] = place;
      const bit = Math.imul(gram, 0x9e3779b1) >>> (32 - filterBits);
      this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  mayHave(gram: number): boolean {
    const bit = Math.imul(gram, 0x9e3779b1) >>> (32 - filterBits);
    return ((this.#filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  #slotOf(gram: number): number {
    const mixed = Math.imul(gram, 0x9e3779b1);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }

  /** -1: nobody waits for it. */
  placeOf(gram: number): number {
    let slot = this.#slotOf(gram);
    for (;;) {
      const place = this.#places[slot] ?? -1;
      if (place === -1 || this.#grams[slot] === gram) return place;
      slot = (slot + 1) & this.#mask;
    }
  }
}

const standsAt = (anchor: Uint8Array, bytes: Uint8Array, from: number): boolean => {
  if (from < 0 || from + anchor.length > bytes.length) return false;
  for (let index = 0; index < anchor.length; index += 1) if (anchor[index] !== bytes[from + index]) return false;
  return true;
};

/** In how many phrases a piece is one to look for. */
const frequencyIn = (things: readonly { readonly phrase: Phrase }[]): ReadonlyMap<string, number> => {
  const frequency = new Map<string, number>();
  for (const { phrase } of things)
    for (const { all } of phrase.anchors) for (const anchor of all) frequency.set(anchor, (frequency.get(anchor) ?? 0) + 1);
  return frequency;
};

const longEnough = 8;

/** The pieces that are met least, of those that are no mere syllable. */
const rarestAnchors = ({ anchors }: Phrase, frequency: ReadonlyMap<string, number>): readonly string[] => {
  const costOf = ({ all, size }: Anchors): number =>
    all.reduce((sum, anchor) => sum + (frequency.get(anchor) ?? 0), 0) * 2 ** Math.max(0, longEnough - size);
  const cheapest = anchors.reduce<Anchors | undefined>(
    (best, one) => (best === undefined || costOf(one) < costOf(best) ? one : best),
    undefined,
  );
  return cheapest?.all ?? [];
};

const anchoredOf = <T extends { readonly phrase: Phrase }>(things: readonly T[]): Map<number, Anchored<T>[]> => {
  const numbered = things.map((one, number): Numbered<T> => ({ number, one }));
  const frequency = frequencyIn(things);
  const anchors = numbered.flatMap((thing) => rarestAnchors(thing.one.phrase, frequency).map((anchor) => ({ anchor, thing })));
  const groups = [...Map.groupBy(anchors, ({ anchor }) => anchor)].map(([anchor, all]) => ({
    bytes: Buffer.from(anchor),
    all: all.map(({ thing }) => thing),
  }));
  const common = new Map<number, number>();
  for (const { bytes } of groups) for (const gram of gramsOf(bytes)) common.set(gram, (common.get(gram) ?? 0) + 1);
  const byGram = new Map<number, Anchored<T>[]>();
  for (const { bytes, all } of groups) {
    const grams = gramsOf(bytes);
    const offset = rarestOf(grams, common);
    const gram = grams[offset] ?? 0;
    const sharing = byGram.get(gram) ?? [];
    byGram.set(gram, sharing);
    sharing.push({ bytes, all, offset, foundIn: 0 });
  }
  return byGram;
};

const shortened = 0xff_ff_ff;

/** Everything whose anchor stands in a line of lower case, each once, in the order of `things`. */
export const scannerFor = <T extends { readonly phrase: Phrase }>(things: readonly T[]): ((lower: string) => readonly T[]) => {
  const byGram = anchoredOf(things);
  const waiting = [...byGram.values()];
  const places = [...byGram.keys()].map((gram, place) => ({ gram, place }));
  const isShort = (place: number): boolean => waiting[place]?.[0]?.bytes.length === gramLength - 1;
  const grams = new Grams(places.filter(({ place }) => !isShort(place)));
  const shorter = new Grams(places.filter(({ place }) => isShort(place)));
  let walk = 0;
  return (lower) => {
    const bytes = Buffer.from(lower);
    const found: Numbered<T>[] = [];
    walk += 1;
    const look = (place: number, begin: number): void => {
      for (const one of waiting[place] ?? []) {
        if (one.foundIn === walk || !standsAt(one.bytes, bytes, begin - one.offset)) continue;
        one.foundIn = walk;
        found.push(...one.all);
      }
    };
    let gram = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      gram = (gram << 8) | (bytes[at] ?? 0);
      if (grams.mayHave(gram)) look(grams.placeOf(gram), at - gramLength + 1);
      if (shorter.mayHave(gram & shortened)) look(shorter.placeOf(gram & shortened), at - gramLength + 2);
    }
    // Two anchors of one phrase may stand in the line.
    return found
      .sort((one, other) => one.number - other.number)
      .filter((thing, index) => thing !== found[index - 1])
      .map(({ one }) => one);
  };
};
