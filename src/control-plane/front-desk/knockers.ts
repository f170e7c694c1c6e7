// Who knocked since somebody last asked: a timeline for each machine, bounded. Names that are proven stand for themselves;
// what is only claimed is written down under the address it came from, so that nobody fills the book with names.
import { FairMap, type FairLimits } from '../../base/fair-map.ts';
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

/** A site may come from one address, and one address may not fill the book. */
const usualLimits: FairLimits = { total: 2_000, each: 1_000 };

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
  readonly #known: FairMap<Knocker>;

  constructor(limits = usualLimits) {
    this.#known = new FairMap(limits);
  }

  refused(who: Who, refusal: Refusal, at: number): void {
    this.#fold(who, (timeline) => withRefusal(timeline, refusal, at));
  }

  passed(who: Who, milestone: Milestone, at: number): void {
    this.#fold(who, (timeline) => withMilestone(timeline, milestone, at));
  }

  snapshot(): readonly Knocker[] {
    return this.#known.values();
  }

  /** All there is, and begins anew. */
  take(): readonly Knocker[] {
    const taken = this.snapshot();
    this.#known.clear();
    return taken;
  }

  #fold(who: Who, change: (timeline: Timeline) => Timeline): void {
    const before = this.#known.get(who.name)?.timeline ?? emptyTimeline;
    this.#known.set(who.name, nameOfAddress(who.address), { ...who, timeline: change(before) });
  }
}
