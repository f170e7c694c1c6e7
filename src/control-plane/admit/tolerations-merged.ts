// Two lists of tolerations as one in which none is covered by another (pkg/util/tolerations).
import type { Toleration } from '../../api/types/core.v1.generated.ts';
import type { Draft } from '../resources/draft.ts';
import { semanticallyEqual } from '../resources/semantic-equal.ts';

type Tolerations = readonly Draft<Toleration>[];

/** Comparing each with each is for lists people write; beyond it a longer list tolerates the same. */
const comparedAtMost = 500;

const keyCovers = (wide: Draft<Toleration>, narrow: Draft<Toleration>): boolean =>
  (wide.key ?? '') === (narrow.key ?? '') || ((wide.key ?? '') === '' && wide.operator === 'Exists');

const lastsAsLong = (wide: Draft<Toleration>, narrow: Draft<Toleration>): boolean =>
  wide.effect !== 'NoExecute' ||
  wide.tolerationSeconds === undefined ||
  (narrow.tolerationSeconds !== undefined && narrow.tolerationSeconds <= wide.tolerationSeconds);

const covers = (wide: Draft<Toleration>, narrow: Draft<Toleration>): boolean => {
  if (semanticallyEqual(wide, narrow)) return true;
  const effect = wide.effect ?? '';
  if (!keyCovers(wide, narrow) || (effect !== '' && effect !== (narrow.effect ?? '')) || !lastsAsLong(wide, narrow)) return false;
  if (wide.operator === 'Exists') return true;
  return narrow.operator === 'Equal' && (narrow.value ?? '') === (wide.value ?? '');
};

export const mergedTolerations = (first: Tolerations, second: Tolerations): Draft<Toleration>[] => {
  const all = [...first, ...second];
  if (all.length > comparedAtMost) return all;
  const merged: Draft<Toleration>[] = [];
  for (const [i, one] of all.entries()) {
    if (merged.some((other) => covers(other, one))) continue;
    if (all.slice(i + 1).some((other) => covers(other, one) && !semanticallyEqual(other, one))) continue;
    merged.push(one);
  }
  return merged;
};
