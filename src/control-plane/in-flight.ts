// How many requests may be served at once. Watches do not count: they wait, they do not work. The cluster's own
// administrators always get in, so that an overloaded server can still be looked at.
import type { User } from '../api/exchange.ts';
import { StatusError } from '../api/status.ts';

const readOnlyVerbs = new Set(['get', 'list']);

export interface Limits {
  readonly readOnly: number;
  readonly mutating: number;
}

export const usualLimits: Limits = { readOnly: 400, mutating: 200 };

const tooMany = (): StatusError =>
  new StatusError({
    code: 429,
    reason: 'TooManyRequests',
    message: 'Too many requests, please try again later.',
    details: { retryAfterSeconds: 1 },
    headers: { 'retry-after': '1' },
  });

export class InFlight {
  readonly #limits: Limits;
  #readOnly = 0;
  #mutating = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get now(): { readonly readOnly: number; readonly mutating: number } {
    return { readOnly: this.#readOnly, mutating: this.#mutating };
  }

  /** Throws 429, or returns what must be called when the request is done. */
  enter(verb: string, user: User): () => void {
    if (verb === 'watch') return () => undefined;
    const exempt = user.groups.includes('system:masters');
    if (readOnlyVerbs.has(verb)) {
      if (!exempt && this.#readOnly >= this.#limits.readOnly) throw tooMany();
      this.#readOnly++;
      return () => {
        this.#readOnly--;
      };
    }
    if (!exempt && this.#mutating >= this.#limits.mutating) throw tooMany();
    this.#mutating++;
    return () => {
      this.#mutating--;
    };
  }
}
