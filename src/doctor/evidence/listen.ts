// Listens to a stream of bytes, however long: every line is walked through, and those that say what many before them said are
// only counted. Time in proportion to the bytes, memory the same for a page and for a gigabyte.
import type { Line } from './line.ts';
import { Fold } from './fold.ts';
import { readLine } from './read-line.ts';

/** What hears lines: tells what of it is to be counted when the same is said again. */
export interface Listener<Told> {
  hear(line: Line): readonly Told[];
  again(told: readonly Told[], times: number): void;
}

/** What stands behind this in one line is not looked at. */
const longestLine = 65_536;

/** So many that say the same are read in full; they may still differ in a number that matters. */
const readInFull = 32;

/** And then one in so many, for what begins to differ late; in a flood, one in more. */
const readOneIn = 256;
const flood = 16_384;
const readOneInFlood = 2_048;

const isRead = (count: number): boolean => count <= readInFull || count % (count < flood ? readOneIn : readOneInFlood) === 0;

class Lines<Told> {
  readonly #fold = new Fold();
  readonly #told = new Map<number, readonly Told[]>();
  readonly #unread = new Map<number, number>();
  readonly #listener: Listener<Told>;
  readonly #source: string;

  constructor(listener: Listener<Told>, source: string) {
    this.#listener = listener;
    this.#source = source;
  }

  /** All lines of these bytes; the last one may have no line feed. */
  take(bytes: Buffer, from: number, end: number): void {
    for (let begin = from; begin < end; ) {
      const stop = this.#fold.walk(bytes, begin, end);
      const count = this.#fold.count();
      if (isRead(count)) this.#read(bytes, begin, stop);
      else if (this.#told.has(this.#fold.place)) this.#unread.set(this.#fold.place, (this.#unread.get(this.#fold.place) ?? 0) + 1);
      begin = stop + 1;
      if (this.#fold.isFull) this.end();
    }
  }

  #read(bytes: Buffer, begin: number, stop: number): void {
    const text = bytes.toString('utf8', begin, Math.min(stop, begin + longestLine)).trim();
    if (text === '') return;
    const told = this.#listener.hear(readLine(text, this.#source));
    if (told.length > 0) this.#told.set(this.#fold.place, told);
  }

  /** What was only counted is told now. */
  end(): void {
    for (const [place, times] of this.#unread) this.#listener.again(this.#told.get(place) ?? [], times);
    this.#unread.clear();
    this.#told.clear();
    this.#fold.forget();
  }
}

const lineFeed = 10;
const held = 1_048_576;

/** A piece is done with when the next is asked for: whoever reads may use one buffer for all. */
export const listenTo = async <Told>(pieces: AsyncIterable<Buffer>, source: string, listener: Listener<Told>): Promise<void> => {
  const lines = new Lines(listener, source);
  const hold = Buffer.alloc(held);
  let kept = 0;
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const count = piece.copy(hold, kept, at, at + hold.length - kept);
      at += count;
      const full = kept + count;
      const last = hold.lastIndexOf(lineFeed, full - 1);
      if (last >= kept) {
        lines.take(hold, 0, last + 1);
        hold.copyWithin(0, last + 1, full);
        kept = full - last - 1;
      } else kept = Math.min(full, longestLine);
    }
  }
  lines.take(hold, 0, kept);
  lines.end();
};
