// A climb that somebody watches on this command line: the ladder, what takes longer than usual, and the cause when it does not
// come up.
import type { Footing } from '../agent/options.ts';
import { systemClock } from '../base/clock.ts';
import { Climb, type Step } from '../join/climb.ts';
import { ClimbWatch } from '../join/climb-watch.ts';
import type { RungNews } from '../join/rung-news.ts';
import { secondLook } from '../join/second-look.ts';
import { type Destination, Troubles } from '../join/troubles.ts';
import { type Why, whyOf } from '../join/why.ts';
import type { LadderView } from './output/ladder-view.ts';
import { finalLines, noteLine } from './output/why-lines.ts';
import type { Surroundings } from './surroundings.ts';

export interface WatchedClimbParts {
  readonly around: Surroundings;
  readonly destination: Destination;
  /** Of the cluster, when it is of this machine. */
  readonly kubeconfig?: string;
  view(climb: Climb): LadderView;
  /** After every news. */
  changed(): void;
}

export interface Conclusion {
  readonly step: Step;
  readonly why: Why | undefined;
  /** The last words for a person. */
  readonly text: string;
}

/** The interpreter and the program, as they run now. */
const thisProgram = (): string[] => [process.execPath, ...process.execArgv, process.argv[1] ?? ''];

export class WatchedClimb {
  readonly climb: Climb;
  readonly view: LadderView;
  readonly #parts: WatchedClimbParts;
  readonly #troubles = new Troubles();
  readonly #watch: ClimbWatch;

  constructor(parts: WatchedClimbParts) {
    const { around, destination, kubeconfig } = parts;
    const { language } = around;
    this.#parts = parts;
    this.climb = new Climb(systemClock, (step) => this.#changed(step));
    this.view = parts.view(this.climb);
    const call = { muster: thisProgram(), language, kubeconfig };
    this.#watch = new ClimbWatch({
      clock: systemClock,
      steps: () => this.climb.steps,
      look: async ({ rung }, signal) => {
        const report = await secondLook(call, this.#troubles.joining(rung, destination), signal);
        return whyOf(report, this.#troubles.at(rung), language);
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

  /** Where it stands and why, within that time. */
  async conclude(milliseconds: number): Promise<Conclusion | undefined> {
    const found = await this.#watch.conclude(milliseconds);
    if (found === undefined) return undefined;
    const why = found.why ?? whyOf(undefined, this.#troubles.at(found.step.rung), this.#parts.around.language);
    return { step: found.step, why, text: finalLines(found.step, why, this.#parts.around.language) };
  }

  stop(): void {
    this.#watch.stop();
  }

  #changed(step: Step): void {
    this.view.show(step);
    this.#watch.news();
    this.#note();
    this.#parts.changed();
  }

  #note(): void {
    const state = this.#watch.state;
    this.view.note(state && noteLine(state, this.#parts.around.language));
  }
}
