// So many at once and no more: who comes later waits in the order of coming.
export class Gate {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(atOnce: number) {
    this.#free = atOnce;
  }

  /** Resolves with what leaves again; leaving twice counts once. */
  async enter(): Promise<() => void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    let inside = true;
    return () => {
      if (inside) this.#leave();
      inside = false;
    };
  }

  /** Lets everyone in, now and later: nobody is left waiting at the end. */
  open(): void {
    this.#free = Number.POSITIVE_INFINITY;
    for (const enter of this.#waiting.splice(0)) enter();
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}
