// Who is knocking: what the way of requests sees of machines, from the first contact to every refusal. On the way of a
// heartbeat it costs one lookup.
import type { User } from '../../api/exchange.ts';
import { StatusError, unauthorized } from '../../api/status.ts';
import type { Clock } from '../../base/clock.ts';
import { type CauseCode, rungOf } from '../../registration/causes.ts';
import type { KubeadmVersion } from '../../registration/kubeadm-version.ts';
import type { Milestone, Refusal as TimelineRefusal, ShownCertificate } from '../../registration/timeline.ts';
import { nodeNameOf } from '../authorize/node/node-identity.ts';
import { anonymousUser } from '../identify/well-known-users.ts';
import type { PresentedCertificate, Refusal } from '../identify/identity.ts';
import type { RequestInfo } from '../request-info.ts';
import { type Cause, causeOf } from './cause-code.ts';
import { causeOfFailure } from './forbidden-code.ts';
import type { HandshakeFault } from './handshake-fault.ts';
import { misfitOfAgent, misfitOfRequest, readsKubeadmConfig } from './kubeadm-fit.ts';
import { type Knocker, Knockers, nameOfAddress, plainAddress, type Who } from './knockers.ts';

const bootstrapPrefix = 'system:bootstrap:';
const nodePrefix = 'system:node:';
/** Names kept to know a first time by; more than any cluster has nodes. */
const mostRemembered = 50_000;

/** What a node makes once on its way up. */
const firstOf: Readonly<Record<string, Milestone>> = { nodes: 'node-created', leases: 'first-lease' };

/** Refusals of a certificate that one of our authorities signed: its name is proven, its time is not. */
const signedByUs: ReadonlySet<string> = new Set(['expired', 'not-yet-valid', 'authority-expired', 'authority-not-yet-valid']);

/** Who keeps from where nodes come. */
export interface Sightings {
  saw(node: string, remoteAddress: string): void;
}

export interface Sender {
  readonly remoteAddress: string;
  readonly userAgent?: string | undefined;
}

/** Where a request came from, and how far: past the authorizer or not. */
export interface From {
  readonly remoteAddress: string;
  readonly letIn: boolean;
}

export interface FrontDeskParts {
  readonly nodeAddresses?: Sightings | undefined;
  readonly kubeadm?: KubeadmVersion | undefined;
}

export class FrontDesk {
  readonly #clock: Clock;
  readonly #nodeAddresses: Sightings | undefined;
  readonly #kubeadm: KubeadmVersion | undefined;
  readonly #knockers = new Knockers();
  /** Node name to the address it came from last. */
  readonly #greeted = new Map<string, string>();
  /** Names of knockers that were refused and not let in since. */
  readonly #turnedAway = new Set<string>();

  /** `kubeadm`: which one finds what it needs here. */
  constructor(clock: Clock, { nodeAddresses, kubeadm }: FrontDeskParts = {}) {
    this.#clock = clock;
    this.#nodeAddresses = nodeAddresses;
    this.#kubeadm = kubeadm;
  }

  /** A connection on which no request could be made. */
  turnedBack({ code, words }: HandshakeFault, remoteAddress: string): void {
    const address = plainAddress(remoteAddress);
    const who = { name: nameOfAddress(address), proven: false, address, claimed: '' };
    this.#turnAway(who, refusalOf(code, words, address), this.#clock.now());
  }

  /** A credential that is no good; what to answer. */
  refuse(refusal: Refusal, remoteAddress: string): StatusError {
    const now = this.#clock.now();
    const cause = causeOf(refusal, now);
    const address = plainAddress(remoteAddress);
    const who = whoOf(refusal, address);
    if (who.proven) this.#greeted.delete(who.claimed);
    const { claimed, certificate, why } = refusal;
    this.#turnAway(who, { ...refusalOf(cause.code, why, address), claimed, certificate: certificate && shown(certificate) }, now);
    const answer = refusal.instead ?? unauthorized();
    return withMessage(answer, withCode(answer.message, cause));
  }

  /** A request that did not go well; the same failure, with its code when its sender is to be told. */
  failed(user: User, info: RequestInfo, failure: StatusError, from: From): StatusError {
    const cause = from.remoteAddress === '' ? undefined : (this.#misfit(user, info) ?? causeOfFailure(user, info, failure));
    // What admission has against the objects of people and programs is no matter of who they are.
    if (cause === undefined || (from.letIn && cause.code === 'MU663')) return failure;
    const address = plainAddress(from.remoteAddress);
    const refusal = { ...refusalOf(cause.code, withoutLongValues(failure.message), address), claimed: user.name };
    this.#turnAway(whoIs(user, address), refusal, this.#clock.now());
    return withMessage(failure, withCode(failure.message, cause));
  }

  /** Of every request that went well. */
  served(user: User, info: RequestInfo, status: number, { remoteAddress, userAgent = '' }: Sender): void {
    const { name } = user;
    const isNode = name.startsWith(nodePrefix);
    if (isNode) this.#locate(user, remoteAddress);
    if (isNode && status !== 201 && this.#greeted.get(name) === remoteAddress) return;
    if (isNode || name.startsWith(bootstrapPrefix)) this.#note(user, info, status, remoteAddress);
    else if (name === anonymousUser.name && isDiscovery(info)) this.#discovered(user, remoteAddress);
    if (readsKubeadmConfig(info)) this.#lookAtKubeadm(user, userAgent, remoteAddress);
  }

  /** What is on record and not taken yet. */
  snapshot(): readonly Knocker[] {
    return this.#knockers.snapshot();
  }

  take(): readonly Knocker[] {
    return this.#knockers.take();
  }

  #locate(user: User, remoteAddress: string): void {
    const node = nodeNameOf(user) ?? '';
    if (node !== '') this.#nodeAddresses?.saw(node, remoteAddress);
  }

  #note(user: User, info: RequestInfo, status: number, remoteAddress: string): void {
    const now = this.#clock.now();
    const who = whoIs(user, plainAddress(remoteAddress));
    if (who.proven) this.#greet(user.name, remoteAddress);
    this.#knockers.passed(who, 'first-contact', now);
    if (this.#turnedAway.delete(who.name)) this.#knockers.passed(who, 'accepted', now);
    if (status !== 201) return;
    const made = who.proven ? firstOf[info.resource] : info.resource === 'certificatesigningrequests' ? 'csr-posted' : undefined;
    if (made !== undefined) this.#knockers.passed(who, made, now);
  }

  /** It is answered, and cannot make use of the answer: nobody else would say so. */
  #lookAtKubeadm(user: User, userAgent: string, remoteAddress: string): void {
    const misfit = this.#kubeadm && misfitOfAgent(userAgent, this.#kubeadm);
    if (misfit === undefined) return;
    const address = plainAddress(remoteAddress);
    this.#turnAway(whoIs(user, address), { ...refusalOf('MU664', misfit, address), claimed: user.name }, this.#clock.now());
  }

  #misfit({ name }: User, info: RequestInfo): Cause | undefined {
    if (this.#kubeadm === undefined || !name.startsWith(bootstrapPrefix)) return undefined;
    const told = misfitOfRequest(info, this.#kubeadm);
    return told === undefined ? undefined : { code: 'MU664', told };
  }

  /** Not the first contact under its name: all that is known is where it is. */
  #discovered(user: User, remoteAddress: string): void {
    if (remoteAddress !== '') this.#knockers.passed(whoIs(user, plainAddress(remoteAddress)), 'discovery', this.#clock.now());
  }

  #turnAway(who: Who, refusal: TimelineRefusal, at: number): void {
    this.#turnedAway.add(who.name);
    dropOldest(this.#turnedAway);
    this.#knockers.refused(who, refusal, at);
  }

  #greet(name: string, remoteAddress: string): void {
    this.#greeted.set(name, remoteAddress);
    dropOldest(this.#greeted);
  }
}

/** What kubeadm and Muster's agent read before they trust. */
const isDiscovery = ({ verb, resource, namespace, name }: RequestInfo): boolean =>
  verb === 'get' && resource === 'configmaps' && name === 'cluster-info' && namespace === 'kube-public';

const dropOldest = (names: Map<string, unknown> | Set<string>): void => {
  if (names.size <= mostRemembered) return;
  const oldest = names.keys().next();
  if (!oldest.done) names.delete(oldest.value);
};

const whoIs = (user: User, address: string): Who => {
  const node = nodeNameOf(user) ?? '';
  return { name: node === '' ? nameOfAddress(address) : node, proven: node !== '', address, claimed: user.name };
};

const whoOf = ({ cause, claimed = '' }: Refusal, address: string): Who => {
  const node = signedByUs.has(cause) && claimed.startsWith(nodePrefix) ? claimed.slice(nodePrefix.length) : '';
  return { name: node === '' ? nameOfAddress(address) : node, proven: node !== '', address, claimed };
};

const refusalOf = (code: CauseCode, message: string, address: string): TimelineRefusal => ({
  rung: rungOf(code),
  cause: code,
  message,
  address,
});

const shown = ({ subject, issuer, notBefore, notAfter }: PresentedCertificate): ShownCertificate => ({
  subject,
  issuer,
  notBefore,
  notAfter,
});

/** What was sent is quoted before what is wrong with it, and may be a whole certificate request. */
const withoutLongValues = (message: string): string => message.replaceAll(/"[^"]{128,}"/g, '"…"');

const withCode = (message: string, { code, told }: Cause): string => (told === undefined ? message : `${message} [${code}] ${told}`);

const withMessage = (failure: StatusError, message: string): StatusError =>
  message === failure.message ? failure : new StatusError({ ...failureOf(failure), message }, { cause: failure });

const failureOf = ({ code, reason, details, headers }: StatusError) => ({ code, reason, details, headers });
