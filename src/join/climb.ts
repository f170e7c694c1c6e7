// Where a machine stands with all nine rungs, put together from what is told of each. Pure but for the clock.
import type { Clock } from '../base/clock.ts';
import { type InBothLanguages, type Rung, rungNames } from '../registration/rungs.ts';
import { type RungNews, type Standing, verbatim } from './rung-news.ts';

export interface Step {
  readonly rung: Rung;
  readonly standing: Standing;
  readonly detail: InBothLanguages;
  readonly progress: number | undefined;
  /** Monotonic milliseconds at which this standing began. */
  readonly since: number;
  /** Monotonic milliseconds of the last news of it. */
  readonly told: number;
  /** Milliseconds from the start until it first held. */
  readonly took: number | undefined;
}

export class Climb {
  readonly #clock: Clock;
  readonly #started: number;
  readonly #changed: (step: Step) => void;
  readonly #steps: Map<Rung, Step>;

  constructor(clock: Clock, changed: (step: Step) => void) {
    this.#clock = clock;
    this.#changed = changed;
    this.#started = clock.monotonic();
    this.#steps = new Map(
      rungNames.map((rung) => [
        rung,
        { rung, standing: 'ahead', detail: verbatim(''), progress: undefined, since: this.#started, told: this.#started, took: undefined },
      ]),
    );
  }

  /** The same again is no news. */
  tell({ rung, standing, detail, progress }: RungNews): void {
    const before = this.#steps.get(rung);
    if (before?.standing === standing && before.detail.en === detail.en && before.progress === progress) return;
    const now = this.#clock.monotonic();
    const since = before?.standing === standing ? before.since : now;
    const took = before?.took ?? (standing === 'holds' ? now - this.#started : undefined);
    const step: Step = { rung, standing, detail, progress, since, told: now, took };
    this.#steps.set(rung, step);
    this.#changed(step);
  }

  standing(rung: Rung): Standing {
    return this.#steps.get(rung)?.standing ?? 'ahead';
  }

  /** From the lowest to the highest. */
  get steps(): readonly Step[] {
    return [...this.#steps.values()];
  }

  get isUp(): boolean {
    return this.steps.every(({ standing }) => standing === 'holds');
  }

  /** Nothing more will come by itself: it is up, or all that does not hold is stopped or above what is. */
  get isSettled(): boolean {
    const lowest = this.steps.findIndex(({ standing }) => standing === 'stopped');
    if (lowest < 0) return this.isUp;
    return this.steps.every(({ rung, standing }) => standing !== 'waits' && (standing !== 'ahead' || needsRuntime.has(rung)));
  }
}

/** Certificate, Node and heartbeat come without a container runtime; these do not. */
export const needsRuntime: ReadonlySet<Rung> = new Set<Rung>(['runtime', 'network', 'serving']);
