// Of several servers one leads. The lease is renewed while it leads; when that fails for long, it stops leading before
// anybody else may begin.
import type { Lease } from '../api/types/coordination.v1.generated.ts';
import { StatusError } from '../api/status.ts';
import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import { pause } from '../base/retry.ts';
import type { Client } from '../client/client.ts';
import { leases } from '../client/resources.ts';
import { claimed, isHeldByAnother, released, seen, type Sighting, type Times, usualTimes } from './leadership.ts';

export const electionName = { name: 'muster-controllers', namespace: 'kube-system' };

export interface ElectionOptions {
  readonly client: Client;
  readonly clock: Clock;
  readonly log: Log;
  /** Another for every start of a server. */
  readonly identity: string;
  readonly times?: Times;
  /** Told of every change, in order. */
  readonly turned: (leads: boolean) => void;
}

const releasePatienceMilliseconds = 2_000;

export class Election {
  readonly #options: ElectionOptions;
  readonly #times: Times;
  readonly #ending = new AbortController();
  readonly #running: Promise<void>;
  #lease: Lease | undefined;
  #sighting: Sighting | undefined;
  /** By the monotonic clock. */
  #leadsUntil = -Infinity;
  #leads = false;
  #deadline: NodeJS.Timeout | undefined;

  constructor(options: ElectionOptions) {
    this.#options = options;
    this.#times = options.times ?? usualTimes;
    this.#running = this.#run();
  }

  /** Exact to the moment: a process that slept knows it before it does anything. */
  get leads(): boolean {
    return this.#leads && this.#options.clock.monotonic() < this.#leadsUntil;
  }

  /** No new turn begins; the lease stays until `release`. */
  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#running;
    clearTimeout(this.#deadline);
  }

  /** When nothing of what the leader does is running any more: another may begin at once. */
  async release(): Promise<void> {
    const lease = this.#lease;
    if (!this.leads || lease === undefined) return;
    this.#leads = false;
    const { client, clock, log } = this.#options;
    try {
      const signal = AbortSignal.timeout(releasePatienceMilliseconds);
      await client.update(leases, { ...lease, spec: released(lease.spec, clock.now()) }, { signal });
    } catch (error) {
      log.warn('the loops are taken over a little later', { error });
    }
  }

  async #run(): Promise<void> {
    const { signal } = this.#ending;
    const { renewSeconds, retrySeconds } = this.#times;
    while (!signal.aborted) {
      try {
        await this.#attempt();
      } catch (error) {
        if (!isOvertaken(error)) this.#options.log.warn('the lease of the loops is out of reach', { error });
      }
      const seconds = this.leads ? renewSeconds : retrySeconds;
      await pause(seconds * (800 + 400 * Math.random()), signal);
    }
  }

  async #attempt(): Promise<void> {
    const { client, clock, identity } = this.#options;
    const begun = clock.monotonic();
    const lease = await this.#read();
    if (lease !== undefined) {
      this.#sighting = seen(lease, this.#sighting, clock.monotonic());
      if (isHeldByAnother(lease, identity, this.#sighting, clock.monotonic())) {
        this.#lead(false);
        return;
      }
    }
    const spec = claimed(lease?.spec, identity, this.#times, clock.now());
    const blank: Lease = { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: { ...electionName }, spec };
    this.#lease = await (lease === undefined ? client.create(leases, blank) : client.update(leases, { ...lease, spec }));
    this.#renewed(begun);
  }

  async #read(): Promise<Lease | undefined> {
    try {
      return await this.#options.client.get(leases, electionName);
    } catch (error) {
      if (error instanceof StatusError && error.reason === 'NotFound') return undefined;
      throw error;
    }
  }

  /** Counted from before the lease was written: others count from after. */
  #renewed(begun: number): void {
    const left = begun + this.#times.deadlineSeconds * 1000 - this.#options.clock.monotonic();
    if (left <= 0 || this.#ending.signal.aborted) return;
    this.#leadsUntil = begun + this.#times.deadlineSeconds * 1000;
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => {
      this.#lead(false);
    }, left).unref();
    this.#lead(true);
  }

  #lead(leads: boolean): void {
    if (this.#leads === leads) return;
    this.#leads = leads;
    this.#options.turned(leads);
  }
}

const isOvertaken = (error: unknown): boolean =>
  error instanceof StatusError && (error.reason === 'Conflict' || error.reason === 'AlreadyExists');
