// What the front desk told and is not written yet. A write takes time, and more may come meanwhile: only what was written
// is struck out.
import { FairMap } from '../../base/fair-map.ts';
import { type Knocker, nameOfAddress } from '../../control-plane/front-desk/knockers.ts';
import { emptyTimeline, followedBy, type Timeline } from '../../registration/timeline.ts';

export interface News {
  readonly timeline: Timeline;
  readonly address: string;
  readonly claimed: string;
}

const none: News = { timeline: emptyTimeline, address: '', claimed: '' };

/** Machines with news that could not be written, when writing fails for long. */
const mostWaiting = { total: 2_000, each: 1_000 };

export class PendingNews {
  readonly #older = new FairMap<News>(mostWaiting);
  readonly #newer = new FairMap<News>(mostWaiting);

  add({ name, address, claimed, timeline }: Pick<Knocker, 'name' | 'address' | 'claimed' | 'timeline'>): void {
    const before = this.#newer.get(name) ?? none;
    const from = address === '' ? before.address : address;
    const news = { timeline: followedBy(before.timeline, timeline), address: from, claimed: claimed === '' ? before.claimed : claimed };
    this.#newer.set(name, nameOfAddress(from), news);
  }

  /** Of whom there is something to tell. */
  names(): readonly string[] {
    return [...new Set([...this.#older.keys(), ...this.#newer.keys()])];
  }

  /** All there is so far; the same again until it is told. */
  of(name: string): News {
    const newer = this.#newer.get(name);
    const older = this.#older.get(name) ?? none;
    if (newer === undefined) return older;
    this.#newer.delete(name);
    const address = newer.address === '' ? older.address : newer.address;
    const claimed = newer.claimed === '' ? older.claimed : newer.claimed;
    const joined = { timeline: followedBy(older.timeline, newer.timeline), address, claimed };
    this.#older.set(name, nameOfAddress(address), joined);
    return joined;
  }

  told(name: string, news: News): void {
    if (this.#older.get(name) === news) this.#older.delete(name);
  }
}
