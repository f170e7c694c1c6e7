// Which nodes went silent, by what was seen to change and by our own clock: a node whose clock is wrong is not lost for it,
// and what happened before this server watched counts for nobody (tryUpdateNodeHealth in upstream's node_lifecycle_controller.go).

export interface Graces {
  /** For a node that posted its status. */
  readonly monitorMilliseconds: number;
  /** For a new node to post its first. */
  readonly startupMilliseconds: number;
}

interface Pulse {
  /** Monotonic, without the time in which nobody looked. */
  seen: number;
  renewed: string | undefined;
  posted: string | undefined;
}

/** Of those in line, that have to come for the line to move. */
const step = 100;

export class HeartbeatWatch {
  readonly #graces: Graces;
  readonly #pulses = new Map<string, Pulse>();
  /** Nodes that were known when the watch began, and were not heard since: they all knock at once, and stand in line. */
  readonly #line = new Set<string>();
  #lineLength = 0;
  #lineMoved = -Infinity;
  /** How long this process stood still: what came in meanwhile is yet unread, so it is held against nobody. */
  #blind = 0;

  constructor(graces: Graces) {
    this.#graces = graces;
  }

  get size(): number {
    return this.#pulses.size;
  }

  /** `posted`: lastHeartbeatTime of its condition Ready; undefined before the first status. */
  node(name: string, posted: string | undefined, monotonic: number): void {
    const pulse = this.#pulses.get(name);
    if (pulse === undefined) this.#pulses.set(name, { seen: monotonic - this.#blind, renewed: undefined, posted });
    else if (pulse.posted !== posted) {
      pulse.posted = posted;
      this.#hear(name, pulse, monotonic);
    }
  }

  /** Any change counts, also one back in time: the node's clock is its own affair. */
  lease(name: string, renewed: string | undefined, monotonic: number): void {
    const pulse = this.#pulses.get(name);
    if (pulse === undefined || pulse.renewed === renewed) return;
    pulse.renewed = renewed;
    this.#hear(name, pulse, monotonic);
  }

  #hear(name: string, pulse: Pulse, monotonic: number): void {
    pulse.seen = monotonic - this.#blind;
    if (!this.#line.delete(name)) return;
    const part = Math.max(1, Math.floor(this.#lineLength / step));
    if ((this.#lineLength - this.#line.size) % part === 0) this.#lineMoved = pulse.seen;
  }

  /** Those known so far were found, not heard. As long as others come in, nobody behind them is silent. */
  lineUp(): void {
    for (const name of this.#pulses.keys()) this.#line.add(name);
    this.#lineLength = this.#line.size;
  }

  forget(name: string): void {
    this.#pulses.delete(name);
    this.#line.delete(name);
  }

  stoodStill(milliseconds: number): void {
    this.#blind += milliseconds;
  }

  /** Whoever is silent now has all its time again. */
  startAnew(monotonic: number): void {
    for (const pulse of this.#pulses.values()) pulse.seen = monotonic - this.#blind;
  }

  isSilent(name: string, monotonic: number): boolean {
    const pulse = this.#pulses.get(name);
    if (pulse === undefined) return false;
    const { monitorMilliseconds, startupMilliseconds } = this.#graces;
    const since = this.#line.has(name) ? Math.max(pulse.seen, this.#lineMoved) : pulse.seen;
    return monotonic - this.#blind - since > (pulse.posted === undefined ? startupMilliseconds : monitorMilliseconds);
  }
}
