// The live entries in memory: a map for single keys, and blocks of slots in key order for ranges. A block holds at most
// a few hundred slots, so a new key moves hundreds of pointers and never a hundred thousand.
import type { Entry } from '../store.ts';
import type { Slot } from './slot.ts';

export interface KeyRange {
  /** Inclusive. */
  readonly from: string;
  /** Exclusive; no end when undefined. */
  readonly to: string | undefined;
}

const blockLimit = 512;

/** A prefix that ends with '/' is a directory; any other names one key; the empty one is everything. */
export function rangeOf(prefix: string, after?: string): KeyRange {
  const from = after === undefined || after < prefix ? prefix : `${after}\0`;
  if (prefix === '') return { from, to: undefined };
  return { from, to: prefix.endsWith('/') ? `${prefix.slice(0, -1)}0` : `${prefix}\0` };
}

export class KeyIndex<Pending> {
  readonly #slots = new Map<string, Slot<Pending>>();
  readonly #blocks: Slot<Pending>[][] = [];
  #size = 0;

  /** How many keys are live. */
  get size(): number {
    return this.#size;
  }

  find(key: string): Slot<Pending> | undefined {
    return this.#slots.get(key);
  }

  /** The slot of a key, made when there is none. */
  claim(key: string): Slot<Pending> {
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const slot: Slot<Pending> = { key, entry: undefined, last: undefined };
    this.#slots.set(key, slot);
    return slot;
  }

  /** Sets what readers see. */
  show(slot: Slot<Pending>, entry: Entry | undefined): void {
    const before = slot.entry;
    slot.entry = entry;
    if (before === undefined && entry !== undefined) this.#insert(slot);
    if (before !== undefined && entry === undefined) this.#remove(slot);
  }

  /** Forgets a slot that holds nothing and waits for nothing. */
  release(slot: Slot<Pending>): void {
    if (slot.entry === undefined && slot.last === undefined) this.#slots.delete(slot.key);
  }

  count(range: KeyRange): number {
    const start = this.#position(range.from);
    const end = this.#end(range);
    if (end.block < start.block || (end.block === start.block && end.offset <= start.offset)) return 0;
    let count = end.offset - start.offset;
    for (let block = start.block; block < end.block; block++) count += this.#blocks[block]?.length ?? 0;
    return count;
  }

  /** Up to `limit` live entries of the range, in key order. */
  entries(range: KeyRange, limit = Infinity): Entry[] {
    const found: Entry[] = [];
    const end = this.#end(range);
    let { block, offset } = this.#position(range.from);
    for (; block <= end.block && found.length < limit; block++, offset = 0) {
      const slots = this.#blocks[block];
      if (slots === undefined) break;
      const stop = block === end.block ? end.offset : slots.length;
      for (; offset < stop && found.length < limit; offset++) {
        const entry = slots[offset]?.entry;
        if (entry !== undefined) found.push(entry);
      }
    }
    return found;
  }

  #end(range: KeyRange): Position {
    return range.to === undefined ? { block: this.#blocks.length, offset: 0 } : this.#position(range.to);
  }

  /** Where the first live key at or after `key` is, or would go. */
  #position(key: string): Position {
    const block = Math.max(0, lowerBound(this.#blocks, (slots) => (slots[0]?.key ?? '') <= key) - 1);
    return { block, offset: lowerBound(this.#blocks[block] ?? [], (slot) => slot.key < key) };
  }

  #insert(slot: Slot<Pending>): void {
    this.#size++;
    const { block, offset } = this.#position(slot.key);
    const slots = this.#blocks[block];
    if (slots === undefined) {
      this.#blocks.push([slot]);
      return;
    }
    slots.splice(offset, 0, slot);
    if (slots.length > blockLimit) this.#blocks.splice(block + 1, 0, slots.splice(blockLimit / 2));
  }

  #remove(slot: Slot<Pending>): void {
    this.#size--;
    const { block, offset } = this.#position(slot.key);
    const slots = this.#blocks[block];
    if (slots?.[offset] !== slot) throw new Error(`the index lost ${slot.key}`);
    slots.splice(offset, 1);
    if (slots.length === 0) this.#blocks.splice(block, 1);
  }
}

interface Position {
  readonly block: number;
  readonly offset: number;
}

/** The first index whose item is not `below`; everything before it is. */
function lowerBound<Item>(items: readonly Item[], below: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && below(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
