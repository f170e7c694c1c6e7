// A join from its first step until the machine is a Ready node, and on from there until it is asked to end. When it does not
// become one, the last words are the rung and the cause.
import type { Footing } from '../agent/options.ts';
import { ownRungOf } from '../agent/footings.ts';
import { systemClock } from '../base/clock.ts';
import type { Log, LogLevel } from '../base/log.ts';
import { agentNews } from '../join/agent-news.ts';
import { stuckAt } from '../join/watch-plan.ts';
import { type ExitCode, exitCode, UsageError } from '../language/errors.ts';
import { readAgentOptions } from './agent-options.ts';
import type { Call } from './command.ts';
import { openLog } from './log-options.ts';
import { printAnswer } from './output/answer.ts';
import { joinAnswer, type Outcome } from './output/join-answer.ts';
import { noView, openLadderView } from './output/ladder-view.ts';
import { joinWords } from './join-words.ts';
import { readDuration } from './server-options.ts';
import { untilAskedToEnd } from './until-asked-to-end.ts';
import { type Conclusion, WatchedClimb } from './watched-climb.ts';

/** Giving up may take as long as a look does; who pressed Ctrl-C wants to be gone. */
const patience = { gaveUp: 20_000, interrupted: 3_000 };

type Ending = { readonly kind: 'failed'; readonly error: unknown } | { readonly kind: 'ready' | 'late' | 'asked' };

/** Until it is up it says what a person sees beside the ladder; then everything, as an agent does. */
const quietUntil = (isUp: () => boolean, log: Log): Log => {
  const of =
    (level: LogLevel, always: boolean): Log['info'] =>
    (event, fields) => {
      if (always || isUp()) log[level](event, fields);
    };
  return { debug: of('debug', false), info: of('info', false), warn: of('warn', true), error: of('error', true) };
};

class Join {
  readonly #call: Call;
  readonly #started = systemClock.monotonic();
  readonly #ending = new AbortController();
  readonly #climb: WatchedClimb;
  readonly #options: ReturnType<typeof readAgentOptions>;
  readonly #log: Log;
  readonly #ready: Promise<void>;

  constructor(call: Call) {
    const { options, around } = call;
    this.#call = call;
    this.#options = this.#agentOptions();
    const { dataDir, servers, pins, runtimeSocket } = this.#options;
    let ready: () => void = () => undefined;
    this.#ready = new Promise((resolve) => (ready = resolve));
    const isPlain = options.has('--output') || options.has('--log-format') || options.has('--log-level');
    this.#climb = new WatchedClimb({
      around,
      destination: { pid: process.pid, folder: dataDir, servers, pins, runtimeSocket },
      view: (climb) => (isPlain ? noView : openLadderView({ around, steps: () => climb.steps, now: () => systemClock.monotonic() })),
      changed: () => {
        if (this.#climb.climb.isUp) ready();
      },
    });
    const { view, climb } = this.#climb;
    const log = openLog(options, isPlain ? around : { ...around, interactive: true, tell: (text) => view.tell(text) });
    this.#log = isPlain ? log : quietUntil(() => climb.isUp, log);
  }

  #agentOptions(): ReturnType<typeof readAgentOptions> {
    const { options, around } = this.#call;
    const told = readAgentOptions(this.#call.arguments, options, around.environment);
    const seconds = this.#timeoutSeconds;
    return seconds === undefined ? told : { ...told, joinPatienceSeconds: seconds };
  }

  get #timeoutSeconds(): number | undefined {
    const typed = this.#call.options.text('--timeout');
    return typed === undefined ? undefined : readDuration('--timeout', typed);
  }

  async run(): Promise<ExitCode> {
    const asked = untilAskedToEnd(process);
    const running = this.#runAgent();
    const ending = await Promise.race([
      running,
      this.#ready.then((): Ending => ({ kind: 'ready' })),
      asked.then((): Ending => ({ kind: 'asked' })),
      this.#late(),
    ]);
    if (ending.kind !== 'ready') return this.#giveUp(ending, running);
    this.#climb.stop();
    await this.#answer({ state: 'ready', exitCode: exitCode.done });
    await Promise.race([asked, running]);
    return this.#stop(running);
  }

  /** Resolves with the failure that ended it. */
  async #runAgent(): Promise<Ending> {
    const [{ runAgent }, { agentPorts }] = await Promise.all([import('../agent/agent.ts'), import('../agent/ports.ts')]);
    const ports = { ...agentPorts(systemClock, this.#log), stands: (footing: Footing) => this.#stands(footing) };
    try {
      await runAgent(this.#options, ports, this.#ending.signal);
      return { kind: 'asked' };
    } catch (error) {
      return this.#ending.signal.aborted ? { kind: 'asked' } : { kind: 'failed', error };
    }
  }

  #stands(footing: Footing): void {
    if (this.#ending.signal.aborted) return;
    this.#climb.hear(footing);
    for (const news of agentNews(footing)) this.#climb.tell(news);
  }

  #late(): Promise<Ending> {
    const seconds = this.#timeoutSeconds;
    return new Promise((resolve) => {
      if (seconds !== undefined) setTimeout(() => resolve({ kind: 'late' }), seconds * 1000).unref();
    });
  }

  async #stop(running: Promise<Ending>): Promise<ExitCode> {
    this.#log.info('stopping');
    this.#climb.stop();
    this.#ending.abort();
    const ending = await running;
    if (ending.kind === 'failed') throw ending.error;
    this.#log.info('stopped');
    return exitCode.done;
  }

  async #giveUp(ending: Ending, running: Promise<Ending>): Promise<ExitCode> {
    if (ending.kind === 'failed') this.#hearFailure(ending.error);
    this.#ending.abort();
    const conclusion = await this.#climb.conclude(ending.kind === 'asked' ? patience.interrupted : patience.gaveUp);
    this.#climb.stop();
    await running;
    const code = exitCodeOf(ending, conclusion);
    await this.#answer({ state: ending.kind === 'asked' ? 'interrupted' : 'stopped', exitCode: code }, conclusion);
    return code;
  }

  /** What is of no rung is told as every command tells its failures. */
  #hearFailure(error: unknown): void {
    const rung = ownRungOf(error);
    if (rung === undefined) throw error;
    const detail = error instanceof Error ? error.message : '';
    this.#climb.hear({ rung, holds: false, detail, error });
    this.#climb.tell({ rung, standing: 'stopped', detail: { en: detail, zh: detail } });
  }

  async #answer({ state, exitCode: code }: Pick<Outcome, 'state' | 'exitCode'>, conclusion?: Conclusion): Promise<void> {
    const { around, options } = this.#call;
    this.#climb.view.settle();
    const { climb, nodeName } = this.#climb;
    const milliseconds = systemClock.monotonic() - this.#started;
    const words = joinWords[around.language];
    const short = state === 'ready' ? words.ready(around.symbols.ok, nodeName ?? '', (milliseconds / 1000).toFixed(1)) : '';
    if (state !== 'ready')
      around.tell(`${conclusion?.text ?? ''}${state === 'interrupted' ? words.interrupted(this.#options.dataDir) : ''}`);
    const outcome = {
      state,
      exitCode: code,
      node: nodeName,
      steps: climb.steps,
      stuck: stuckAt(climb.steps),
      why: conclusion?.why,
      milliseconds,
    };
    if (options.has('--output') || short !== '') await printAnswer(this.#call, joinAnswer(outcome, around.language, short));
  }
}

const exitCodeOf = (ending: Ending, conclusion: Conclusion | undefined): ExitCode => {
  if (ending.kind === 'asked') return exitCode.interrupted;
  if (ending.kind === 'failed' && ending.error instanceof UsageError) return exitCode.usage;
  return conclusion?.why === undefined ? exitCode.couldNotTell : exitCode.problemFound;
};

export const runJoin = (call: Call): Promise<ExitCode> => new Join(call).run();
