// The changes since compaction, in memory and bounded in bytes: what a watch from the past replays, and what a list at a
// past revision is worked out from. Kept once in whole and once per resource, so that resuming a watch on one resource
// does not walk through the heartbeats of another.
import type { Change, Entry, Revision } from '../store.ts';

/** What one kept change costs beside the value it supersedes. */
const changeOverheadBytes = 200;

export class History {
  readonly #whole = new ChangeLog();
  readonly #resources = new Map<string, ChangeLog>();
  #bytes = 0;
  /** Changes at and below this revision are gone. */
  compactedRevision: Revision = 0;

  get bytes(): number {
    return this.#bytes;
  }

  push(change: Change): void {
    const resource = resourceOf(change.kind === 'put' ? change.entry.key : change.previous.key);
    let log = this.#resources.get(resource);
    if (log === undefined) this.#resources.set(resource, (log = new ChangeLog()));
    log.push(change);
    this.#whole.push(change);
    this.#bytes += cost(change);
  }

  /** The changes above `revision` at keys under `prefix`, oldest first. */
  since(revision: Revision, prefix: string): Change[] {
    const log = resourceOf(prefix) === '' ? this.#whole : this.#resources.get(resourceOf(prefix));
    if (log === undefined) return [];
    const found = log.above(revision);
    if (prefix === '') return found;
    const within = prefix.endsWith('/') ? (key: string) => key.startsWith(prefix) : (key: string) => key === prefix;
    return found.filter((change) => within(keyOf(change)));
  }

  compact(revision: Revision): void {
    if (revision <= this.compactedRevision) return;
    this.compactedRevision = revision;
    for (const change of this.#whole.dropThrough(revision)) this.#bytes -= cost(change);
    for (const [resource, log] of this.#resources) {
      log.dropThrough(revision);
      if (log.empty) this.#resources.delete(resource);
    }
  }

  /** Compacting here leaves at most `bytes`. */
  revisionToKeep(bytes: number): Revision {
    let kept = this.#bytes;
    for (const change of this.#whole.above(0)) {
      if (kept <= bytes) break;
      kept -= cost(change);
      if (kept <= bytes) return change.revision;
    }
    return this.compactedRevision;
  }
}

/** What the keys changed since then held before: an entry, or undefined where there was none. */
export function undo(changes: readonly Change[]): Map<string, Entry | undefined> {
  const before = new Map<string, Entry | undefined>();
  for (const change of changes) {
    const key = keyOf(change);
    if (!before.has(key)) before.set(key, change.previous);
  }
  return before;
}

export function keyOf(change: Change): string {
  return change.kind === 'put' ? change.entry.key : change.previous.key;
}

/** '/registry/pods/' for everything below it; '' for what lies higher. */
function resourceOf(key: string): string {
  const second = key.indexOf('/', 1);
  const third = second < 0 ? -1 : key.indexOf('/', second + 1);
  return third < 0 ? '' : key.slice(0, third + 1);
}

function cost(change: Change): number {
  return changeOverheadBytes + (change.previous?.value.length ?? 0);
}

/** Changes in order of revision, appended at one end and dropped at the other. */
class ChangeLog {
  #changes: Change[] = [];

  get empty(): boolean {
    return this.#changes.length === 0;
  }

  push(change: Change): void {
    this.#changes.push(change);
  }

  above(revision: Revision): Change[] {
    return this.#changes.slice(this.#indexAbove(revision));
  }

  dropThrough(revision: Revision): Change[] {
    const end = this.#indexAbove(revision);
    const dropped = this.#changes.slice(0, end);
    if (end > 0) this.#changes = this.#changes.slice(end);
    return dropped;
  }

  #indexAbove(revision: Revision): number {
    let low = 0;
    let high = this.#changes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#changes[middle]?.revision ?? Infinity) <= revision) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
