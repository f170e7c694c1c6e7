// What happened to a fleet of hollow nodes, counted as it happens: how many stand where, how long it took, what went wrong.
import { StatusError } from '../../api/status.ts';
import { MusterError } from '../../language/errors.ts';
import { Durations } from './durations.ts';

/** As many different causes are told apart; what more there are is counted together. */
const mostCauses = 40;
const otherCauses = 'other causes';

export interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

/** Only ever gains fields: scripts read it. */
export interface FleetSummary {
  readonly nodes: number;
  /** With a certificate made in this run. */
  readonly enrolled: number;
  /** With a certificate of an earlier run. */
  readonly kept: number;
  readonly ready: number;
  readonly waiting: number;
  /** How often a node of the fleet that was Ready was seen to be so no longer. */
  readonly lost: number;
  readonly seconds: number;
  /** From the start until the last node became Ready for the first time. */
  readonly secondsToReady: number | undefined;
  readonly heartbeats: number;
  readonly statusReports: number;
  readonly milliseconds: {
    readonly certificate?: Percentiles;
    readonly ready?: Percentiles;
    readonly heartbeat?: Percentiles;
  };
  /** By cause: what the cluster did not allow. */
  readonly refused: Readonly<Record<string, number>>;
  /** By cause: everything else that was tried again. */
  readonly errors: Readonly<Record<string, number>>;
}

export class Tally {
  readonly #nodes: number;
  readonly #refused = new Map<string, number>();
  readonly #errors = new Map<string, number>();
  readonly #ready = new Set<string>();
  readonly #everReady = new Set<string>();
  readonly #waiting = new Map<string, string>();
  #lastFirstReady: number | undefined;
  readonly certificate = new Durations();
  readonly untilReady = new Durations();
  readonly heartbeat = new Durations();
  kept = 0;
  lost = 0;
  statusReports = 0;

  constructor(nodes: number) {
    this.#nodes = nodes;
  }

  get ready(): number {
    return this.#ready.size;
  }

  /** `now` since the start of the run. */
  isReady(nodeName: string, isReady: boolean, now: number): void {
    if (!isReady) {
      if (this.#ready.delete(nodeName)) this.lost += 1;
      return;
    }
    this.#ready.add(nodeName);
    if (this.#everReady.has(nodeName)) return;
    this.#everReady.add(nodeName);
    this.#lastFirstReady = now;
  }

  /** `why` is undefined when it waits no longer. */
  waits(nodeName: string, why: string | undefined): void {
    if (why === undefined) this.#waiting.delete(nodeName);
    else this.#waiting.set(nodeName, why);
  }

  failed(nodeName: string, error: unknown): void {
    const counts = isRefusal(error) ? this.#refused : this.#errors;
    const cause = causeOf(nodeName, error);
    const counted = counts.has(cause) || counts.size < mostCauses ? cause : otherCauses;
    counts.set(counted, (counts.get(counted) ?? 0) + 1);
  }

  get failures(): { readonly refused: number; readonly errors: number } {
    return { refused: sum(this.#refused), errors: sum(this.#errors) };
  }

  /** One reason of those who wait, for people. */
  get whyWaiting(): string | undefined {
    return this.#waiting.values().next().value;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  summary(milliseconds: number): FleetSummary {
    const toReady = this.#everReady.size === this.#nodes ? this.#lastFirstReady : undefined;
    return {
      nodes: this.#nodes,
      enrolled: this.certificate.count,
      kept: this.kept,
      ready: this.ready,
      waiting: this.waiting,
      lost: this.lost,
      seconds: rounded(milliseconds / 1000),
      secondsToReady: toReady === undefined ? undefined : rounded(toReady / 1000),
      heartbeats: this.heartbeat.count,
      statusReports: this.statusReports,
      milliseconds: {
        ...percentiles('certificate', this.certificate),
        ...percentiles('ready', this.untilReady),
        ...percentiles('heartbeat', this.heartbeat),
      },
      refused: Object.fromEntries(this.#refused),
      errors: Object.fromEntries(this.#errors),
    };
  }
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

const percentiles = <Name extends string>(name: Name, durations: Durations): Partial<Record<Name, Percentiles>> => {
  const [p50, p99] = [durations.percentile(0.5), durations.percentile(0.99)];
  if (p50 === undefined || p99 === undefined) return {};
  return { [name]: { p50: rounded(p50), p99: rounded(p99) } } as Record<Name, Percentiles>;
};

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0);

const isRefusal = (error: unknown): boolean =>
  (error instanceof StatusError && (error.code === 401 || error.code === 403)) ||
  (error instanceof MusterError && error.id === 'certificate-request-denied');

/** The same for every node of the fleet that it happens to. */
const causeOf = (nodeName: string, error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof StatusError ? `${error.code} ` : '';
  return (code + message)
    .replaceAll(nodeName, 'NODE')
    .replaceAll(/node-csr-[0-9a-f]+/g, 'CSR')
    .slice(0, 300);
};
