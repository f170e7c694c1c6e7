// Tells lines that say the same from lines that say something else, by their bytes, before anything is decoded. Two lines say the
// same when they differ only in numbers and in names that a machine made: words with a digit, long words without a vowel, as the
// random ends of the names of pods are, and words of hexadecimal letters, as some parts of every UID are.

const withDigit = 1;
const withVowel = 2;
const withConsonant = 4;
const beyondHexadecimal = 8;

/** What each byte makes of the word it stands in; 0 ends a word. Bytes of other writings count as vowels: such words are kept. */
const kindOf = (byte: number): number => {
  if (byte >= 0x80) return withVowel | beyondHexadecimal;
  const letter = String.fromCharCode(byte).toLowerCase();
  if (/[0-9]/.test(letter)) return withDigit;
  if (!/[a-z]/.test(letter)) return 0;
  return (/[aeiouy]/.test(letter) ? withVowel : withConsonant) | (/[a-f]/.test(letter) ? 0 : beyondHexadecimal);
};

const lineFeed = 10;
const shortestMade = 5;
const shortestHexadecimal = 4;

/** `found`: what the letters of the word are. A few words of the language are taken for made ones: `dead`, `added`. */
const isMade = (found: number, length: number): boolean =>
  (found & withDigit) !== 0 ||
  ((found & withVowel) === 0 && length >= shortestMade) ||
  ((found & beyondHexadecimal) === 0 && length >= shortestHexadecimal);

const blank = 0x9e3779b1 | 0;

/** A power of two. Three quarters of it are used, then all is forgotten: memory stays what it is, and lines are only read again. */
const size = 131_072;
const most = (size / 4) * 3;

/** Places for lines. One walk over the bytes finds both where a line ends and its place. */
export class Fold {
  readonly #kinds = Uint8Array.from({ length: 256 }, (_, byte) => kindOf(byte));
  readonly #high = new Int32Array(size);
  readonly #low = new Int32Array(size);
  readonly #counts = new Uint32Array(size);
  #used = 0;
  /** Of the line walked last: the same for all that say the same. */
  place = 0;

  /** Where the line that begins at `from` ends: at its line feed, or at `end`. */
  walk(bytes: Uint8Array, from: number, end: number): number {
    const kinds = this.#kinds;
    let high = 0;
    let low = 0x811c9dc5 | 0;
    let at = from;
    for (;;) {
      const begin = at;
      let word = 0;
      let found = 0;
      let byte = lineFeed;
      while (at < end) {
        byte = bytes[at] ?? lineFeed;
        const kind = kinds[byte] ?? 0;
        if (kind === 0) break;
        word = (Math.imul(word, 31) + byte) | 0;
        found |= kind;
        at += 1;
      }
      if (isMade(found, at - begin)) word = blank;
      high = (Math.imul(high ^ word, 0x85ebca6b) + byte) | 0;
      low = Math.imul(low ^ word, 0x01000193) ^ byte;
      if (at >= end || byte === lineFeed) break;
      at += 1;
    }
    this.place = this.#find(high | 1, low);
    return at;
  }

  #find(high: number, low: number): number {
    let place = (high ^ (low >>> 15)) & (size - 1);
    while (this.#high[place] !== 0 && (this.#high[place] !== high || this.#low[place] !== low)) place = (place + 1) & (size - 1);
    if (this.#high[place] === 0) {
      this.#high[place] = high;
      this.#low[place] = low;
      this.#used += 1;
    }
    return place;
  }

  /** How often such a line was met, this time included. */
  count(): number {
    const count = (this.#counts[this.place] ?? 0) + 1;
    this.#counts[this.place] = count;
    return count;
  }

  get isFull(): boolean {
    return this.#used >= most;
  }

  forget(): void {
    this.#high.fill(0);
    this.#counts.fill(0);
    this.#used = 0;
  }
}
