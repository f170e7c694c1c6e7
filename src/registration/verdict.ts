// On which rung a machine stands, in which state, since when and why: from its Node, its lease, its certificate request and
// what the control plane saw of it. State proves; a refusal counts only while nothing went well after it.
import { skewWords } from './clock-skew.ts';
import type { Rung } from './rungs.ts';
import { lastMilestone, standingRefusal, type Refused, type Timeline } from './timeline.ts';
import { verdictCauses, type VerdictCause } from './verdict-causes.ts';

export type VerdictState =
  /** On its way; nothing is wrong yet. */
  | 'climbing'
  /** For somebody's decision. */
  | 'waiting'
  | 'stopped'
  /** Serves, but not as it should. */
  | 'impaired'
  | 'serving';

export interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string | undefined;
  readonly message?: string | undefined;
  readonly lastTransitionTime?: string | undefined;
}

export interface NodeFacts {
  readonly created: number;
  readonly conditions: readonly Condition[];
  readonly podCidrs: readonly string[];
  readonly unschedulable: boolean;
  /** Of `findClone`: what tells the two machines apart; undefined when there is one. */
  readonly clone?: string | undefined;
}

export interface RequestFacts {
  readonly posted: number;
  readonly state: 'pending' | 'approved' | 'issued' | 'denied' | 'failed';
  /** When it came into this state, if it says. */
  readonly since?: number | undefined;
  readonly why?: string | undefined;
}

export interface MachineFacts {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly node?: NodeFacts | undefined;
  /** The newest certificate request of this name. */
  readonly request?: RequestFacts | undefined;
  readonly timeline: Timeline;
  /** Whether this control plane gives nodes their pod addresses. */
  readonly allocatesPodCidrs: boolean;
  /** How long a new node may take to post its status. */
  readonly startupGraceMilliseconds: number;
  /** The node's clock less ours; 0 or undefined when it is about right or not known. */
  readonly clockSkewSeconds?: number | undefined;
}

export interface Verdict {
  /** The first that does not hold; `serving` when all do. */
  readonly rung: Rung;
  readonly state: VerdictState;
  readonly since: number;
  readonly cause: VerdictCause;
  /** What the machine, the signer or the refusal said, in its own words; empty when nothing was said. */
  readonly detail: string;
}

export const judge = (facts: MachineFacts): Verdict => (facts.node === undefined ? judgeStranger(facts) : judgeNode(facts, facts.node));

export const whyOf = ({ cause, detail }: Verdict, language: 'en' | 'zh'): string => {
  const why = verdictCauses[cause][language];
  if (detail === '') return why;
  return language === 'zh' ? `${why}：${detail}` : `${why}: ${detail}`;
};

/** In the order of a table's row. */
type Judgement = readonly [rung: Rung, state: VerdictState, since: number, cause: VerdictCause, detail?: string];

const verdict = (...[rung, state, since, cause, detail = '']: Judgement): Verdict => ({ rung, state, since, cause, detail });

const ofRefusal = ({ rung, first, cause, message, count }: Refused): Verdict =>
  verdict(rung, 'stopped', first, 'refused', `[${cause}] ${message}${count > 1 ? ` (${count} times)` : ''}`);

/** What a request came to is judged by the request itself, which may be decided otherwise at any time. */
const ofRequest: ReadonlySet<string> = new Set(['MU505', 'MU506']);

const refusalOfMachine = (timeline: Timeline): Refused | undefined => {
  const events = timeline.events.filter((event) => event.kind !== 'refusal' || !ofRequest.has(event.cause));
  return standingRefusal({ ...timeline, events });
};

const judgeStranger = ({ now, request, timeline }: MachineFacts): Verdict => {
  const refusal = refusalOfMachine(timeline);
  if (refusal !== undefined) return ofRefusal(refusal);
  const last = lastMilestone(timeline);
  if (last?.milestone === 'node-deleted') return verdict('heartbeat', 'stopped', last.at, 'node-deleted');
  if (request !== undefined) return judgeRequest(request);
  if (last === undefined) return verdict('reach', 'climbing', now, 'never-seen');
  return verdict('identity', 'climbing', last.at, last.milestone === 'discovery' ? 'only-discovery' : 'no-request');
};

const judgeRequest = ({ posted, state, since = posted, why = '' }: RequestFacts): Verdict => {
  switch (state) {
    case 'pending':
      return verdict('identity', 'waiting', posted, 'csr-pending', why);
    case 'approved':
      return verdict('identity', 'climbing', since, 'csr-unsigned');
    case 'denied':
      return verdict('identity', 'stopped', since, 'csr-denied', why);
    case 'failed':
      return verdict('identity', 'stopped', since, 'csr-failed', why);
    case 'issued':
      return verdict('admission', 'climbing', since, 'not-registered');
  }
};

const judgeNode = (facts: MachineFacts, node: NodeFacts): Verdict => {
  const ready = node.conditions.find(({ type }) => type === 'Ready');
  if (ready?.status !== 'True' && ready?.status !== 'False') return judgeSilent(facts, node, ready);
  const since = transitionOf(ready, node.created);
  if (node.clone !== undefined) return verdict('admission', 'impaired', since, 'cloned-machine', node.clone);
  if (ready.status === 'False') return judgeNotReady(ready, since);
  return judgeReady(facts, node, since);
};

/** What keeps a machine from its heartbeat is what it is refused for, if it is. */
const judgeSilent = ({ now, timeline, startupGraceMilliseconds }: MachineFacts, node: NodeFacts, ready: Condition | undefined): Verdict => {
  const refusal = refusalOfMachine(timeline);
  if (refusal !== undefined) return ofRefusal(refusal);
  const since = transitionOf(ready, node.created);
  if (ready === undefined && now - node.created <= startupGraceMilliseconds)
    return verdict('heartbeat', 'climbing', since, 'no-status-yet');
  const never = ready === undefined || ready.reason === 'NodeStatusNeverUpdated';
  return verdict('heartbeat', 'stopped', since, never ? 'never-posted' : 'heartbeat-lost');
};

const lockedOutMilliseconds = 25_000;

/** Texts of kubelets of all versions (pkg/kubelet/nodestatus/setters.go, pkg/kubelet/runtime.go). */
const spoken: readonly (readonly [RegExp, Rung, VerdictCause])[] = [
  [/container runtime is down|runtime status check may not have completed|RuntimeReady=false/i, 'runtime', 'runtime-down'],
  [/PLEG is not healthy/i, 'heartbeat', 'pleg-unhealthy'],
  [/NetworkReady=false|NetworkPluginNotReady|cni config uninitialized/i, 'network', 'network-not-ready'],
];

/** A kubelet names all that is wrong in one message: the lowest rung is the cause of the others. */
const judgeNotReady = ({ reason, message = '' }: Condition, since: number): Verdict => {
  const found = spoken.find(([words]) => words.test(message) || words.test(reason ?? ''));
  const [, rung, cause] = found ?? ([undefined, 'serving', 'not-ready'] as const);
  return verdict(rung, 'stopped', since, cause, message === '' ? (reason ?? '') : message);
};

const pressures: readonly (readonly [string, VerdictCause])[] = [
  ['DiskPressure', 'disk-pressure'],
  ['MemoryPressure', 'memory-pressure'],
  ['PIDPressure', 'pid-pressure'],
];

/**
 * Refused for its certificate for longer than two heartbeats take, and just now: it lives on the lease it had. Whoever is let
 * in again is told so with the next heartbeat, so that another machine with an old certificate of this one changes nothing.
 */
const lockedOut = ({ now, timeline }: MachineFacts): Refused | undefined => {
  const refusal = refusalOfMachine(timeline);
  const stands = refusal?.rung === 'identity' && now - refusal.first >= lockedOutMilliseconds && now - refusal.last <= 60_000;
  return stands ? refusal : undefined;
};

const judgeReady = (facts: MachineFacts, node: NodeFacts, since: number): Verdict => {
  const { allocatesPodCidrs, clockSkewSeconds = 0 } = facts;
  const refusal = lockedOut(facts);
  if (refusal !== undefined) return { ...ofRefusal(refusal), state: 'impaired' };
  const isTrue = (wanted: string): Condition | undefined =>
    node.conditions.find(({ type, status }) => type === wanted && status === 'True');
  for (const [type, cause] of pressures) {
    const pressed = isTrue(type);
    if (pressed !== undefined) return verdict('host', 'impaired', transitionOf(pressed, since), cause, pressed.message);
  }
  const unavailable = isTrue('NetworkUnavailable');
  if (unavailable !== undefined)
    return verdict('network', 'stopped', transitionOf(unavailable, since), 'network-unavailable', unavailable.message);
  if (allocatesPodCidrs && node.podCidrs.length === 0) return verdict('network', 'climbing', node.created, 'no-pod-cidr');
  if (clockSkewSeconds !== 0) return verdict('host', 'impaired', since, 'clock-skew', skewWords(clockSkewSeconds).en);
  return verdict('serving', 'serving', since, node.unschedulable ? 'cordoned' : 'serving');
};

const transitionOf = (condition: Condition | undefined, otherwise: number): number => {
  const at = Date.parse(condition?.lastTransitionTime ?? '');
  return Number.isNaN(at) ? otherwise : at;
};
