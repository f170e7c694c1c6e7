// What a Node and a certificate request say of a machine's way up, and the verdict on all that is known of it.
import type { CertificateSigningRequest } from '../../api/types/certificates.v1.generated.ts';
import type { Node } from '../../api/types/core.v1.generated.ts';
import { nodeFactsOf } from '../../registration/node-facts.ts';
import { requestNotes } from '../../registration/request-notes.ts';
import { followedBy, type Milestone, type Passed, type Refused, type Timeline, type TimelineEvent } from '../../registration/timeline.ts';
import { judge, type RequestFacts, type Verdict } from '../../registration/verdict.ts';
import { conditionOf, isIssued } from '../csr/request-state.ts';

export interface Machine {
  readonly now: number;
  readonly node: Node | undefined;
  /** The newest of its name. */
  readonly request: CertificateSigningRequest | undefined;
  /** As kept so far. */
  readonly before: Timeline;
  /** What the front desk saw since. */
  readonly news: Timeline;
  readonly clockSkewSeconds?: number | undefined;
}

export interface Cluster {
  readonly allocatesPodCidrs: boolean;
  readonly startupGraceMilliseconds: number;
}

export const judgeMachine = (machine: Machine, cluster: Cluster): { readonly timeline: Timeline; readonly verdict: Verdict } => {
  const { now, node, request, clockSkewSeconds } = machine;
  const timeline = timelineOf(machine);
  const verdict = judge({
    ...cluster,
    now,
    node: node && nodeFactsOf(node, now),
    request: request && requestFacts(request, now),
    timeline,
    clockSkewSeconds,
  });
  return { timeline, verdict };
};

/** In the order of time; what was known before comes first, since it was seen first. */
export const timelineOf = (machine: Machine): Timeline => {
  const told = toldBy(machine).filter(({ milestone, at }) => isNews(machine.before, milestone, at));
  const refused = machine.request === undefined ? [] : refusedRequest(machine.request, machine.before, machine.now);
  const events: TimelineEvent[] = [...machine.news.events, ...told, ...refused].sort((one, other) => startOf(one) - startOf(other));
  return followedBy(machine.before, { events, forgotten: machine.news.forgotten });
};

const startOf = (event: Timeline['events'][number]): number => (event.kind === 'milestone' ? event.at : event.first);

const second = (milliseconds: number): number => Math.floor(milliseconds / 1000);

/** Objects say the same for as long as they stand; records know whole seconds. */
const isNews = ({ events }: Timeline, milestone: Milestone, at: number): boolean =>
  !events.some((event) => event.kind === 'milestone' && event.milestone === milestone && second(event.at) >= second(at));

const toldBy = ({ node, request, before, now }: Machine): Passed[] => [
  ...(request === undefined ? [] : toldByRequest(request, before, now)),
  ...(node === undefined ? toldByAbsence(before, now) : toldByNode(node, now)),
];

const passed = (milestone: Milestone, at: number): Passed => ({ kind: 'milestone', milestone, at });

const timeOf = (text: string | undefined, otherwise: number): number => {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? otherwise : at;
};

const toldByRequest = (request: CertificateSigningRequest, before: Timeline, now: number): Passed[] => {
  const posted = timeOf(request.metadata.creationTimestamp, now);
  const told = [passed('csr-posted', posted)];
  for (const [type, milestone] of [
    ['Approved', 'csr-approved'],
    ['Denied', 'csr-denied'],
  ] as const) {
    const condition = conditionOf(request, type);
    if (condition !== undefined) told.push(passed(milestone, timeOf(condition.lastUpdateTime, posted)));
  }
  // Nothing says when it was signed: it is news once.
  if (isIssued(request) && isNews(before, 'csr-signed', posted)) told.push(passed('csr-signed', now));
  return told;
};

/** Each request that was held back, denied or not signed, once: who asks again with another adds to the count. */
const refusedRequest = (request: CertificateSigningRequest, { events }: Timeline, now: number): Refused[] => {
  const { state, posted, since, why = '' } = requestFacts(request, now);
  const cause = state === 'failed' ? 'MU506' : state === 'denied' || (state === 'pending' && why !== '') ? 'MU505' : undefined;
  if (cause === undefined) return [];
  const at = since ?? posted;
  const isTold = events.some((event) => event.kind === 'refusal' && event.cause === cause && second(event.last) >= second(at));
  const claimed = request.spec.username;
  const refusal = { rung: 'identity', cause, message: why, address: '', ...(claimed !== undefined && { claimed }) } as const;
  return isTold ? [] : [{ kind: 'refusal', ...refusal, first: at, last: at, count: 1 }];
};

const toldByNode = (node: Node, now: number): Passed[] => {
  const told = [passed('node-created', timeOf(node.metadata.creationTimestamp, now))];
  const ready = node.status?.conditions?.find(({ type }) => type === 'Ready');
  if (ready === undefined) return told;
  const milestone = ready.status === 'True' ? 'ready' : ready.status === 'False' ? 'not-ready' : 'lost';
  return [...told, passed(milestone, timeOf(ready.lastTransitionTime, now))];
};

/** Of a Node that is gone: it may have come and gone between two looks. In whole seconds, as objects say when they were made. */
export const pastOf = (node: Node, now: number): Timeline => ({
  events: [passed('node-created', timeOf(node.metadata.creationTimestamp, now)), passed('node-deleted', second(now) * 1000)],
  forgotten: 0,
});

const toldByAbsence = ({ events }: Timeline, now: number): Passed[] => {
  const last = events.findLast(
    (event): event is Passed => event.kind === 'milestone' && (event.milestone === 'node-created' || event.milestone === 'node-deleted'),
  );
  return last?.milestone === 'node-created' ? [passed('node-deleted', now)] : [];
};

const requestFacts = (request: CertificateSigningRequest, now: number): RequestFacts => {
  const posted = timeOf(request.metadata.creationTimestamp, now);
  const of = (type: string) => conditionOf(request, type);
  if (isIssued(request)) return { posted, state: 'issued' };
  for (const [type, state] of [
    ['Failed', 'failed'],
    ['Denied', 'denied'],
    ['Approved', 'approved'],
  ] as const) {
    const condition = of(type);
    if (condition !== undefined) return { posted, state, since: timeOf(condition.lastUpdateTime, posted), why: condition.message };
  }
  return { posted, state: 'pending', why: request.metadata.annotations?.[requestNotes.whyPending] };
};
