// All that a store holds at one moment, and whether two hold the same.
import type { Entry, Revision } from '../store.ts';

export interface Kept {
  readonly entry: Entry;
  /** When the store deletes it, in milliseconds of the wall clock; 0 for never. */
  readonly expiresAt: number;
}

export interface Contents {
  /** Nothing that ever happened in the store lies above. */
  readonly revision: Revision;
  readonly kept: ReadonlyMap<string, Kept>;
}

/** Servers that are there write their address below, and what they wrote goes when they go. */
export const liveServersPrefix = '/registry/masterleases/';

/** The first difference that is found; undefined when there is none. What is past its time may be gone from either. */
export function differenceBetween(source: Contents, target: Contents, now: number): string | undefined {
  for (const [key, { entry, expiresAt }] of source.kept) {
    const other = target.kept.get(key)?.entry;
    if (other === undefined) {
      if (expiresAt > 0 && expiresAt <= now) continue;
      return `${key} is missing`;
    }
    if (other.value !== entry.value) return `${key} has another content`;
    if (other.modRevision !== entry.modRevision) return `${key} is at revision ${other.modRevision} instead of ${entry.modRevision}`;
    if (other.createRevision !== entry.createRevision)
      return `${key} was created at ${other.createRevision} instead of ${entry.createRevision}`;
    if ((target.kept.get(key)?.expiresAt ?? 0) > 0 !== expiresAt > 0) return `${key} lives for ever in one of them`;
  }
  for (const key of target.kept.keys()) if (!source.kept.has(key)) return `${key} is new`;
  return undefined;
}
