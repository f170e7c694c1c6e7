// Who knocked since somebody last asked: a timeline for each machine, bounded. Names that are proven stand for themselves;
// what is only claimed is written down under the address it came from, so that nobody fills the book with names.
import { formatIp, parseIp } from '../../base/ip-address.ts';
import { emptyTimeline, type Milestone, type Refusal, type Timeline, withMilestone, withRefusal } from '../../registration/timeline.ts';

export interface Knocker {
  /** The node's name, or its address in a form that a name may have. */
  readonly name: string;
  /** Whether a certificate of ours proves the name. */
  readonly proven: boolean;
  readonly address: string;
  /** The user that the last credentials claimed; '' when they named none. */
  readonly claimed: string;
  readonly timeline: Timeline;
}

export type Who = Omit<Knocker, 'timeline'>;

export const mostKnockers = 1_000;

const v4InV6 = /^::ffff:(?=\d+\.)/i;

/** As people write it. */
export const plainAddress = (remoteAddress: string): string => {
  const bare = remoteAddress.replace(v4InV6, '').replace(/%.*$/, '');
  const address = parseIp(bare);
  return address === undefined ? bare : formatIp(address);
};

/** A name may hold no colons; whoever has one IPv6 address has the 2^64 beside it. */
export const nameOfAddress = (address: string): string => {
  const parsed = parseIp(address);
  if (parsed === undefined) return 'unknown-address';
  if (parsed.family === 4) return address;
  return `ipv6-${(parsed.value >> 64n).toString(16).padStart(16, '0')}`;
};

export class Knockers {
  readonly #limit: number;
  readonly #known = new Map<string, Knocker>();

  constructor(limit = mostKnockers) {
    this.#limit = limit;
  }

  refused(who: Who, refusal: Refusal, at: number): void {
    this.#fold(who, (timeline) => withRefusal(timeline, refusal, at));
  }

  passed(who: Who, milestone: Milestone, at: number): void {
    this.#fold(who, (timeline) => withMilestone(timeline, milestone, at));
  }

  snapshot(): readonly Knocker[] {
    return [...this.#known.values()];
  }

  /** All there is, and begins anew. */
  take(): readonly Knocker[] {
    const taken = this.snapshot();
    this.#known.clear();
    return taken;
  }

  #fold(who: Who, change: (timeline: Timeline) => Timeline): void {
    const before = this.#known.get(who.name);
    // Put back as the youngest: who was silent for longest makes room.
    this.#known.delete(who.name);
    this.#known.set(who.name, { ...who, timeline: change(before?.timeline ?? emptyTimeline) });
    if (this.#known.size <= this.#limit) return;
    const oldest = this.#known.keys().next();
    if (!oldest.done) this.#known.delete(oldest.value);
  }
}
