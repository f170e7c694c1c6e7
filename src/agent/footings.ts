// Where this machine stands on the rungs that its talk with the cluster decides: by what it tries, and by what each attempt came to.
import { StatusError } from '../api/status.ts';
import { MusterError } from '../language/errors.ts';
import { isBelow, type Rung } from '../registration/rungs.ts';
import type { AgentPorts, Footing } from './options.ts';

/** Failures that say themselves which rung they are of, whatever was tried. */
const rungOfMessage: Readonly<Record<string, Rung>> = {
  'node-name-unfit': 'host',
  'node-name-kept': 'host',
  'server-unreachable': 'reach',
  'server-untrusted': 'reach',
  'authority-changed': 'reach',
  'clocks-differ': 'reach',
  'join-unreachable': 'reach',
  'cluster-info-missing': 'identity',
  'join-token-unknown': 'identity',
  'join-token-wrong': 'identity',
  'join-token-refused': 'identity',
  'ca-pin-mismatch': 'identity',
  'certificate-request-denied': 'identity',
};

/** Undefined: its message says nothing of a rung. */
export const ownRungOf = (error: unknown): Rung | undefined => {
  if (!(error instanceof MusterError)) return undefined;
  return rungOfMessage[String(error.id)];
};

/** `tried`: the rung that the attempt was to climb. */
const rungOfFailure = (error: unknown, tried: Rung): Rung =>
  ownRungOf(error) ?? (error instanceof StatusError && error.code === 401 ? 'identity' : tried);

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export class Footings {
  readonly #tell: NonNullable<AgentPorts['stands']>;
  readonly #broken = new Set<Rung>();
  readonly #tried = new Map<Rung, string>();

  constructor({ stands }: Pick<AgentPorts, 'stands'>) {
    this.#tell = stands ?? (() => undefined);
  }

  tries(rung: Rung, detail: string): void {
    this.#broken.add(rung);
    this.#tried.set(rung, detail);
    this.#tell({ rung, holds: false, detail });
  }

  holds(rung: Rung, detail: string): void {
    this.#broken.delete(rung);
    this.#tell({ rung, holds: true, detail });
  }

  /** For somebody to say yes to its certificate request. */
  waits(request: NonNullable<Footing['request']>): void {
    this.#broken.add('identity');
    const { name, why } = request;
    this.#tell({ rung: 'identity', holds: false, detail: `CSR ${name}${why === undefined ? '' : `: ${why}`}`, request });
  }

  failed(tried: Rung, error: unknown): void {
    const rung = rungOfFailure(error, tried);
    // What fails higher up has passed here.
    if (isBelow(tried, rung)) this.holds(tried, this.#tried.get(tried) ?? '');
    this.#broken.add(rung);
    this.#tell({ rung, holds: false, detail: wordsOf(error), error });
  }

  /** An answer, whatever it was, proves reach; one to a certificate that is not 401 proves identity. */
  answered(status: number, server: string, certificate: string | undefined): void {
    if (this.#broken.has('reach')) this.holds('reach', server);
    if (status !== 401 && certificate !== undefined && this.#broken.has('identity')) this.holds('identity', certificate);
  }
}
