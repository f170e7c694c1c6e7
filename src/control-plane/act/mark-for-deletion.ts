// Whether an object that is to be deleted goes at once or is marked first, and with what grace
// (apiserver/pkg/registry/rest/delete.go, BeforeDelete).
import type { KubeObject } from '../../api/object.ts';
import type { Served } from '../served.ts';
import { timestamp } from './metadata.ts';

/** Finalizers, or a namespace's content. */
const isHeld = (served: Served, object: KubeObject): boolean =>
  (object.metadata.finalizers?.length ?? 0) > 0 || served.declaration.lingers?.(object) === true;

/** Changes `object` and returns it when it must stay for now; undefined when nothing holds it: it goes at once. */
export const markForDeletion = (served: Served, object: KubeObject, asked: number | undefined, now: number): KubeObject | undefined => {
  const held = isHeld(served, object);
  if (object.metadata.deletionTimestamp !== undefined) return hasten(object, asked, held);
  const grace = Math.max(served.declaration.gracefulDeletion?.(object, asked) ?? 0, 0);
  if (grace === 0 && !held) return undefined;
  object.metadata.deletionTimestamp = timestamp(now + grace * 1000);
  object.metadata.deletionGracePeriodSeconds = grace;
  if (object.metadata.generation !== undefined) object.metadata.generation += 1;
  served.declaration.beginDeletion?.(object);
  return object;
};

/** A deletion under way may only be made faster. */
const hasten = (object: KubeObject, asked: number | undefined, held: boolean): KubeObject | undefined => {
  const granted = object.metadata.deletionGracePeriodSeconds ?? 0;
  if (granted === 0) return held ? object : undefined;
  if (asked === undefined || asked >= granted) return object;
  if (asked === 0 && !held) return undefined;
  const end = Date.parse(object.metadata.deletionTimestamp ?? '');
  object.metadata.deletionTimestamp = timestamp(end - (granted - asked) * 1000);
  object.metadata.deletionGracePeriodSeconds = asked;
  return object;
};
