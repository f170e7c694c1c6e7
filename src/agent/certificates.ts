// Keeps this machine able to prove who it is: takes the certificate the plan says, asks for another in time, and goes back to
// an earlier one when the server refuses the newest. Says what it does, since nobody is there to see it.
import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import { backoffDelay } from '../base/retry.ts';
import type { Files } from '../machine/files.ts';
import { type CertificatePlan, planCertificate } from './certificate-plan.ts';
import { forgetPendingKey } from './certificate-request.ts';
import {
  type Credential,
  currentCredential,
  isCredential,
  makeCurrent,
  type NewCredential,
  readCredentials,
  saveCredential,
  userOf,
} from './credentials.ts';
import type { Place } from './place.ts';

export interface CertificatesParts {
  readonly files: Files;
  readonly place: Place;
  readonly clock: Clock;
  readonly log: Log;
  readonly nodeName: string;
  /** Undefined before its first answer. */
  serverNow(): number | undefined;
  random(): number;
  /** From now on requests are made with it. */
  use(credential: Credential): void;
  /** As the node itself. */
  renew(): Promise<NewCredential>;
  /** With the token; undefined when there is none. */
  readonly enrol: (() => Promise<NewCredential>) | undefined;
  /** Told of what stopped an enrolment. */
  readonly enrolmentFailed?: (error: unknown) => void;
}

const backoff = { firstMilliseconds: 10_000, longestMilliseconds: 10 * 60_000 };
/** A refused certificate is tried again after that: servers err too. */
const refusalMilliseconds = 5 * 60_000;

export class Certificates {
  readonly #parts: CertificatesParts;
  readonly #random: number;
  #credentials: readonly Credential[] = [];
  #inUse: Credential | undefined;
  /** Path to the monotonic time until which it is not tried. */
  readonly #refusedUntil = new Map<string, number>();
  #asking: Promise<void> | undefined;
  #failures = 0;
  #askNotBefore = 0;
  #said = '';

  constructor(parts: CertificatesParts) {
    this.#parts = parts;
    this.#random = parts.random();
  }

  get inUse(): Credential | undefined {
    return this.#inUse;
  }

  /** There is no certificate, of whatever time. */
  get isEmpty(): boolean {
    return this.#credentials.length === 0;
  }

  /** Reads what earlier runs left behind, however they ended. */
  open(): void {
    const { files, place, log } = this.#parts;
    const readings = readCredentials(files, place);
    for (const reading of readings) {
      if (!isCredential(reading))
        log.warn('a certificate file cannot be used and is left as it is', { file: reading.path, problem: reading.problem });
    }
    this.#credentials = readings.filter(isCredential);
    this.#forgetAnsweredRequest();
    this.step();
  }

  /** Looks at the clocks and does what is due. Never waits: what takes time goes on beside. */
  step(): void {
    const { clock, nodeName, serverNow } = this.#parts;
    const plan = planCertificate({
      credentials: this.#credentials,
      user: userOf(nodeName),
      clocks: { machine: clock.now(), server: serverNow() },
      refused: this.#refused(),
      random: this.#random,
    });
    if (plan.use !== undefined) this.#take(plan.use, plan.adopt);
    this.#tell(plan);
    if (plan.ask !== undefined) this.#ask(plan.ask);
  }

  /** The server answered 401 to a request made with this certificate. */
  refused(path: string): void {
    const { clock, log } = this.#parts;
    const now = clock.monotonic();
    if (path !== this.#inUse?.path || (this.#refusedUntil.get(path) ?? 0) > now) return;
    this.#refusedUntil.set(path, now + refusalMilliseconds);
    log.warn('the server refused this certificate (401); looking for an earlier one', {
      file: path,
      earlier: this.#credentials.length - 1,
    });
    this.step();
  }

  /** Resolves when what is being asked for has come or failed. */
  async settled(): Promise<void> {
    await this.#asking;
  }

  #refused(): ReadonlySet<string> {
    const now = this.#parts.clock.monotonic();
    for (const [path, until] of this.#refusedUntil) if (until <= now) this.#refusedUntil.delete(path);
    return new Set(this.#refusedUntil.keys());
  }

  #take(credential: Credential, adopt: boolean): void {
    const { files, place, log, use } = this.#parts;
    if (credential.path !== this.#inUse?.path) {
      const { path: file, notBefore, notAfter } = credential;
      const life = { from: new Date(notBefore).toISOString(), until: new Date(notAfter).toISOString() };
      log.info(this.#inUse === undefined ? 'using this certificate' : 'changing to this certificate', { file, ...life });
      this.#inUse = credential;
      use(credential);
    }
    try {
      if (adopt && currentCredential(files, place) !== credential.path) makeCurrent(files, place, credential);
    } catch (error) {
      // A full disk does not stop a certificate that is in memory; the link is put right by a later step.
      log.warn('cannot change the link to the current certificate', { problem: error instanceof Error ? error.message : String(error) });
    }
  }

  #tell({ waiting, use, ask }: CertificatePlan): void {
    const { log, enrol } = this.#parts;
    const what =
      waiting !== undefined
        ? `a newer certificate is not valid yet by both clocks; ${use === undefined ? 'waiting for it' : 'staying with the earlier one'}`
        : ask === 'enrolment' && enrol === undefined
          ? 'no certificate is left that the server takes, and no token to ask for a new one'
          : '';
    if (what !== '' && what !== this.#said)
      log.warn(what, waiting && { file: waiting.path, from: new Date(waiting.notBefore).toISOString() });
    this.#said = what;
  }

  #ask(kind: 'renewal' | 'enrolment'): void {
    const { clock, log, renew, enrol } = this.#parts;
    const order = kind === 'renewal' ? renew : enrol;
    if (order === undefined || this.#asking !== undefined || clock.monotonic() < this.#askNotBefore) return;
    log.info(kind === 'renewal' ? 'asking for the next certificate' : 'asking for a certificate with the token');
    this.#asking = this.#receive(kind, order).finally(() => {
      this.#asking = undefined;
    });
  }

  async #receive(kind: 'renewal' | 'enrolment', order: () => Promise<NewCredential>): Promise<void> {
    const { files, place, clock, log, enrolmentFailed } = this.#parts;
    // Also after success: a certificate that is of no use must not bring a flood of requests.
    this.#askNotBefore = clock.monotonic() + backoffDelay(backoff, this.#failures++, this.#parts.random());
    try {
      this.#forgetAnsweredRequest();
      const saved = saveCredential(files, place, await order(), clock.now());
      if (!isCredential(saved)) return;
      log.info('received a certificate', { file: saved.path });
      this.#credentials = [...this.#credentials, saved];
      this.step();
      if (this.#inUse === saved) this.#failures = 0;
      this.#forgetAnsweredRequest();
    } catch (error) {
      log.warn('no new certificate yet', { problem: error instanceof Error ? error.message : String(error) });
      if (kind === 'enrolment') enrolmentFailed?.(error);
    }
  }

  /** Last, and again later when it fails: a key whose certificate is kept must not be asked for twice. */
  #forgetAnsweredRequest(): void {
    const { files, place } = this.#parts;
    const pending = files.read(place.pendingKey);
    if (pending === undefined) return;
    // Both texts come from the same key by the same writer.
    if (this.#credentials.some(({ keyPem }) => keyPem === pending)) forgetPendingKey(files, place);
  }
}
