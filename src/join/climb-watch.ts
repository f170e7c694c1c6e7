// Stays beside a climb: notices a rung that takes longer than usual, has the doctor look in the background, and knows the cause
// when the climb ends without having come up.
import type { Clock } from '../base/clock.ts';
import type { Step } from './climb.ts';
import { isSlow, type Look, planWatch, stuckAt } from './watch-plan.ts';
import type { Why } from './why.ts';

export interface WatchParts {
  readonly clock: Clock;
  steps(): readonly Step[];
  /** One look; resolves with undefined when it found nothing. Ends early with the signal. */
  look(step: Step, signal: AbortSignal): Promise<Why | undefined>;
  /** Told when what `state` says has changed. */
  changed(): void;
}

export interface WatchState {
  /** The rung that takes longer than usual, or where it stopped. */
  readonly step: Step;
  readonly isLooking: boolean;
  /** Of this rung; undefined while it is looked for, and when it is not found. */
  readonly why: Why | undefined;
}

interface Found {
  readonly look: Look;
  readonly why: Why | undefined;
}

const lookMilliseconds = 20_000;

export class ClimbWatch {
  readonly #parts: WatchParts;
  #last: Look | undefined;
  #looking: Promise<void> | undefined;
  #found: Found | undefined;
  readonly #ending = new AbortController();
  #hurry = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: WatchParts) {
    this.#parts = parts;
  }

  /** After every news of the climb. */
  news(): void {
    clearTimeout(this.#timer);
    if (this.#ending.signal.aborted || this.#looking !== undefined) return;
    const now = this.#parts.clock.monotonic();
    const move = planWatch(this.#parts.steps(), this.#last, now);
    if (move.kind === 'look') this.#look(move.step);
    else if (move.until !== undefined) this.#timer = setTimeout(() => this.news(), Math.max(1, move.until - now)).unref();
  }

  /** Undefined while nothing takes longer than usual. */
  get state(): WatchState | undefined {
    const step = stuckAt(this.#parts.steps());
    if (step === undefined || !isSlow(step, this.#parts.clock.monotonic())) return undefined;
    const why = this.#found?.look.rung === step.rung ? this.#found.why : undefined;
    return { step, isLooking: this.#looking !== undefined, why };
  }

  /** The cause of where it stands now, looked for once more when that is not known yet. */
  async conclude(milliseconds: number): Promise<{ readonly step: Step; readonly why: Why | undefined } | undefined> {
    const step = stuckAt(this.#parts.steps());
    const late = AbortSignal.timeout(milliseconds);
    clearTimeout(this.#timer);
    await this.#unless(late);
    if (step !== undefined && !this.#isAnswered(step) && !late.aborted && !this.#ending.signal.aborted) {
      this.#look(step);
      await this.#unless(late);
    }
    return step && { step, why: this.#found?.look.rung === step.rung ? this.#found.why : undefined };
  }

  /** Until the look that goes on has ended, which it does when it is late. */
  async #unless(late: AbortSignal): Promise<void> {
    const hurry = (): void => this.#hurry.abort();
    late.addEventListener('abort', hurry, { once: true });
    await this.#looking;
    late.removeEventListener('abort', hurry);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#ending.abort();
  }

  #isAnswered({ rung, detail }: Step): boolean {
    return this.#found?.look.rung === rung && this.#found.look.detail === detail.en && this.#found.why !== undefined;
  }

  #look(step: Step): void {
    const { clock, look, changed } = this.#parts;
    const { rung, detail } = step;
    const count = this.#last?.rung === rung && this.#last.detail === detail.en ? this.#last.count + 1 : 1;
    const begun: Look = { rung, detail: detail.en, began: clock.monotonic(), count };
    this.#last = begun;
    this.#hurry = new AbortController();
    const end = AbortSignal.any([this.#ending.signal, this.#hurry.signal, AbortSignal.timeout(lookMilliseconds)]);
    this.#looking = look(step, end)
      // A look that did not work is a cause that was not found; whoever waits goes on waiting.
      .catch(() => undefined)
      .then((why) => {
        this.#found = { look: begun, why };
      })
      .finally(() => {
        this.#looking = undefined;
        changed();
        this.news();
      });
    changed();
  }
}
