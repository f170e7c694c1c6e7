// DELETE: at once, or marked first when something must be waited for: finalizers, a pod's grace, a namespace's content.
import type { ApiAnswer } from '../../api/exchange.ts';
import type { KubeObject } from '../../api/object.ts';
import { conflict, modified, notFound } from '../../api/status.ts';
import type { Entry } from '../../store/store.ts';
import { answerEntry, answerStatus, answerUnkept } from '../answer/object-answer.ts';
import { type DeleteOptions, deleteOptionsOf } from '../decode/delete-options.ts';
import { type Act, hookOf } from '../exchange.ts';
import { parseEntry, storedText } from '../negotiate/entry-text.ts';
import { type Served, storeKey } from '../served.ts';
import { admitDeletion } from './admit-object.ts';
import { markForDeletion } from './mark-for-deletion.ts';
import { checkPreconditions, timestamp } from './metadata.ts';
import { askPropagation } from './propagation.ts';

export type Deleted =
  | { readonly kind: 'gone'; readonly object: KubeObject }
  /** Still there, with a deletionTimestamp. */
  | { readonly kind: 'marked'; readonly entry: Entry }
  | { readonly kind: 'dry'; readonly object: KubeObject };

const mostAttempts = 100;

export const remove = async (act: Act): Promise<ApiAnswer> => {
  const { exchange } = act;
  const options = await deleteOptionsOf(exchange);
  const { namespace, name } = exchange.info;
  return answerDeleted(act, await deleteObject(act, { namespace, name, options }));
};

export const answerDeleted = (act: Act, deleted: Deleted): ApiAnswer | Promise<ApiAnswer> => {
  const { exchange, served } = act;
  if (deleted.kind === 'marked') return answerEntry(act, deleted.entry, 200);
  if (deleted.kind === 'dry' || served.declaration.returnsDeleted === true) return answerUnkept(act, deleted.object, 200);
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
  /** Admission has judged the action that this deletion is part of. */
  readonly judged?: boolean;
}

export const deleteObject = async (act: Act, deletion: Deletion): Promise<Deleted> => {
  const { parts, served } = act;
  const { namespace, name, options, judged = false } = deletion;
  const key = storeKey(served, namespace, name);
  for (let attempt = 1; ; attempt++) {
    const { entry } = await parts.store.get(key);
    if (entry === undefined) throw notFound(served.groupResource, name);
    const old = parseEntry(served, entry);
    checkPreconditions(options.preconditions, old, served);
    if (!judged) await admitDeletion(act, { old, dryRun: options.dryRun, name });
    const deleted = await attemptDelete(act, options, entry, old);
    if (deleted !== 'conflict') return deleted;
    if (attempt === mostAttempts) throw conflict(served.groupResource, name, modified);
  }
};

const attemptDelete = async (act: Act, options: DeleteOptions, entry: Entry, old: KubeObject): Promise<Deleted | 'conflict'> => {
  const { parts, served } = act;
  const object = parseEntry(served, entry);
  askPropagation(served, object, options.propagationPolicy);
  const marked = markForDeletion(served, object, options.gracePeriodSeconds, parts.clock.now());
  if (options.dryRun)
    return marked === undefined ? { kind: 'gone', object: atOnce(served, old, parts.clock.now()) } : { kind: 'dry', object: marked };
  if (marked !== undefined) return keepMarked(act, entry, marked);
  const outcome = await parts.store.delete(entry.key, entry.modRevision);
  if (outcome.kind === 'conflict') return 'conflict';
  await hookOf(act)?.afterDelete(old);
  old.metadata.resourceVersion = String(outcome.revision);
  return { kind: 'gone', object: atOnce(served, old, parts.clock.now()) };
};

/** What could have had a grace says that it had none. */
const atOnce = ({ declaration }: Served, object: KubeObject, now: number): KubeObject => {
  if (declaration.gracefulDeletion === undefined) return object;
  object.metadata.deletionTimestamp ??= timestamp(now);
  object.metadata.deletionGracePeriodSeconds = 0;
  return object;
};

const keepMarked = async ({ parts, served }: Act, entry: Entry, marked: KubeObject): Promise<Deleted | 'conflict'> => {
  const text = storedText(served, marked);
  if (text === entry.value) return { kind: 'marked', entry };
  const outcome = await parts.store.update(entry.key, text, entry.modRevision, { ttlSeconds: served.declaration.ttlSeconds });
  return outcome.kind === 'done' ? { kind: 'marked', entry: outcome.entry } : 'conflict';
};
