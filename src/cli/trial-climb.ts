// The node of a trial on its way up, watched: it is settled when it is Ready, when nothing more comes by itself, or when it takes
// long.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../base/clock.ts';
import { verbatim } from '../join/rung-news.ts';
import { stuckAt } from '../join/watch-plan.ts';
import { type Conclusion, WatchedClimb } from '../join/watched-climb.ts';
import { type ExitCode, exitCode, MusterError } from '../language/errors.ts';
import { renderError } from '../language/render.ts';
import type { Rung } from '../registration/rungs.ts';
import { clientAs } from '../server/run-controllers.ts';
import type { Call } from './command.ts';
import { pinsOf } from './join-command.ts';
import { printAnswer } from './output/answer.ts';
import { joinAnswer, type Outcome } from './output/join-answer.ts';
import { type LadderView, openLadderView } from './output/ladder-view.ts';
import { finalLines, noteLine } from './output/why-lines.ts';
import { thisProgram } from './this-program.ts';
import { runTrialNode } from './trial-node.ts';
import { type TrialServer, trialLog } from './trial-server.ts';
import { upWords } from './up-words.ts';

/** Whoever waits longer for the node may begin with the control plane. */
const patienceMilliseconds = 60_000;
const patience = { stopped: 5_000, interrupted: 3_000 };

export class TrialClimb {
  readonly settled: Promise<Outcome['state']>;
  readonly #call: Call;
  readonly #climb: WatchedClimb;
  readonly #view: LadderView;
  readonly #ending = new AbortController();
  readonly #ended: Promise<void>;
  #state: Outcome['state'] | undefined;
  #why: Outcome['why'];
  readonly #settle: (state: Outcome['state']) => void;

  constructor(call: Call, server: TrialServer, mayInstall: boolean) {
    const { around } = call;
    this.#call = call;
    let settle: (state: Outcome['state']) => void = () => undefined;
    this.settled = new Promise((resolve) => (settle = resolve));
    this.#settle = settle;
    const pins = pinsOf(readFileSync(join(server.dataDir, 'pki', 'ca.crt'), 'utf8'));
    const parts = { around, steps: () => this.#climb.climb.steps, now: () => systemClock.monotonic() };
    this.#view = openLadderView(parts, call.options.text('--progress'));
    this.#climb = new WatchedClimb({
      clock: systemClock,
      destination: { pid: process.pid, folder: join(server.dataDir, 'agent'), servers: [server.url], pins },
      doctor: { muster: thisProgram(), language: around.language, kubeconfig: server.kubeconfigPath },
      noted: (state) => this.#view.note(state && noteLine(state, around.language)),
      stepped: (step) => {
        this.#view.show(step);
        const { climb } = this.#climb;
        if (climb.isSettled) this.#settle(climb.isUp ? 'ready' : 'stopped');
      },
    });
    const late = setTimeout(() => this.#settle('stopped'), patienceMilliseconds).unref();
    void this.settled.then((state) => {
      this.#state = state;
      clearTimeout(late);
    });
    this.#ended = this.#run(server, pins, mayInstall);
  }

  #run(server: TrialServer, pins: readonly string[], mayInstall: boolean): Promise<void> {
    const { around, options } = this.#call;
    const view = this.#view;
    return runTrialNode({
      server: server.url,
      pins,
      client: clientAs(server.handleAs, { name: 'muster-up', groups: ['system:masters', 'system:authenticated'] }),
      dataDir: server.dataDir,
      nodeName: options.text('--node-name'),
      clock: systemClock,
      log: trialLog((line) => view.tell(line)),
      tell: (news) => this.#climb.tell(news),
      heard: (footing) => this.#climb.hear(footing),
      stopped: (rung, error) => this.#stop(rung, error),
      mayInstall: () => Promise.resolve(mayInstall),
      installs: (packages) => view.tell(upWords[around.language].willInstall(packages)),
      signal: this.#ending.signal,
    });
  }

  #stop(rung: Rung, error: unknown): void {
    this.#view.tell(renderError(this.#call.around.language, error));
    const detail = error instanceof MusterError ? error.message : String(error);
    this.#climb.hear({ rung, holds: false, detail, error });
    this.#climb.tell({ rung, standing: 'stopped', detail: verbatim(detail) });
  }

  /** What came of it; and why, when it is not Ready. */
  async answer(state: Outcome['state'], milliseconds: number): Promise<void> {
    const { around, options } = this.#call;
    const { climb, nodeName } = this.#climb;
    if (state === 'ready') this.#climb.stop();
    const conclusion = state === 'ready' ? undefined : await this.#climb.conclude(patience[state]);
    this.#view.settle();
    // What it met itself was told in full when it met it; who ends it hears it once more.
    if (conclusion !== undefined && (conclusion.why?.confidence !== 'met' || state === 'interrupted')) this.#tell(conclusion);
    this.#why = conclusion?.why;
    if (!options.has('--output')) return;
    const { steps } = climb;
    const outcome = { state, exitCode: this.#exitCode(), node: nodeName, steps, stuck: stuckAt(steps), why: conclusion?.why, milliseconds };
    await printAnswer(this.#call, joinAnswer(outcome, around.language, ''));
  }

  #exitCode(): ExitCode {
    if (this.#state === 'ready') return exitCode.done;
    return this.#state === 'stopped' && this.#why !== undefined ? exitCode.problemFound : exitCode.interrupted;
  }

  #tell({ step, why }: Conclusion): void {
    const { around } = this.#call;
    around.tell(finalLines(step, why, around.language));
  }

  /** Done when it was Ready, or has become so since it was told that it is not. */
  async end(): Promise<ExitCode> {
    const { isUp } = this.#climb.climb;
    const before = this.#state;
    this.#settle('interrupted');
    this.#ending.abort();
    const conclusion = before === 'stopped' && !isUp ? await this.#climb.conclude(patience.interrupted) : undefined;
    if (conclusion !== undefined) this.#tell(conclusion);
    this.#why ??= conclusion?.why;
    await this.#ended;
    this.#climb.stop();
    return isUp ? exitCode.done : this.#exitCode();
  }
}
