// What a change means to one watcher, and how it is written. With a selector an object may enter or leave the view
// without being created or deleted.
import type { Entry, Change, Revision } from '../../store/store.ts';
import type { Criteria } from '../act/criteria.ts';

export type EventType = 'ADDED' | 'MODIFIED' | 'DELETED';

export interface WatchEvent {
  readonly type: EventType;
  readonly entry: Entry;
  /** DELETED events tell the last state under the revision of the deletion. */
  readonly revision: Revision;
}

export const eventOf = (change: Change, criteria: Criteria): WatchEvent | undefined => {
  const { previous, revision } = change;
  const was = previous !== undefined && (criteria.everything || criteria.fits(previous));
  if (change.kind === 'delete') return was ? { type: 'DELETED', entry: change.previous, revision } : undefined;
  const { entry } = change;
  const is = criteria.everything || criteria.fits(entry);
  if (is) return { type: was ? 'MODIFIED' : 'ADDED', entry, revision };
  // What leaves the view is shown as the watcher last saw it, as upstream does (storage/cacher: convertToWatchEvent).
  return was ? { type: 'DELETED', entry: previous, revision } : undefined;
};
