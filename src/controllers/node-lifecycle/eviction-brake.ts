// How fast pods are driven from lost nodes: one node in ten seconds and zone, slower or not at all where most nodes are lost,
// and nobody when all are, since then it is us who are cut off (handleDisruption in upstream's node_lifecycle_controller.go).
import type { Node } from '../../api/types/core.v1.generated.ts';

export type ZoneState = 'normal' | 'partial' | 'full';

const perSecond = 0.1;
const perSecondWherePartlyLost = 0.01;
/** In smaller zones that are partly lost nobody is driven away. */
const largeZone = 50;
const unhealthyShare = 0.55;

/** Where a node stands, by the labels for that, the older ones first as upstream has it. */
export const zoneOf = ({ metadata: { labels = {} } }: Node): string => {
  const region = labels['failure-domain.beta.kubernetes.io/region'] ?? labels['topology.kubernetes.io/region'] ?? '';
  const zone = labels['failure-domain.beta.kubernetes.io/zone'] ?? labels['topology.kubernetes.io/zone'] ?? '';
  return `${region}:${zone}`;
};

export const zoneState = (ready: number, lost: number): ZoneState => {
  if (ready === 0 && lost > 0) return 'full';
  return lost > 2 && lost / (ready + lost) >= unhealthyShare ? 'partial' : 'normal';
};

const rateOf = (state: ZoneState, size: number): number => {
  if (state !== 'partial') return perSecond;
  return size > largeZone ? perSecondWherePartlyLost : 0;
};

interface Zone {
  state: ZoneState;
  rate: number;
  /** One node's worth at most: nothing is saved up. */
  credit: number;
  at: number;
}

export class EvictionBrake {
  readonly #zones = new Map<string, Zone>();
  #stopped = false;

  /** All nodes are lost: nobody is driven away, and who was about to be is not. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** What it all looks like now. True when nodes came back after all were lost. */
  see(nodes: Iterable<Node>, isWell: (node: Node) => boolean, monotonic: number): boolean {
    const counts = new Map<string, { ready: number; lost: number }>();
    for (const node of nodes) {
      const key = zoneOf(node);
      const count = counts.get(key) ?? { ready: 0, lost: 0 };
      count[isWell(node) ? 'ready' : 'lost'] += 1;
      counts.set(key, count);
    }
    for (const key of this.#zones.keys()) if (!counts.has(key)) this.#zones.delete(key);
    for (const [key, { ready, lost }] of counts) this.#set(key, zoneState(ready, lost), ready + lost, monotonic);
    const before = this.#stopped;
    this.#stopped = this.#zones.size > 0 && [...this.#zones.values()].every(({ state }) => state === 'full');
    return before && !this.#stopped;
  }

  /** Whether this node's pods may be driven away now; it is one more, then. */
  take(node: Node, monotonic: number): boolean {
    const zone = this.#zones.get(zoneOf(node));
    if (zone === undefined || this.#stopped) return false;
    this.#earn(zone, monotonic);
    if (zone.credit < 1) return false;
    zone.credit -= 1;
    return true;
  }

  #set(key: string, state: ZoneState, size: number, monotonic: number): void {
    const zone = this.#zones.get(key) ?? { state, rate: 0, credit: 1, at: monotonic };
    this.#earn(zone, monotonic);
    zone.state = state;
    zone.rate = rateOf(state, size);
    if (zone.rate === 0) zone.credit = 0;
    this.#zones.set(key, zone);
  }

  #earn(zone: Zone, monotonic: number): void {
    zone.credit = Math.min(1, zone.credit + ((monotonic - zone.at) / 1000) * zone.rate);
    zone.at = monotonic;
  }
}
