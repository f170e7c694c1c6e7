// A bounded map that many fill: what is too much goes from whoever holds most, so that nobody pushes out the others.

export interface FairLimits {
  readonly total: number;
  /** For one owner. */
  readonly each: number;
}

interface Held<Value> {
  readonly owner: string;
  readonly value: Value;
}

export class FairMap<Value> {
  readonly #limits: FairLimits;
  readonly #held = new Map<string, Held<Value>>();
  /** Owners and what is theirs, both the longest untouched first. */
  readonly #keys = new Map<string, Set<string>>();

  constructor(limits: FairLimits) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#held.size;
  }

  get(key: string): Value | undefined {
    return this.#held.get(key)?.value;
  }

  keys(): Iterable<string> {
    return this.#held.keys();
  }

  values(): Value[] {
    return Array.from(this.#held.values(), ({ value }) => value);
  }

  set(key: string, owner: string, value: Value): void {
    this.delete(key);
    const keys = this.#keys.get(owner) ?? new Set();
    // A Map keeps the order of insertion: putting it back makes it the youngest.
    this.#keys.delete(owner);
    this.#keys.set(owner, keys.add(key));
    this.#held.set(key, { owner, value });
    if (keys.size > this.#limits.each) this.#dropOldest(keys);
    else if (this.#held.size > this.#limits.total) this.#dropOldest(this.#most());
  }

  delete(key: string): void {
    const held = this.#held.get(key);
    if (held === undefined) return;
    this.#held.delete(key);
    const keys = this.#keys.get(held.owner);
    keys?.delete(key);
    if (keys?.size === 0) this.#keys.delete(held.owner);
  }

  clear(): void {
    this.#held.clear();
    this.#keys.clear();
  }

  /** Of several that hold most, who was silent for longest. */
  #most(): ReadonlySet<string> {
    let most: ReadonlySet<string> = new Set();
    for (const keys of this.#keys.values()) if (keys.size > most.size) most = keys;
    return most;
  }

  #dropOldest(keys: ReadonlySet<string>): void {
    const oldest = keys.values().next();
    if (!oldest.done) this.delete(oldest.value);
  }
}
