// Which lines may be compared word by word with reports: all that a person pasted, but of a log that somebody exported only
// those in which something was heard, so that neither its length nor what is beside the point decides.
import type { Line } from '../evidence/line.ts';

/** Longer is no selection of lines any more. */
const longestHeap = 40;
const mostHeard = 64;

export class TellingLines {
  readonly #all: Line[] = [];
  readonly #heard: Line[] = [];
  #count = 0;

  add(line: Line, isHeard: boolean): void {
    this.#count += 1;
    if (this.#count <= longestHeap) this.#all.push(line);
    if (isHeard && this.#heard.length < mostHeard) this.#heard.push(line);
  }

  get lines(): readonly Line[] {
    return this.#count <= longestHeap ? this.#all : this.#heard;
  }
}
