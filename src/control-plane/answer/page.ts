// One page of a list, as read and as answered.
import type { ListMeta } from '../../api/object.ts';
import type { Entry } from '../../store/store.ts';

export interface Page {
  readonly entries: readonly Entry[];
  readonly metadata: ListMeta;
}
