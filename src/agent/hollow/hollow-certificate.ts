// The certificate of one hollow node: kept from an earlier run, or asked for with the token over a connection of its own.
import { createClient } from '../../client/rest-client.ts';
import type { Client } from '../../client/client.ts';
import { tokenText } from '../../registration/bootstrap-token.ts';
import { planCertificate, renewalTime } from '../certificate-plan.ts';
import { requestCertificate } from '../certificate-request.ts';
import { type Credential, isCredential, readCredentials, saveCredential, userOf } from '../credentials.ts';
import { type Place, placeIn } from '../place.ts';
import { type PoolAccess, ServerPool } from '../server-pool.ts';
import type { Trust } from '../trust.ts';
import type { HollowFiles } from './memory-files.ts';
import type { HollowOptions, HollowPorts } from './options.ts';

export interface CertificateParts {
  readonly options: HollowOptions;
  readonly ports: HollowPorts;
  readonly trust: Trust;
  readonly nodeName: string;
  readonly machineId: string;
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Told while the cluster leaves the request undecided and says why. */
  waits(why: string | undefined): void;
}

export const userAgent = 'muster-hollow';

export class HollowCertificate {
  readonly #parts: CertificateParts;
  readonly #files: HollowFiles;
  readonly #place: Place;
  readonly #random: number;
  #current: Credential | undefined;

  constructor(parts: CertificateParts) {
    this.#parts = parts;
    this.#files = parts.ports.openFiles(parts.folder);
    this.#place = placeIn(parts.folder);
    this.#random = parts.ports.random();
  }

  get current(): Credential | undefined {
    return this.#current;
  }

  get isDue(): boolean {
    return this.#current !== undefined && this.#parts.ports.clock.now() >= renewalTime(this.#current, this.#random);
  }

  /** True when an earlier run left one that still serves. */
  openKept(): boolean {
    const { ports, nodeName } = this.#parts;
    const { use } = planCertificate({
      credentials: readCredentials(this.#files, this.#place).filter(isCredential),
      user: userOf(nodeName),
      clocks: { machine: ports.clock.now(), server: undefined },
      refused: new Set(),
      random: this.#random,
    });
    this.#current = use;
    return use !== undefined;
  }

  /** On the word of the token; told when the cluster does not decide by itself. */
  async enrol(pending: () => void): Promise<void> {
    const { options, ports, trust } = this.#parts;
    const { token } = options;
    const pool = new ServerPool({ servers: trust.servers, random: ports.random(), connect: ports.connect, heard: () => undefined });
    pool.use({ caPem: trust.caPem, token: () => (token === undefined ? '' : tokenText(token)) });
    try {
      await this.#ask(createClient(pool, { userAgent }), pending);
    } finally {
      await pool.close();
    }
  }

  /** As the node itself. */
  renew(client: Client): Promise<void> {
    return this.#ask(client);
  }

  access(): PoolAccess {
    const { caPem } = this.#parts.trust;
    return { caPem, certPem: this.#current?.certPem, keyPem: this.#current?.keyPem };
  }

  async #ask(client: Client, pending: () => void = () => undefined): Promise<void> {
    const { ports, nodeName, machineId, signal, waits } = this.#parts;
    const asking = { client, files: this.#files, place: this.#place, nodeName, machineId, signal };
    const waiting = (_request: string, why: string | undefined): void => {
      waits(why);
      if (why !== undefined) pending();
    };
    const made = await requestCertificate({ ...asking, waiting });
    waits(undefined);
    const saved = saveCredential(this.#files, this.#place, made, ports.clock.now());
    if (isCredential(saved)) this.#current = saved;
    this.#files.remove(this.#place.pendingKey);
  }
}
