// Which machines are forgotten: those that are no Node and have no request, after a day of silence; the ones silent for
// longest first when there are too many; and the address of a machine that went on under its own name.
import type { Registration } from '../../api/types/registration.v1.generated.ts';
import type { TimelineEvent } from '../../registration/timeline.ts';

const dayMilliseconds = 24 * 3_600_000;
export const mostStrangers = 1_000;

const lastOf = (event: TimelineEvent): number => (event.kind === 'milestone' ? event.at : event.last);

/** Of a machine that is no Node and has no request. */
export const isForgettable = (events: readonly TimelineEvent[], now: number): boolean => {
  const last = events.at(-1);
  if (last === undefined || now - lastOf(last) > dayMilliseconds) return true;
  // A token came from this address, and a request was posted with it: what follows stands under the node's name.
  const named = events.some((event) => event.kind === 'milestone' && event.milestone === 'csr-signed');
  return last.kind === 'milestone' && last.milestone === 'csr-posted' && !named;
};

const touched = ({ status }: Registration): number => {
  const last = status?.events?.at(-1);
  const at = Date.parse(last?.last ?? last?.first ?? '');
  return Number.isNaN(at) ? 0 : at;
};

/** Names to look at again, or to drop. */
export const strangersToForget = (
  kept: Iterable<Registration>,
  isKnown: (name: string) => boolean,
  now: number,
): { readonly silent: readonly string[]; readonly surplus: readonly string[] } => {
  const strangers = [...kept].filter(({ metadata }) => !isKnown(metadata.name ?? ''));
  const byAge = strangers
    .sort((one, other) => touched(one) - touched(other))
    .map((one) => ({ name: one.metadata.name ?? '', at: touched(one) }));
  const surplus = byAge.slice(0, Math.max(0, byAge.length - mostStrangers)).map(({ name }) => name);
  const silent = byAge.filter(({ at }) => now - at > dayMilliseconds).map(({ name }) => name);
  return { silent, surplus };
};
