// Keeps the Registration of every machine in step with what is known of it: its Node, its certificate request, and what the
// front desk saw. A machine is written at most once in five seconds, whatever it does.
import type { CertificateSigningRequest } from '../api/types/certificates.v1.generated.ts';
import type { Lease } from '../api/types/coordination.v1.generated.ts';
import type { Node } from '../api/types/core.v1.generated.ts';
import type { Registration } from '../api/types/registration.v1.generated.ts';
import { StatusError } from '../api/status.ts';
import type { Clock } from '../base/clock.ts';
import { pause } from '../base/retry.ts';
import type { Informer } from '../client/informer.ts';
import { certificateSigningRequests, leases, nodes, registrations } from '../client/resources.ts';
import type { Knocker } from '../control-plane/front-desk/knockers.ts';
import { ClockSkews } from '../registration/clock-skew.ts';
import { recordOf, timelineIn } from '../registration/record.ts';
import { readCertificateRequestPem } from '../signing/csr.ts';
import { nodeNameIn } from '../signing/signers/kubelet-request.ts';
import { signerNames } from '../signing/signers/signer-names.ts';
import type { Controller, ControllerParts } from './controller.ts';
import { KeyedWork } from './keyed-work.ts';
import { type Cluster, judgeMachine, pastOf } from './registrations/machine.ts';
import { type News, PendingNews } from './registrations/pending-news.ts';
import { registrationController } from './registrations/registration-rights.ts';
import { Allowance } from './registrations/allowance.ts';
import { isForgettable, strangersToForget } from './registrations/strangers.ts';
import { sharedInformer } from './shared-informer.ts';

export interface RegistrationOptions extends Cluster {
  readonly clock: Clock;
  /** Who knocked at this server since it was asked last. */
  knockers(): readonly Knocker[];
  /** What was not written yet when the loop ended, for the next one of this server. */
  readonly news?: PendingNews;
  /** Another server keeps the records; this one adds who knocked here. */
  readonly assisting?: boolean;
  readonly pause?: typeof pause;
  /** Between two writes of one machine; five seconds when undefined. */
  readonly quietMilliseconds?: number;
  /** A machine passes several steps in its first second: one write tells them all. A second when undefined. */
  readonly settleMilliseconds?: number;
}

const leaseNamespace = 'kube-node-lease';
const turnMilliseconds = 500;
const sweepMilliseconds = 60_000;
const strangersAtOnce = 200;
const millisecondsEachStranger = 200;
/** Fewer than may be written at once by all together. */
const lastWordsAtOnce = 50;
/** What cannot be written by then is not worth holding up the end. */
const lastWordsMilliseconds = 2_000;

class Registrations {
  readonly #options: RegistrationOptions;
  readonly #parts: ControllerParts;
  readonly #nodes: Informer<Node>;
  readonly #requests: Informer<CertificateSigningRequest>;
  readonly #kept: Informer<Registration>;
  readonly #newest = new Map<string, CertificateSigningRequest>();
  readonly #skews = new ClockSkews();
  readonly #news: PendingNews;
  /** Machine to the moment, by the monotonic clock, at which it is looked at. */
  readonly #due = new Map<string, number>();
  /** Strangers that must make room for others. */
  readonly #surplus = new Set<string>();
  readonly #written = new Map<string, number>();
  readonly #strangers = new Allowance(strangersAtOnce, millisecondsEachStranger);
  readonly #work: KeyedWork;

  constructor(options: RegistrationOptions, parts: ControllerParts) {
    this.#options = options;
    this.#parts = parts;
    this.#news = options.news ?? new PendingNews();
    const shared = { signal: parts.signal, onTrouble: this.#trouble };
    this.#nodes = sharedInformer(parts.reader, nodes, shared);
    this.#requests = sharedInformer(parts.reader, certificateSigningRequests, shared);
    this.#kept = sharedInformer(parts.reader, registrations, shared);
    this.#work = new KeyedWork({
      signal: parts.signal,
      atOnce: 4,
      work: (name) => this.#bringInStep(name),
      failed: (_name, error) => {
        this.#trouble(error);
      },
    });
  }

  readonly #trouble = (error: unknown): void => {
    if (!this.#parts.signal.aborted) this.#parts.log.warn('controller trouble', { controller: registrationController, error });
  };

  async run(): Promise<void> {
    await Promise.all([this.#nodes.ready, this.#requests.ready, this.#kept.ready]);
    for (const name of this.#news.names()) this.#mark(name);
    if (this.#options.assisting !== true) this.#lookAtAll();
    const read = (request: CertificateSigningRequest): void => {
      this.#seeRequest(request);
    };
    this.#requests.subscribe({ added: read, updated: read, deleted: (request) => this.#forgetRequest(request) });
    await this.#loop();
    const written = new AbortController();
    const writing = this.#writeLastWords()
      .catch(this.#trouble)
      .finally(() => {
        written.abort();
      });
    await Promise.race([writing, pause(lastWordsMilliseconds, written.signal)]);
    await Promise.all([this.#nodes.done, this.#requests.done, this.#kept.done]);
  }

  #lookAtAll(): void {
    const look = ({ metadata }: Node): void => {
      this.#mark(metadata.name ?? '');
    };
    this.#nodes.subscribe({ added: look, updated: look, deleted: (node) => this.#seeDeletion(node) });
    for (const { metadata } of this.#kept.values()) this.#mark(metadata.name ?? '');
    sharedInformer(this.#parts.reader, leases, { signal: this.#parts.signal, onTrouble: this.#trouble }).subscribe({
      // When a lease that was there before was renewed, nobody knows.
      updated: (lease, before) => {
        if (lease.spec.renewTime !== before.spec.renewTime) this.#seeRenewal(lease);
      },
      deleted: ({ metadata }) => {
        this.#skews.forget(metadata.name ?? '');
      },
    });
  }

  #seeRenewal({ metadata: { name = '', namespace }, spec }: Lease): void {
    if (namespace === leaseNamespace && this.#skews.renewed(name, spec.renewTime, this.#options.clock.now())) this.#mark(name);
  }

  async #loop(): Promise<void> {
    const { clock, pause: wait = pause } = this.#options;
    const { signal } = this.#parts;
    let swept = clock.monotonic();
    while (!signal.aborted) {
      this.#hear();
      const now = clock.monotonic();
      let next = now + turnMilliseconds;
      for (const [name, due] of this.#due) {
        next = Math.min(next, Math.max(due, now + 1));
        if (due > now) continue;
        this.#due.delete(name);
        this.#work.add(name);
      }
      if (now - swept >= sweepMilliseconds) {
        swept = now;
        this.#sweep(now);
      }
      await wait(next - now, signal);
    }
  }

  #hear(): void {
    for (const knocker of this.#options.knockers()) {
      this.#news.add(knocker);
      this.#mark(knocker.name);
    }
  }

  /** What the front desk saw last is not lost because the server ends in good order. */
  async #writeLastWords(): Promise<void> {
    this.#hear();
    const names = this.#news.names();
    for (let at = 0; at < names.length; at += lastWordsAtOnce) {
      await Promise.all(names.slice(at, at + lastWordsAtOnce).map((name) => this.#bringInStep(name)));
    }
  }

  #mark(name: string): void {
    if (name === '' || this.#due.has(name)) return;
    const written = this.#written.get(name);
    const { clock, quietMilliseconds = 5_000, settleMilliseconds = 1_000 } = this.#options;
    const now = clock.monotonic();
    this.#due.set(name, Math.max(now + settleMilliseconds, written === undefined ? 0 : written + quietMilliseconds));
  }

  #sweep(now: number): void {
    const quiet = this.#options.quietMilliseconds ?? 5_000;
    for (const [name, at] of this.#written) if (now - at > quiet) this.#written.delete(name);
    if (this.#options.assisting === true) return;
    const isKnown = (name: string): boolean => this.#nodes.get(name) !== undefined || this.#newest.has(name);
    const { silent, surplus } = strangersToForget(this.#kept.values(), isKnown, this.#options.clock.now());
    for (const name of silent) this.#mark(name);
    for (const name of surplus) {
      this.#surplus.add(name);
      this.#mark(name);
    }
  }

  #seeRequest(request: CertificateSigningRequest): void {
    const name = machineOf(request);
    if (name === undefined) return;
    const known = this.#newest.get(name);
    if (known !== undefined && known.metadata.name !== request.metadata.name && isNewer(known, request)) return;
    this.#newest.set(name, request);
    if (this.#options.assisting !== true) this.#mark(name);
  }

  #seeDeletion(node: Node): void {
    const { name = '' } = node.metadata;
    this.#news.add({ name, address: '', claimed: '', timeline: pastOf(node, this.#options.clock.now()) });
    this.#mark(name);
  }

  #forgetRequest(request: CertificateSigningRequest): void {
    const name = machineOf(request);
    if (name === undefined || this.#newest.get(name)?.metadata.name !== request.metadata.name) return;
    this.#newest.delete(name);
    if (this.#options.assisting !== true) this.#mark(name);
  }

  async #bringInStep(name: string): Promise<void> {
    const kept = this.#kept.get(name);
    const news = this.#news.of(name);
    const wanted = this.#wanted(name, kept?.status, news);
    if (sameRecord(kept?.status, wanted)) {
      this.#news.told(name, news);
      return;
    }
    const now = this.#options.clock.monotonic();
    const isNewStranger = kept === undefined && this.#nodes.get(name) === undefined && !this.#newest.has(name);
    if (isNewStranger && !this.#strangers.take(now)) {
      this.#due.set(name, now + millisecondsEachStranger * strangersAtOnce);
      return;
    }
    this.#written.set(name, now);
    if (await this.#write(kept, name, wanted)) this.#news.told(name, news);
    else this.#mark(name);
  }

  /** Undefined when nothing is to be kept of it. */
  #wanted(name: string, kept: Registration['status'], news: News): Registration['status'] | undefined {
    const [node, request] = [this.#nodes.get(name), this.#newest.get(name)];
    const now = this.#options.clock.now();
    const clockSkewSeconds = node === undefined ? 0 : (this.#skews.secondsOf(name) ?? kept?.clockSkewSeconds ?? 0);
    const known = { now, node, request, clockSkewSeconds, before: timelineIn(kept), news: news.timeline };
    const { timeline, verdict } = judgeMachine(known, this.#options);
    const isStranger = node === undefined && request === undefined;
    if (this.#surplus.delete(name) || (isStranger && isForgettable(timeline.events, now))) return undefined;
    const address = news.address === '' ? (kept?.address ?? '') : news.address;
    const claimed = news.claimed === '' ? (kept?.claimed ?? '') : news.claimed;
    return recordOf({ verdict, timeline, address, claimed, clockSkewSeconds });
  }

  /** False when somebody else was faster: then it is judged again. */
  async #write(kept: Registration | undefined, name: string, status: Registration['status']): Promise<boolean> {
    const { client } = this.#parts;
    try {
      if (status === undefined) await client.delete(registrations, { name });
      else if (kept === undefined) await client.create(registrations, { ...blank(name), status });
      else await client.update(registrations, { ...kept, status });
      return true;
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      // A name that no object may have: such a machine cannot register either.
      if (error.reason === 'Invalid') return true;
      if (error.reason === 'Conflict' || error.reason === 'AlreadyExists' || error.reason === 'NotFound') return false;
      throw error;
    }
  }
}

const blank = (name: string): Registration => ({ apiVersion: 'registration.muster.dev/v1', kind: 'Registration', metadata: { name } });

const sameRecord = (one: Registration['status'], other: Registration['status']): boolean =>
  one === undefined || other === undefined ? one === other : JSON.stringify(one, sortedKeys) === JSON.stringify(other, sortedKeys);

/** Stored objects may come back with their fields in another order. */
const sortedKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

const isNewer = (one: CertificateSigningRequest, other: CertificateSigningRequest): boolean =>
  (one.metadata.creationTimestamp ?? '') > (other.metadata.creationTimestamp ?? '');

const renewal = 'system:node:';

/** The node that a client certificate is asked for; a node renews for itself alone. */
const machineOf = ({ spec }: CertificateSigningRequest): string | undefined => {
  if (spec.signerName !== signerNames.kubeletClient) return undefined;
  if (spec.username?.startsWith(renewal) === true) return spec.username.slice(renewal.length);
  const name = nodeNameIn(readCertificateRequestPem(Buffer.from(spec.request, 'base64').toString('latin1')));
  return name === '' ? undefined : name;
};

export const registrationKeeper = (options: RegistrationOptions): Controller => ({
  name: registrationController,
  run: (parts) => new Registrations(options, parts).run(),
});
