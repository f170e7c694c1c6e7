// What `kubectl get events` shows: when last seen comes first, and the event's own name last of all.
import type { Event } from '../../../api/types/core.v1.generated.ts';
import { ageSince } from '../age.ts';
import { nameColumn, text, wideText } from '../columns.ts';
import type { Draft } from '../draft.ts';
import type { Column } from '../resource.ts';

const firstSeen = ({ firstTimestamp, eventTime }: Draft<Event>, now: number): string => ageSince(firstTimestamp ?? eventTime, now);

const lastSeen = (event: Draft<Event>, now: number): string => {
  if (event.series !== undefined) return ageSince(event.series.lastObservedTime, now);
  return event.lastTimestamp === undefined ? firstSeen(event, now) : ageSince(event.lastTimestamp, now);
};

/** The event that began a series is not counted in it. */
const count = ({ series, count: seen = 0 }: Draft<Event>): number => {
  if (series !== undefined) return (series.count ?? 0) + 1;
  return seen === 0 ? 1 : seen;
};

const target = ({ involvedObject }: Draft<Event>): string => {
  const kind = (involvedObject?.kind ?? '').toLowerCase();
  const name = involvedObject?.name ?? '';
  return name === '' ? kind : `${kind}/${name}`;
};

const firstOf = (...values: (string | undefined)[]): string => values.find((value) => value !== undefined && value !== '') ?? '';

const source = (event: Draft<Event>): string => {
  const instance = firstOf(event.source?.host, event.reportingInstance);
  const component = firstOf(event.source?.component, event.reportingComponent);
  return instance === '' ? component : `${component}, ${instance}`;
};

export const eventColumns: readonly Column<Event>[] = [
  text('Last Seen', 'The time at which the most recent occurrence of this event was recorded.', lastSeen),
  text('Type', 'Type of this event (Normal, Warning), new types could be added in the future', ({ type = '' }: Event) => type),
  text(
    'Reason',
    "This should be a short, machine understandable string that gives the reason for the transition into the object's current status.",
    ({ reason = '' }: Event) => reason,
  ),
  text('Object', 'The object that this event is about.', target),
  wideText(
    'Subobject',
    'If referring to a piece of an object instead of an entire object, this string should contain a valid JSON/Go field access statement, such as desiredState.manifest.containers[2]. For example, if the object reference is to a container within a pod, this would take on a value like: "spec.containers{name}" (where "name" refers to the name of the container that triggered the event) or if no container name is specified "spec.containers[2]" (container with index 2 in this pod). This syntax is chosen only to have some well-defined way of referencing a part of an object.',
    (event: Draft<Event>) => event.involvedObject?.fieldPath ?? '',
  ),
  wideText('Source', 'The component reporting this event. Should be a short machine understandable string.', source),
  text('Message', 'A human-readable description of the status of this operation.', ({ message = '' }: Event) => message.trim()),
  wideText('First Seen', 'The time at which the event was first recorded. (Time of server receipt is in TypeMeta.)', firstSeen),
  { name: 'Count', type: 'string', description: 'The number of times this event has occurred.', priority: 1, value: count },
  { ...nameColumn, priority: 1 },
];
