// A climb that somebody waits for: where each rung stands, a doctor who looks at what takes longer than usual, and the cause when
// it does not come up.
import type { Footing } from '../agent/options.ts';
import type { Clock } from '../base/clock.ts';
import { Climb, type Step } from './climb.ts';
import { ClimbWatch, type WatchState } from './climb-watch.ts';
import type { RungNews } from './rung-news.ts';
import { type DoctorCall, secondLook } from './second-look.ts';
import { type Destination, Troubles } from './troubles.ts';
import { type Why, whyOf } from './why.ts';

export interface WatchedClimbParts {
  readonly clock: Clock;
  readonly destination: Destination;
  readonly doctor: DoctorCall;
  /** A rung has news. */
  stepped(step: Step): void;
  /** What is known of the rung that takes longer than usual; undefined when none does. */
  noted(state: WatchState | undefined): void;
}

/** Where it stands when nobody waits any longer, and why. */
export interface Conclusion {
  readonly step: Step;
  readonly why: Why | undefined;
}

export class WatchedClimb {
  readonly climb: Climb;
  readonly #parts: WatchedClimbParts;
  readonly #troubles = new Troubles();
  readonly #watch: ClimbWatch;

  constructor(parts: WatchedClimbParts) {
    const { clock, destination, doctor } = parts;
    this.#parts = parts;
    this.climb = new Climb(clock, (step) => this.#changed(step));
    this.#watch = new ClimbWatch({
      clock,
      steps: () => this.climb.steps,
      look: async ({ rung }, signal) => {
        const report = await secondLook(doctor, this.#troubles.joining(rung, destination), signal);
        return whyOf(report, this.#troubles.at(rung), doctor.language);
      },
      changed: () => this.#note(),
    });
  }

  get nodeName(): string | undefined {
    return this.#troubles.nodeName;
  }

  hear(footing: Footing): void {
    this.#troubles.hear(footing);
  }

  tell(news: RungNews): void {
    this.climb.tell(news);
  }

  /** Within that time. Undefined when nothing stands in its way. */
  async conclude(milliseconds: number): Promise<Conclusion | undefined> {
    const found = await this.#watch.conclude(milliseconds);
    if (found === undefined) return undefined;
    const { step, why } = found;
    return { step, why: why ?? whyOf(undefined, this.#troubles.at(step.rung), this.#parts.doctor.language) };
  }

  stop(): void {
    this.#watch.stop();
  }

  #changed(step: Step): void {
    this.#parts.stepped(step);
    this.#watch.news();
    this.#note();
  }

  #note(): void {
    this.#parts.noted(this.#watch.state);
  }
}
