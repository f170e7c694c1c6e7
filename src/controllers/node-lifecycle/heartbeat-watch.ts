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

export class HeartbeatWatch {
  readonly #graces: Graces;
  readonly #pulses = new Map<string, Pulse>();
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
      pulse.seen = monotonic - this.#blind;
    }
  }

  /** Any change counts, also one back in time: the node's clock is its own affair. */
  lease(name: string, renewed: string | undefined, monotonic: number): void {
    const pulse = this.#pulses.get(name);
    if (pulse === undefined || pulse.renewed === renewed) return;
    pulse.renewed = renewed;
    pulse.seen = monotonic - this.#blind;
  }

  forget(name: string): void {
    this.#pulses.delete(name);
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
    return monotonic - this.#blind - pulse.seen > (pulse.posted === undefined ? startupMilliseconds : monitorMilliseconds);
  }
}
