// A join: an agent climbs the nine rungs of this machine and stays its node; a doctor looks at the rung that takes longer than
// usual; and whoever waits hears how it ended: Ready, or the rung where it stopped and the cause. Read this first.
import { runAgent } from '../agent/agent.ts';
import { ownRungOf } from '../agent/footings.ts';
import type { AgentOptions, AgentPorts, Footing } from '../agent/options.ts';
import { agentNews } from './agent-news.ts';
import type { Climb, Step } from './climb.ts';
import type { WatchState } from './climb-watch.ts';
import { verbatim } from './rung-news.ts';
import type { DoctorCall } from './second-look.ts';
import { type Conclusion, WatchedClimb } from './watched-climb.ts';

export interface JoinOrder {
  readonly agent: AgentOptions;
  /** This program, as the doctor meets it on the machine. */
  readonly pid: number;
  readonly doctor: DoctorCall;
  /** How long somebody waits for the Ready node; for ever when undefined. */
  readonly patienceSeconds: number | undefined;
}

export interface JoinPorts {
  readonly agent: AgentPorts;
  /** Resolves when whoever waits wants it to end. */
  readonly asked: Promise<unknown>;
  stepped(step: Step): void;
  noted(state: WatchState | undefined): void;
}

/** Not `ready`: it could not go on, the time was over, or it was asked to end. */
export type Ended =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed' | 'late' | 'asked'; readonly error?: unknown; readonly conclusion: Conclusion | undefined };

type Ending = { readonly kind: Ended['kind']; readonly error?: unknown };

/** Giving up may take as long as a look does; who asked for the end wants to be gone. */
const lastLookMilliseconds = { failed: 20_000, late: 20_000, asked: 3_000 };

export class Join {
  readonly #order: JoinOrder;
  readonly #ports: JoinPorts;
  readonly #climb: WatchedClimb;
  readonly #ending = new AbortController();
  readonly #ready = Promise.withResolvers<Ending>();
  #agent: Promise<Ending> = Promise.resolve({ kind: 'asked' });

  constructor(order: JoinOrder, ports: JoinPorts) {
    const { pid, doctor } = order;
    const { dataDir: folder, servers, pins, runtimeSocket } = order.agent;
    this.#order = order;
    this.#ports = ports;
    this.#climb = new WatchedClimb({
      clock: ports.agent.clock,
      destination: { pid, folder, servers, pins, runtimeSocket },
      doctor,
      stepped: (step) => {
        ports.stepped(step);
        if (this.climb.isUp) this.#ready.resolve({ kind: 'ready' });
      },
      noted: (state) => {
        ports.noted(state);
      },
    });
  }

  get climb(): Climb {
    return this.#climb.climb;
  }

  get nodeName(): string | undefined {
    return this.#climb.nodeName;
  }

  /** Until this machine is a Ready node, or until it is clear that it does not become one. */
  async run(): Promise<Ended> {
    this.#agent = this.#runAgent();
    const asked = this.#ports.asked.then((): Ending => ({ kind: 'asked' }));
    const ending = await Promise.race([this.#agent, this.#ready.promise, asked, this.#late()]);
    if (ending.kind !== 'ready')
      return { kind: ending.kind, error: ending.error, conclusion: await this.#giveUp(ending.kind, ending.error) };
    this.#climb.stop();
    return { kind: 'ready' };
  }

  /** As the node that it became, until it is asked to end; throws what the agent cannot go on with. */
  async stay(stopping: () => void): Promise<void> {
    await Promise.race([this.#ports.asked, this.#agent]);
    stopping();
    this.#ending.abort();
    const { kind, error } = await this.#agent;
    if (kind === 'failed') throw error;
  }

  async #runAgent(): Promise<Ending> {
    const { signal } = this.#ending;
    try {
      await runAgent(this.#order.agent, { ...this.#ports.agent, stands: (footing) => this.#stands(footing) }, signal);
      return { kind: 'asked' };
    } catch (error) {
      return signal.aborted ? { kind: 'asked' } : { kind: 'failed', error };
    }
  }

  #stands(footing: Footing): void {
    if (this.#ending.signal.aborted) return;
    this.#climb.hear(footing);
    for (const news of agentNews(footing)) this.#climb.tell(news);
  }

  #late(): Promise<Ending> {
    const { patienceSeconds } = this.#order;
    return new Promise((resolve) => {
      if (patienceSeconds !== undefined) setTimeout(() => resolve({ kind: 'late' }), patienceSeconds * 1000).unref();
    });
  }

  async #giveUp(kind: keyof typeof lastLookMilliseconds, error: unknown): Promise<Conclusion | undefined> {
    if (kind === 'failed') this.#hearFailure(error);
    this.#ending.abort();
    const conclusion = await this.#climb.conclude(lastLookMilliseconds[kind]);
    this.#climb.stop();
    await this.#agent;
    return conclusion;
  }

  /** What is of no rung is told as every command tells its failures. */
  #hearFailure(error: unknown): void {
    const rung = ownRungOf(error);
    if (rung === undefined) throw error;
    const detail = error instanceof Error ? error.message : '';
    this.#climb.hear({ rung, holds: false, detail, error });
    this.#climb.tell({ rung, standing: 'stopped', detail: verbatim(detail) });
  }
}
