// Which of thousands of phrases may stand in a line: their anchors are looked up as the line is walked through once, so that
// hearing costs what the lines are long, whatever the number of causes.
import type { Phrase } from './phrase.ts';

interface Anchored<T> {
  readonly anchor: string;
  readonly all: T[];
}

/** Most anchors are longer; one of two Chinese characters is not. */
const keyLengths = [3, 2] as const;

const keyOf = (anchor: string): string => anchor.slice(0, keyLengths[0]);

/** Calls back with everything whose anchor stands in a line of lower case, each once. */
export const scannerFor = <T extends { readonly phrase: Phrase }>(
  things: readonly T[],
): ((lower: string, found: (one: T) => void) => void) => {
  const byKey = new Map<string, Anchored<T>[]>();
  for (const [anchor, all] of Map.groupBy(things, ({ phrase }) => phrase.anchor)) {
    const sharing = byKey.get(keyOf(anchor)) ?? [];
    byKey.set(keyOf(anchor), sharing);
    sharing.push({ anchor, all });
  }
  return (lower, found) => {
    const seen = new Set<Anchored<T>>();
    for (let at = 0; at < lower.length; at += 1) {
      for (const length of keyLengths) {
        for (const one of byKey.get(lower.slice(at, at + length)) ?? []) {
          if (seen.has(one) || !lower.startsWith(one.anchor, at)) continue;
          seen.add(one);
          one.all.forEach(found);
        }
      }
    }
  };
};
