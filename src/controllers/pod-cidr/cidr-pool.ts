// Hands out the parts of one address range, each to one node at a time. What is taken is known by number; the next free one is
// sought behind the last, so that addresses of a node that went are not another's at once.
import { type Cidr, cidrsOverlap, formatCidr, parseCidr, sizeOfCidr } from '../../base/cidr.ts';

/** As upstream: --node-cidr-mask-size-ipv4 and -ipv6. */
const nodePrefixes = { 4: 24, 6: 64 } as const;
/** Of a very wide range only the beginning is used, as much as upstream allows (clusterSubnetMaxDiff). */
const mostParts = 2 ** 16;

export class CidrPool {
  readonly #range: Cidr;
  readonly #prefix: number;
  readonly #parts: number;
  readonly #taken = new Set<number>();
  #next = 0;

  constructor(range: Cidr) {
    this.#range = range;
    this.#prefix = Math.max(nodePrefixes[range.family], range.prefix);
    this.#parts = Math.min(2 ** (this.#prefix - range.prefix), mostParts);
  }

  get family(): 4 | 6 {
    return this.#range.family;
  }

  /** Undefined when all are taken. */
  take(): string | undefined {
    if (this.#taken.size >= this.#parts) return undefined;
    for (let tried = 0; tried < this.#parts; tried++) {
      const part = (this.#next + tried) % this.#parts;
      if (this.#taken.has(part)) continue;
      this.#taken.add(part);
      this.#next = (part + 1) % this.#parts;
      return formatCidr({ family: this.#range.family, base: this.#range.base + BigInt(part) * this.#size, prefix: this.#prefix });
    }
    return undefined;
  }

  /** Also what somebody else gave, of any width; what lies outside is none of ours. */
  occupy(cidr: string): void {
    for (const part of this.#partsOf(cidr)) this.#taken.add(part);
  }

  release(cidr: string): void {
    for (const part of this.#partsOf(cidr)) this.#taken.delete(part);
  }

  get #size(): bigint {
    return sizeOfCidr({ family: this.#range.family, base: 0n, prefix: this.#prefix });
  }

  *#partsOf(text: string): Generator<number> {
    const cidr = parseCidr(text);
    if (cidr?.family !== this.#range.family || !cidrsOverlap(cidr, this.#range)) return;
    const offset = cidr.base - this.#range.base;
    const first = offset < 0n ? 0 : Number(offset / this.#size);
    const end = (offset + sizeOfCidr(cidr) + this.#size - 1n) / this.#size;
    const last = end > BigInt(this.#parts) ? this.#parts : Number(end);
    for (let part = first; part < last; part++) yield part;
  }
}
