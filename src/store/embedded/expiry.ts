// Which entries must go, and when: a heap by due time with one timer for its top. A write that replaces an entry leaves
// the old item in the heap, to be thrown away when it comes up or when such items are the most of it.
import type { Clock } from '../../base/clock.ts';
import type { Revision } from '../store.ts';

interface Due {
  readonly at: number;
  readonly key: string;
  readonly revision: Revision;
}

/** The wall clock may jump, so nobody sleeps longer than this before looking at it again. */
const longestSleepMs = 10_000;
/** Deletions begun in one go; the rest follows a moment later. */
const batchLimit = 500;

export interface ExpiryPorts {
  readonly clock: Clock;
  /** Whether the entry of that revision is still the one at the key. */
  readonly isCurrent: (key: string, revision: Revision) => boolean;
  readonly expire: (key: string, revision: Revision) => void;
}

export class Expiry {
  readonly #ports: ExpiryPorts;
  #heap: Due[] = [];
  #weedAt = 4096;
  #timer: NodeJS.Timeout | undefined;
  #timerDue = Infinity;

  constructor(ports: ExpiryPorts) {
    this.#ports = ports;
  }

  add(at: number, key: string, revision: Revision): void {
    pushDue(this.#heap, { at, key, revision });
    if (this.#heap.length > this.#weedAt) this.#weed();
    if (at < this.#timerDue) this.#sleep();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timerDue = -Infinity;
  }

  #weed(): void {
    // An array in order is a heap.
    this.#heap = this.#heap.filter((due) => this.#ports.isCurrent(due.key, due.revision)).sort((one, other) => one.at - other.at);
    this.#weedAt = Math.max(4096, 2 * this.#heap.length);
  }

  #sleep(): void {
    clearTimeout(this.#timer);
    const next = this.#heap[0];
    this.#timerDue = next?.at ?? Infinity;
    if (next === undefined) return;
    const wait = Math.min(longestSleepMs, Math.max(10, next.at - this.#ports.clock.now()));
    this.#timer = setTimeout(() => {
      this.#wake();
    }, wait).unref();
  }

  #wake(): void {
    const now = this.#ports.clock.now();
    for (let begun = 0; begun < batchLimit && (this.#heap[0]?.at ?? Infinity) <= now; begun++) {
      const due = popDue(this.#heap);
      if (due !== undefined && this.#ports.isCurrent(due.key, due.revision)) this.#ports.expire(due.key, due.revision);
    }
    if (this.#timerDue !== -Infinity) this.#sleep();
  }
}

function pushDue(heap: Due[], due: Due): void {
  let at = heap.push(due) - 1;
  while (at > 0) {
    const parentAt = (at - 1) >>> 1;
    const parent = heap[parentAt];
    if (parent === undefined || parent.at <= due.at) break;
    heap[at] = parent;
    at = parentAt;
  }
  heap[at] = due;
}

function popDue(heap: Due[]): Due | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (last === undefined || last === top) return top;
  let at = 0;
  for (;;) {
    const child = smallerChild(heap, at);
    const moved = heap[child];
    if (moved === undefined || moved.at >= last.at) break;
    heap[at] = moved;
    at = child;
  }
  heap[at] = last;
  return top;
}

function smallerChild(heap: readonly Due[], at: number): number {
  const left = 2 * at + 1;
  return (heap[left + 1]?.at ?? Infinity) < (heap[left]?.at ?? Infinity) ? left + 1 : left;
}
