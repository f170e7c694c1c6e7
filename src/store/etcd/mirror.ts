// All that etcd holds for us, in memory: what reads and watches are served from. Fed by one watch, change by change.
import { Memory } from '../memory/memory.ts';
import { Watches } from '../memory/watches.ts';
import { type Change, type Entry, type Revision, StoreError } from '../store.ts';
import { openValue } from './carried.ts';
import type { Held } from './etcd.ts';
import { firstRevision, type KeyValue, type WatchEvent } from './messages.ts';
import { moveKey, readMove, StoreMoved } from './standing.ts';

/** Everything of Kubernetes lies here; what others keep in the same etcd only moves the revision. */
export const keptPrefix = '/registry/';

/** kube-apiserver's form of an object: apimachinery/pkg/runtime/serializer/protobuf. */
const foreignBegin = 'k8s\0';

/** The etcd holds objects of another Kubernetes. */
export class ForeignEntry extends Error {
  readonly key: string;
  constructor(key: string) {
    super(`${key} is not written by Muster`);
    this.name = 'ForeignEntry';
    this.key = key;
  }
}

interface Waiting {
  readonly revision: Revision;
  readonly settle: (here: boolean) => void;
}

export interface MirrorOptions {
  /** Where the revisions of this store begin. */
  readonly offset: Revision;
  /** How much history is kept at most. */
  readonly historyBytes: number;
}

export class Mirror {
  readonly #options: MirrorOptions;
  #memory = new Memory<never>();
  #watches: Watches;
  #waiting: Waiting[] = [];
  /** Entries of our own writes whose events are still to come, so that writer and readers share one. */
  readonly #announced = new Map<Revision, Entry>();
  /** Objects as another store left them: where they stand in this etcd. */
  readonly #carried = new Map<string, Revision>();

  constructor(options: MirrorOptions) {
    this.#options = options;
    const begin = options.offset + firstRevision;
    this.#memory.revision = begin;
    this.#memory.history.compact(options.offset);
    this.#watches = new Watches(this.#memory.history, begin);
  }

  get memory(): Memory<never> {
    return this.#memory;
  }

  get watches(): Watches {
    return this.#watches;
  }

  get revision(): Revision {
    return this.#memory.revision;
  }

  /** Whether everything up to the revision is here; waits for it so long. */
  reached(revision: Revision, patienceMs: number): Promise<boolean> | true {
    if (revision <= this.revision) return true;
    return new Promise((resolve) => {
      const waiting = {
        revision,
        settle: (here: boolean) => {
          clearTimeout(patience);
          resolve(here);
        },
      };
      const patience = setTimeout(() => {
        this.#waiting = this.#waiting.filter((each) => each !== waiting);
        resolve(false);
      }, patienceMs);
      this.#waiting.push(waiting);
    });
  }

  /** The entry a write of ours made. */
  own(key: string, value: string, createRevision: Revision, modRevision: Revision): Entry {
    const here = this.#memory.index.find(key)?.entry;
    if (here?.modRevision === modRevision) return here;
    const entry = { key, value, createRevision, modRevision };
    if (modRevision > this.revision) this.#announced.set(modRevision, entry);
    return entry;
  }

  /** The entry as all readers know it, when it is the one we hold. */
  shared(found: Held): Entry {
    const here = this.#memory.index.find(found.key)?.entry;
    return here?.modRevision === found.modRevision ? here : toEntry(found);
  }

  /** What etcd is told to expect when an object is to stand at a revision. */
  standsAt(key: string, revision: Revision): Revision {
    const writtenRevision = this.#carried.get(key);
    if (writtenRevision === undefined) return revision;
    // No key ever stands at the first.
    return this.#memory.index.find(key)?.entry?.modRevision === revision ? writtenRevision : firstRevision;
  }

  take(events: readonly WatchEvent[]): void {
    const changes: Change[] = [];
    const known = this.revision;
    for (const event of events) {
      const revision = event.entry.modRevision + this.#options.offset;
      // One revision may hold several changes: a lease takes all its keys at once.
      if (revision > known) this.#apply(event, revision, changes);
    }
    const { history } = this.#memory;
    if (history.bytes > this.#options.historyBytes) history.compact(history.revisionToKeep(this.#options.historyBytes * 0.75));
    this.#watches.dispatch(changes, this.revision);
    this.#arrive();
  }

  /** History was lost between what is here and `revision`: nobody can be told what happened in between. */
  replace(entries: Iterable<Held>, revision: Revision): void {
    const memory = new Memory<never>();
    memory.revision = revision;
    memory.history.compact(revision);
    this.#carried.clear();
    for (const found of entries) {
      memory.index.show(memory.index.claim(found.key), this.shared(found));
      if (found.writtenRevision !== found.modRevision) this.#carried.set(found.key, found.writtenRevision);
    }
    const watches = this.#watches;
    this.#memory = memory;
    this.#watches = new Watches(memory.history, revision);
    this.#announced.clear();
    watches.endAll(new StoreError('compacted', `etcd forgot what happened up to revision ${revision}`));
    this.#arrive();
  }

  /** Nothing more will arrive. */
  end(reason: StoreError): void {
    for (const { settle } of this.#waiting.splice(0)) settle(false);
    this.#watches.endAll(reason);
  }

  #apply({ deleted, entry }: WatchEvent, revision: Revision, changes: Change[]): void {
    const announced = this.#announced.get(revision);
    if (announced !== undefined) this.#announced.delete(revision);
    if (entry.key === moveKey && !deleted) throw new StoreMoved(readMove(entry.value));
    if (entry.key.startsWith(keptPrefix)) {
      if (this.#carried.size > 0) this.#carried.delete(entry.key);
      const { index } = this.#memory;
      const slot = index.claim(entry.key);
      if (!deleted || slot.entry !== undefined) {
        // A key that stays was made when it was made, also in another store.
        const createRevision = slot.entry?.createRevision ?? entry.createRevision + this.#options.offset;
        const value = deleted ? '' : openValue(entry.value).value;
        const newer = deleted ? undefined : (announced ?? toEntry({ ...entry, value, createRevision, modRevision: revision }));
        changes.push(this.#memory.apply(slot, newer, revision));
      }
      index.release(slot);
    }
    this.#memory.revision = revision;
  }

  #arrive(): void {
    if (this.#waiting.length === 0) return;
    const still: Waiting[] = [];
    for (const waiting of this.#waiting) {
      if (waiting.revision <= this.revision) waiting.settle(true);
      else still.push(waiting);
    }
    this.#waiting = still;
  }
}

function toEntry({ key, value, createRevision, modRevision }: KeyValue): Entry {
  if (value.startsWith(foreignBegin)) throw new ForeignEntry(key);
  return { key, value, createRevision, modRevision };
}
