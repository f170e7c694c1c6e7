// Rebuilds the memory from the rows of the log.
import type { Memory } from '../memory/memory.ts';
import type { Entry } from '../store.ts';
import { type Rows, rowWidth } from './thread-messages.ts';
import type { Write } from './write.ts';

/**
 * Takes rows as they were written, oldest first; says what is wrong when one does not follow from those before it.
 * Below the compacted revision that cannot be told, because superseded rows are gone there.
 */
export function replayRows(memory: Memory<Write>, rows: Rows, expires: (expiresAt: number, entry: Entry) => void): string | undefined {
  const { index, history } = memory;
  for (let at = 0; at < rows.length; at += rowWidth) {
    const revision = rows[at] as number;
    const key = rows[at + 1] as string;
    const value = rows[at + 2] as string | null;
    const expiresAt = rows[at + 5] as number;
    const slot = index.claim(key);
    const entry = value === null ? undefined : { key, value, createRevision: rows[at + 3] as number, modRevision: revision };
    if (revision <= history.compactedRevision) {
      index.show(slot, entry);
      memory.revision = revision;
    } else {
      const previousRevision = rows[at + 4] as number;
      const expected = slot.entry?.modRevision ?? 0;
      if (previousRevision !== expected || (entry === undefined && expected === 0))
        return `row ${revision} (${key}) follows ${previousRevision}, which is not there`;
      memory.apply(slot, entry, revision);
    }
    if (entry === undefined) index.release(slot);
    else if (expiresAt > 0) expires(expiresAt, entry);
  }
  return undefined;
}
