// Everyone who watches one prefix, and those among them who asked for one value only, found by that value: a change costs what
// those cost whom it concerns, however many watch.
import type { Change, Interest } from '../store.ts';

/** They are told the same, and share one array of changes. */
export interface Listeners<W> {
  readonly watches: Set<W>;
  batch: Change[];
}

const valuesIn = (change: Change, valueOf: Interest['valueOf']): readonly string[] => {
  const after = change.kind === 'put' ? [valueOf(change.entry)] : [];
  const before = change.previous === undefined ? undefined : valueOf(change.previous);
  return before === undefined || before === after[0] ? after : [...after, before];
};

export class Audience<W> {
  readonly #all: Listeners<W> = { watches: new Set(), batch: [] };
  readonly #sorted = new Map<Interest['valueOf'], Map<string, Listeners<W>>>();

  get isEmpty(): boolean {
    return this.#all.watches.size === 0 && this.#sorted.size === 0;
  }

  join(watch: W, interest: Interest | undefined): void {
    this.#listenersFor(interest).watches.add(watch);
  }

  leave(watch: W, interest: Interest | undefined): void {
    const listeners = this.#listenersFor(interest);
    listeners.watches.delete(watch);
    if (interest === undefined || listeners.watches.size > 0) return;
    const byValue = this.#sorted.get(interest.valueOf);
    byValue?.delete(interest.value);
    if (byValue?.size === 0) this.#sorted.delete(interest.valueOf);
  }

  /** Adds the change to what those are told whom it concerns; who had nothing to be told before is added to `touched`. */
  hear(change: Change, touched: Listeners<W>[]): void {
    add(this.#all, change, touched);
    for (const [valueOf, byValue] of this.#sorted) {
      for (const listeners of concerned(change, valueOf, byValue)) add(listeners, change, touched);
    }
  }

  #listenersFor(interest: Interest | undefined): Listeners<W> {
    if (interest === undefined) return this.#all;
    const byValue = this.#sorted.get(interest.valueOf) ?? new Map<string, Listeners<W>>();
    this.#sorted.set(interest.valueOf, byValue);
    const listeners = byValue.get(interest.value) ?? { watches: new Set(), batch: [] };
    byValue.set(interest.value, listeners);
    return listeners;
  }
}

const add = <W>(listeners: Listeners<W> | undefined, change: Change, touched: Listeners<W>[]): void => {
  if (listeners === undefined || listeners.watches.size === 0) return;
  if (listeners.batch.length === 0) touched.push(listeners);
  listeners.batch.push(change);
};

const concerned = <W>(
  change: Change,
  valueOf: Interest['valueOf'],
  byValue: ReadonlyMap<string, Listeners<W>>,
): Iterable<Listeners<W> | undefined> => {
  try {
    return valuesIn(change, valueOf).map((value) => byValue.get(value));
  } catch (error) {
    process.emitWarning(new Error('a change cannot be sorted; all who watch are told', { cause: error }));
    return byValue.values();
  }
};
