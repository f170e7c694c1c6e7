// Names and addresses that somebody has: nodes and Services. Kept by name, so that asking costs the same however
// many there are.

import { formatIp, parseIp } from '../../base/ip-address.ts';

/** One spelling for each name and address. */
export const sameSpelling = (name: string): string => {
  const address = parseIp(name);
  return address === undefined ? name.toLowerCase() : formatIp(address);
};

export type HolderKind = 'node' | 'Service';

interface Holder {
  readonly kind: HolderKind;
  readonly name: string;
}

const holderKey = ({ kind, name }: Holder): string => `${kind} ${name}`;

export class TakenNames {
  readonly #byName = new Map<string, Map<string, Holder>>();
  readonly #namesOf = new Map<string, readonly string[]>();

  /** In place of what this holder had before. */
  put(holder: Holder, given: readonly string[]): void {
    const names = given.map(sameSpelling);
    const before = this.#namesOf.get(holderKey(holder));
    if (before !== undefined && before.length === names.length && before.every((name, place) => name === names[place])) return;
    this.remove(holder);
    this.#namesOf.set(holderKey(holder), names);
    for (const name of names) {
      const holders = this.#byName.get(name) ?? new Map<string, Holder>();
      this.#byName.set(name, holders.set(holderKey(holder), holder));
    }
  }

  remove(holder: Holder): void {
    const key = holderKey(holder);
    for (const name of this.#namesOf.get(key) ?? []) {
      const holders = this.#byName.get(name);
      holders?.delete(key);
      if (holders?.size === 0) this.#byName.delete(name);
    }
    this.#namesOf.delete(key);
  }

  /** Anyone but this node. */
  otherHolder(name: string, ofNode: string): Holder | undefined {
    for (const holder of this.#byName.get(sameSpelling(name))?.values() ?? [])
      if (holder.kind !== 'node' || holder.name !== ofNode) return holder;
    return undefined;
  }
}
