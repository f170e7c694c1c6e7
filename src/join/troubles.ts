// What the agent told last of each rung that does not hold, and from that what a join says of itself to the doctor.
import type { Footing } from '../agent/options.ts';
import { StatusError } from '../api/status.ts';
import type { Joining } from '../doctor/facts/joining.ts';
import { tell } from '../language/catalogue.ts';
import { MusterError } from '../language/errors.ts';
import type { InBothLanguages, Rung } from '../registration/rungs.ts';
import { verbatim } from './rung-news.ts';

export interface Trouble {
  readonly rung: Rung;
  readonly error?: unknown;
  readonly request?: { readonly name: string; readonly why: string | undefined };
}

/** Where the machine is to go. */
export type Destination = Pick<Joining, 'pid' | 'folder' | 'servers' | 'pins' | 'runtimeSocket'>;

const saidBy = (error: unknown): { readonly id: string; readonly said: InBothLanguages } => {
  if (error instanceof MusterError) {
    const [en, zh] = [tell('en', error.id, error.args).fact, tell('zh', error.id, error.args).fact];
    return { id: String(error.id), said: { en, zh } };
  }
  return {
    id: error instanceof StatusError ? error.reason : 'unexpected',
    said: verbatim(error instanceof Error ? error.message : String(error)),
  };
};

export class Troubles {
  readonly #of = new Map<Rung, Trouble>();
  #nodeName: string | undefined;

  hear({ rung, holds, detail, error, request }: Footing): void {
    if (rung === 'host' && holds) this.#nodeName = detail;
    if (holds) this.#of.delete(rung);
    // That it tries again does not unsay what the last attempt came to.
    else if (error !== undefined || request !== undefined) {
      this.#of.set(rung, { rung, ...(error !== undefined && { error }), ...(request !== undefined && { request }) });
    }
  }

  at(rung: Rung): Trouble {
    return this.#of.get(rung) ?? { rung };
  }

  get nodeName(): string | undefined {
    return this.#nodeName;
  }

  joining(rung: Rung, destination: Destination): Joining {
    const { error, request } = this.at(rung);
    return {
      ...destination,
      rung,
      ...(this.#nodeName !== undefined && { nodeName: this.#nodeName }),
      ...(error !== undefined && { trouble: saidBy(error) }),
      ...(request !== undefined && { request: { name: request.name, ...(request.why !== undefined && { why: request.why }) } }),
    };
  }
}
