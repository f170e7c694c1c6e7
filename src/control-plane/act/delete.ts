// DELETE: at once, or marked first when something must be waited for: finalizers, a pod's grace, a namespace's content.
import type { ApiAnswer } from '../../api/exchange.ts';
import type { KubeObject } from '../../api/object.ts';
import { conflict, modified, notFound } from '../../api/status.ts';
import type { Entry } from '../../store/store.ts';
import { answerEntry, answerStatus, answerUnkept } from '../answer/object-answer.ts';
import { type DeleteOptions, deleteOptionsOf } from '../decode/delete-options.ts';
import type { Exchange, Parts } from '../exchange.ts';
import { parseEntry, storedText } from '../negotiate/entry-text.ts';
import { type Served, storeKey } from '../served.ts';
import { admitObject, validateAdmitted } from './admit-object.ts';
import { checkPreconditions, timestamp } from './metadata.ts';

export type Deleted =
  | { readonly kind: 'gone'; readonly object: KubeObject }
  /** Still there, with a deletionTimestamp. */
  | { readonly kind: 'marked'; readonly entry: Entry }
  | { readonly kind: 'dry'; readonly object: KubeObject };

const mostAttempts = 100;

export const remove = async (parts: Parts, exchange: Exchange, served: Served): Promise<ApiAnswer> => {
  const options = await deleteOptionsOf(exchange);
  const { namespace, name } = exchange.info;
  return answerDeleted(parts, exchange, served, await deleteObject(parts, exchange, served, { namespace, name, options }));
};

export const answerDeleted = (parts: Parts, exchange: Exchange, served: Served, deleted: Deleted): ApiAnswer | Promise<ApiAnswer> => {
  if (deleted.kind === 'marked') return answerEntry(parts, exchange, served, deleted.entry, 200);
  if (deleted.kind === 'dry' || served.declaration.returnsDeleted === true) return answerUnkept(parts, exchange, served, deleted.object, 200);
  const { group, resource } = served.declaration;
  const { name, uid } = deleted.object.metadata;
  return answerStatus(exchange, {
    ...(name === undefined ? {} : { name }),
    ...(group === '' ? {} : { group }),
    kind: resource,
    ...(uid === undefined ? {} : { uid }),
  });
};

export interface Deletion {
  readonly namespace: string;
  readonly name: string;
  readonly options: DeleteOptions;
}

export const deleteObject = async (parts: Parts, exchange: Exchange, served: Served, deletion: Deletion): Promise<Deleted> => {
  const { namespace, name, options } = deletion;
  const key = storeKey(served, namespace, name);
  for (let attempt = 1; ; attempt++) {
    const { entry } = await parts.store.get(key);
    if (entry === undefined) throw notFound(served.groupResource, name);
    const old = parseEntry(served, entry);
    checkPreconditions(options.preconditions, old, served);
    const admitted = { operation: 'DELETE', object: undefined, old, dryRun: options.dryRun, name } as const;
    await admitObject(parts, exchange, served, admitted);
    await validateAdmitted(parts, exchange, served, admitted);
    const deleted = await attemptDelete(parts, served, options, entry, old);
    if (deleted !== 'conflict') return deleted;
    if (attempt === mostAttempts) throw conflict(served.groupResource, name, modified);
  }
};

const attemptDelete = async (parts: Parts, served: Served, options: DeleteOptions, entry: Entry, old: KubeObject): Promise<Deleted | 'conflict'> => {
  const marked = markForDeletion(served, parseEntry(served, entry), options, parts.clock.now());
  if (marked === undefined) {
    if (options.dryRun) return { kind: 'dry', object: old };
    const outcome = await parts.store.delete(entry.key, entry.modRevision);
    if (outcome.kind === 'conflict') return 'conflict';
    await parts.hooks.get(`${served.declaration.group}/${served.declaration.resource}`)?.afterDelete(old);
    old.metadata.resourceVersion = String(outcome.revision);
    return { kind: 'gone', object: old };
  }
  if (options.dryRun) return { kind: 'dry', object: marked };
  const text = storedText(served, marked);
  if (text === entry.value) return { kind: 'marked', entry };
  const outcome = await parts.store.update(entry.key, text, entry.modRevision, { ttlSeconds: served.declaration.ttlSeconds });
  return outcome.kind === 'done' ? { kind: 'marked', entry: outcome.entry } : 'conflict';
};

/** Undefined when nothing holds the object: it goes at once (apiserver/pkg/registry/rest/delete.go, BeforeDelete). */
const markForDeletion = (served: Served, object: KubeObject, options: DeleteOptions, now: number): KubeObject | undefined => {
  const { declaration } = served;
  const held = (object.metadata.finalizers?.length ?? 0) > 0 || declaration.lingers?.(object) === true;
  const { deletionTimestamp, deletionGracePeriodSeconds: granted } = object.metadata;
  if (deletionTimestamp !== undefined) {
    const asked = options.gracePeriodSeconds;
    const running = (granted ?? 0) > 0;
    if (running && (asked === undefined || asked >= (granted ?? 0))) return object;
    if (running && asked !== undefined && (asked > 0 || held)) return shorten(object, deletionTimestamp, granted ?? 0, asked);
    return held ? object : undefined;
  }
  const grace = declaration.gracefulDeletion?.(object, options.gracePeriodSeconds) ?? 0;
  if (grace <= 0 && !held) return undefined;
  object.metadata.deletionTimestamp = timestamp(now + Math.max(grace, 0) * 1000);
  object.metadata.deletionGracePeriodSeconds = Math.max(grace, 0);
  if ((object.metadata.generation ?? 0) > 0) object.metadata.generation = (object.metadata.generation ?? 0) + 1;
  declaration.beginDeletion?.(object);
  return object;
};

/** A deletion under way may only be made faster. */
const shorten = (object: KubeObject, deletionTimestamp: string, granted: number, asked: number): KubeObject => {
  object.metadata.deletionTimestamp = timestamp(Date.parse(deletionTimestamp) - (granted - asked) * 1000);
  object.metadata.deletionGracePeriodSeconds = asked;
  return object;
};
