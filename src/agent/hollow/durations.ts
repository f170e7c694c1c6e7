// Durations by the million in little memory: counted in classes two per cent apart.
const perClass = 1.02;
const logPerClass = Math.log(perClass);
/** A hundredth of a millisecond, and from there to about half an hour. */
const shortest = 0.01;
const classes = 900;

export class Durations {
  readonly #counts = new Uint32Array(classes);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(milliseconds: number): void {
    const place = Math.ceil(Math.log(Math.max(milliseconds, shortest) / shortest) / logPerClass);
    const index = Math.min(classes - 1, place);
    this.#counts[index] = (this.#counts[index] ?? 0) + 1;
    this.#count += 1;
  }

  /** The duration that this share of all did not exceed; undefined when there are none. */
  percentile(share: number): number | undefined {
    let left = Math.ceil(this.#count * share);
    if (left === 0) return undefined;
    for (const [index, count] of this.#counts.entries()) {
      left -= count;
      if (left <= 0) return shortest * perClass ** index;
    }
    return undefined;
  }
}
