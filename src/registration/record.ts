// What is kept of a machine between two starts, and shown to whoever asks: its verdict and its timeline, in the words of the
// Registration resource. Times are whole seconds there.
import { isRung } from './rungs.ts';
import { emptyTimeline, isMilestone, type ShownCertificate, standingRefusal, type Timeline, type TimelineEvent } from './timeline.ts';
import { type Verdict, whyOf } from './verdict.ts';

export interface EventRecord {
  milestone?: string;
  first?: string;
  last?: string;
  count?: number;
  rung?: string;
  cause?: string;
  message?: string;
  address?: string;
  claimed?: string;
  subject?: string;
  issuer?: string;
  notBefore?: string;
  notAfter?: string;
}

export interface MachineRecord {
  rung?: string;
  state?: string;
  cause?: string;
  detail?: string;
  since?: string;
  address?: string;
  claimed?: string;
  events?: EventRecord[];
  forgotten?: number;
  /** The node's clock less the control plane's; left out when it is about right. */
  clockSkewSeconds?: number;
}

export interface Seen {
  readonly verdict: Verdict;
  readonly timeline: Timeline;
  readonly address: string;
  readonly claimed: string;
  readonly clockSkewSeconds?: number;
}

const timeText = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

const timeOf = (text: string | undefined): number => {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? 0 : at;
};

export const recordOf = ({ verdict, timeline, address, claimed, clockSkewSeconds = 0 }: Seen): MachineRecord => ({
  rung: verdict.rung,
  state: verdict.state,
  cause: verdict.cause === 'refused' ? (standingRefusal(timeline)?.cause ?? verdict.cause) : verdict.cause,
  detail: whyOf(verdict, 'en'),
  since: timeText(verdict.since),
  ...(address === '' ? {} : { address }),
  ...(claimed === '' ? {} : { claimed }),
  ...(timeline.events.length === 0 ? {} : { events: timeline.events.map(eventRecord) }),
  ...(timeline.forgotten === 0 ? {} : { forgotten: timeline.forgotten }),
  ...(clockSkewSeconds === 0 ? {} : { clockSkewSeconds }),
});

export const timelineIn = (record: MachineRecord | undefined): Timeline =>
  record === undefined ? emptyTimeline : { events: (record.events ?? []).flatMap(eventOf), forgotten: record.forgotten ?? 0 };

const eventRecord = (event: TimelineEvent): EventRecord => {
  if (event.kind === 'milestone') return { milestone: event.milestone, first: timeText(event.at) };
  const { rung, cause, message, address, claimed, certificate, first, last, count } = event;
  return {
    first: timeText(first),
    last: timeText(last),
    count,
    rung,
    cause,
    message,
    ...(address === '' ? {} : { address }),
    ...(claimed === undefined ? {} : { claimed }),
    ...(certificate === undefined ? {} : certificateRecord(certificate)),
  };
};

const certificateRecord = ({ subject, issuer, notBefore, notAfter }: ShownCertificate): EventRecord => ({
  subject,
  issuer,
  notBefore: timeText(notBefore),
  notAfter: timeText(notAfter),
});

const certificateIn = ({ subject = '', issuer, notBefore, notAfter }: EventRecord): ShownCertificate | undefined =>
  issuer === undefined ? undefined : { subject, issuer, notBefore: timeOf(notBefore), notAfter: timeOf(notAfter) };

/** What a later version wrote and this one does not know is left out. */
const eventOf = (event: EventRecord): TimelineEvent[] => {
  const { milestone, rung, cause = '', message = '', address = '', claimed, count = 1 } = event;
  const first = timeOf(event.first);
  if (milestone !== undefined) return isMilestone(milestone) ? [{ kind: 'milestone', milestone, at: first }] : [];
  if (rung === undefined || !isRung(rung)) return [];
  const certificate = certificateIn(event);
  return [
    {
      ...{ kind: 'refusal', rung, cause, message, address, count, first, last: timeOf(event.last) },
      ...(claimed === undefined ? {} : { claimed }),
      ...(certificate === undefined ? {} : { certificate }),
    },
  ];
};
