// Who watches is judged again while the watch lasts: a certificate that is over, a token that is gone or a right that was
// taken away must not go on telling. Upstream lets such a watch run until its time is over, which may take an hour.
import type { ApiAnswer, AnswerBody } from '../../api/exchange.ts';

/** All watches are looked at once in so long, a few at a time, so that thousands of them cost nobody a pause. */
const roundMilliseconds = 30_000;
const turnMilliseconds = 1_000;

interface Watcher {
  /** Rejects when that cannot be found out now. */
  stillMay(): boolean | Promise<boolean>;
  end(): void;
}

export interface WatchGuardOptions {
  readonly roundMilliseconds?: number;
  readonly turnMilliseconds?: number;
  report(error: unknown): void;
}

export class WatchGuard {
  readonly #report: WatchGuardOptions['report'];
  readonly #turn: number;
  /** Of all watches, how many are looked at in one turn. */
  readonly #share: number;
  /** The one looked at longest ago is first. */
  readonly #watchers = new Set<Watcher>();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: WatchGuardOptions) {
    this.#report = options.report;
    this.#turn = options.turnMilliseconds ?? turnMilliseconds;
    this.#share = this.#turn / (options.roundMilliseconds ?? roundMilliseconds);
  }

  get size(): number {
    return this.#watchers.size;
  }

  /** The same answer; its stream ends when its reader may no longer read it. */
  over(answer: ApiAnswer, stillMay: Watcher['stillMay']): ApiAnswer {
    const { body } = answer;
    return body.kind === 'stream' ? { ...answer, body: { kind: 'stream', start: this.#guarded(body, stillMay) } } : answer;
  }

  #guarded({ start }: Extract<AnswerBody, { kind: 'stream' }>, stillMay: Watcher['stillMay']): typeof start {
    return (sink) => {
      const stop = start(sink);
      const watcher: Watcher = {
        stillMay,
        end: () => {
          stop();
          sink.end();
        },
      };
      this.#watchers.add(watcher);
      this.#timer ??= setInterval(() => {
        this.#look();
      }, this.#turn).unref();
      return () => {
        this.#remove(watcher);
        stop();
      };
    };
  }

  #remove(watcher: Watcher): void {
    this.#watchers.delete(watcher);
    if (this.#watchers.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    let left = Math.ceil(this.#watchers.size * this.#share);
    for (const watcher of this.#watchers) {
      if (left-- <= 0) return;
      this.#watchers.delete(watcher);
      this.#watchers.add(watcher);
      this.#judge(watcher).catch(this.#report);
    }
  }

  async #judge(watcher: Watcher): Promise<void> {
    if ((await watcher.stillMay()) || !this.#watchers.has(watcher)) return;
    this.#remove(watcher);
    watcher.end();
  }
}
