// The place of one key. Stays while the key is live or something waits for it.
import type { Entry } from '../store.ts';

/** `Pending`: what a backend knows of a write that readers do not see yet. */
export interface Slot<Pending> {
  readonly key: string;
  /** What readers see: the newest durable entry. */
  entry: Entry | undefined;
  /** The newest write not yet durable; the next write is judged by what it will leave. */
  last: Pending | undefined;
}
