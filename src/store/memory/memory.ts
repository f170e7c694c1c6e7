// Everything readers can see, and the one place that changes it: the live entries, the recent history, the revision.
import { type Change, type Entry, type Listing, type ListOptions, type Revision, StoreError } from '../store.ts';
import { History, undo } from './history.ts';
import { KeyIndex, type KeyRange, rangeOf } from './key-index.ts';
import type { Slot } from './slot.ts';

export class Memory<Pending> {
  readonly index = new KeyIndex<Pending>();
  readonly history = new History();
  /** The newest durable revision. */
  revision: Revision = 0;

  apply(slot: Slot<Pending>, entry: Entry | undefined, revision: Revision): Change {
    const previous = slot.entry;
    this.index.show(slot, entry);
    const change = describeChange(revision, entry, previous);
    this.history.push(change);
    this.revision = revision;
    return change;
  }

  list(prefix: string, { revision = this.revision, after, limit = Infinity }: ListOptions): Listing {
    const range = rangeOf(prefix, after);
    const since = revision === this.revision ? [] : this.#changesSince(revision, prefix);
    if (since.length > 0) return { ...firstOf(this.#entriesBefore(since, range), limit), revision };
    const entries = this.index.entries(range, limit);
    const remaining = limit === Infinity ? 0 : this.index.count(range) - entries.length;
    return { entries, revision, remaining };
  }

  #changesSince(revision: Revision, prefix: string): readonly Change[] {
    if (revision > this.revision) throw futureRevision(revision, this.revision);
    if (revision < this.history.compactedRevision) throw compacted(revision, this.history.compactedRevision);
    return this.history.since(revision, prefix);
  }

  #entriesBefore(changes: readonly Change[], range: KeyRange): Entry[] {
    const before = undo(changes);
    const entries = this.index.entries(range).filter((entry) => !before.has(entry.key));
    const changed = [...before.values()].filter((entry) => entry !== undefined && entry.key >= range.from) as Entry[];
    // Two ordered runs, which the sort merges.
    return [...entries, ...changed.sort(byKey)].sort(byKey);
  }
}

export function futureRevision(asked: Revision, newest: Revision): StoreError {
  return new StoreError('future-revision', `revision ${asked} is not reached yet, the newest is ${newest}`);
}

export function compacted(asked: Revision, begin: Revision): StoreError {
  return new StoreError('compacted', `revision ${asked} is compacted, history begins at ${begin}`);
}

function describeChange(revision: Revision, entry: Entry | undefined, previous: Entry | undefined): Change {
  if (entry !== undefined) return { kind: 'put', revision, entry, previous };
  if (previous === undefined) throw new Error(`revision ${revision} deletes what is not there`);
  return { kind: 'delete', revision, previous };
}

function firstOf(entries: Entry[], limit: number): { entries: Entry[]; remaining: number } {
  const first = entries.slice(0, limit);
  return { entries: first, remaining: entries.length - first.length };
}

function byKey(one: Entry, other: Entry): number {
  return one.key < other.key ? -1 : Number(one.key > other.key);
}
