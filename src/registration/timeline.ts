// What the control plane saw of one machine, oldest first. Plain data, bounded: refusals of one cause are folded with a
// count, and of a machine that comes and goes for ever the middle is forgotten, never the first contact.
import type { Rung } from './rungs.ts';

const milestones = [
  /** It read cluster-info, as anybody may. */
  'discovery',
  'first-contact',
  /** Let in again after it was refused. */
  'accepted',
  'csr-posted',
  'csr-approved',
  'csr-denied',
  'csr-signed',
  'node-created',
  'first-lease',
  'ready',
  'not-ready',
  'lost',
  'node-deleted',
] as const;

export type Milestone = (typeof milestones)[number];

export const isMilestone = (text: string): text is Milestone => (milestones as readonly string[]).includes(text);

export interface Passed {
  readonly kind: 'milestone';
  readonly milestone: Milestone;
  /** Epoch milliseconds, by the server's clock. */
  readonly at: number;
}

/** What a refused certificate says of itself. Epoch milliseconds. */
export interface ShownCertificate {
  readonly subject: string;
  readonly issuer: string;
  readonly notBefore: number;
  readonly notAfter: number;
}

export interface Refusal {
  readonly rung: Rung;
  /** `MU503` and the like. */
  readonly cause: string;
  readonly message: string;
  readonly address: string;
  /** The user that the credentials claimed. */
  readonly claimed?: string | undefined;
  readonly certificate?: ShownCertificate | undefined;
}

export interface Refused extends Refusal {
  readonly kind: 'refusal';
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

export type TimelineEvent = Passed | Refused;

export interface Timeline {
  readonly events: readonly TimelineEvent[];
  /** Events that were here and had to make room. */
  readonly forgotten: number;
}

export const emptyTimeline: Timeline = { events: [], forgotten: 0 };

export const mostEvents = 64;
/** A message is quoted in API objects; nobody may fill them. */
export const longestMessage = 512;
export const longestName = 160;
/** Names kept apart that were claimed from one address for one cause; the last place is that of the newest name. */
export const mostClaims = 8;

/** A machine passes some milestones once only: a second report of the same is no news. */
const repeatable: ReadonlySet<Milestone> = new Set<Milestone>([
  'ready',
  'not-ready',
  'lost',
  'csr-posted',
  'csr-approved',
  'csr-denied',
  'csr-signed',
]);

export const withMilestone = (timeline: Timeline, milestone: Milestone, at: number): Timeline => {
  const known = isKnown(timeline, milestone);
  return known ? timeline : withEvent(timeline, { kind: 'milestone', milestone, at });
};

const isKnown = (timeline: Timeline, milestone: Milestone): boolean => {
  const newest = timeline.events.at(-1);
  if (milestone === 'accepted') return newest?.kind === 'milestone' && newest.milestone === 'accepted';
  return repeatable.has(milestone) ? lastMilestone(timeline)?.milestone === milestone : hasSinceDeletion(timeline, milestone);
};

/** Folds into the same refusal since the last milestone, whatever was refused in between. */
export const withRefusal = (timeline: Timeline, refusal: Refusal, at: number): Timeline =>
  withRefusals(timeline, { ...refusal, kind: 'refusal', first: at, last: at, count: 1 });

const withRefusals = (timeline: Timeline, refused: Refused): Timeline => {
  const refusal = clipped(refused);
  const place = foldPlace(timeline.events, refusal);
  const event = timeline.events[place];
  if (event?.kind !== 'refusal') return withEvent(timeline, refusal);
  const { first, last, count } = event;
  const newest = refusal.last >= last ? refusal : event;
  const folded: Refused = {
    ...newest,
    first: Math.min(first, refusal.first),
    last: Math.max(last, refusal.last),
    count: count + refusal.count,
  };
  return { ...timeline, events: timeline.events.with(place, folded) };
};

/** Where the same was refused before; where the newest name stands when too many names were claimed; else -1. */
const foldPlace = (events: readonly TimelineEvent[], refusal: Refused): number => {
  let claims = 0;
  let newest = -1;
  for (let place = events.length - 1; place >= 0; place--) {
    const event = events[place];
    if (event?.kind !== 'refusal') break;
    if (event.rung !== refusal.rung || event.cause !== refusal.cause || event.address !== refusal.address) continue;
    if (event.claimed === refusal.claimed) return place;
    if (newest < 0) newest = place;
    claims += 1;
  }
  return claims < mostClaims ? -1 : newest;
};

const clipped = (refused: Refused): Refused => {
  const { certificate, claimed, message, ...rest } = refused;
  return {
    ...rest,
    message: message.slice(0, longestMessage),
    ...(claimed === undefined ? {} : { claimed: claimed.slice(0, longestName) }),
    ...(certificate === undefined
      ? {}
      : {
          certificate: {
            ...certificate,
            subject: certificate.subject.slice(0, longestName),
            issuer: certificate.issuer.slice(0, longestName),
          },
        }),
  };
};

/** What was seen later, folded into what was known before. */
export const followedBy = (timeline: Timeline, later: Timeline): Timeline => {
  const joined = later.events.reduce(
    (so, event) => (event.kind === 'refusal' ? withRefusals(so, event) : withMilestone(so, event.milestone, event.at)),
    timeline,
  );
  return later.forgotten === 0 ? joined : { ...joined, forgotten: joined.forgotten + later.forgotten };
};

export const lastMilestone = ({ events }: Timeline): Passed | undefined =>
  events.findLast((event): event is Passed => event.kind === 'milestone');

/** The newest refusal after everything that went well; undefined when the machine got on since. */
export const standingRefusal = ({ events }: Timeline): Refused | undefined => {
  let newest: Refused | undefined;
  for (let place = events.length - 1; place >= 0; place--) {
    const event = events[place];
    // Whoever reads what anybody may was not let in.
    if (event?.kind === 'milestone' && event.milestone === 'discovery') continue;
    if (event?.kind !== 'refusal') break;
    if (newest === undefined || event.last > newest.last) newest = event;
  }
  return newest;
};

/** A Node that was deleted may come back, and then passes everything anew, its next deletion too. */
const hasSinceDeletion = ({ events }: Timeline, milestone: Milestone): boolean => {
  const opposite = milestone === 'node-deleted' ? 'node-created' : 'node-deleted';
  for (let place = events.length - 1; place >= 0; place--) {
    const event = events[place];
    if (event?.kind !== 'milestone') continue;
    if (event.milestone === milestone) return true;
    if (event.milestone === opposite && milestone !== 'first-contact' && milestone !== 'discovery') return false;
  }
  return false;
};

const withEvent = ({ events, forgotten }: Timeline, event: TimelineEvent): Timeline => {
  if (events.length < mostEvents) return { events: [...events, event], forgotten };
  const [first, , ...rest] = events;
  return { events: [...(first === undefined ? [] : [first]), ...rest, event], forgotten: forgotten + 1 };
};
