// Changing what is there: the one loop under PUT, PATCH and the subresources. Reads the newest, lets the caller produce
// the new object from it, and writes only if nothing came between; otherwise begins anew.
import type { KubeObject } from '../../api/object.ts';
import { badRequest, conflict, invalid, modified, notFound, type StatusCause, unexplained } from '../../api/status.ts';
import type { Entry } from '../../store/store.ts';
import { type Act, type Exchange, hookOf } from '../exchange.ts';
import { parseEntry, storedText } from '../negotiate/entry-text.ts';
import type { StatusStrategy } from '../resources/resource.ts';
import { type Served, storeKey } from '../served.ts';
import { admitObject, validateAdmitted } from './admit-object.ts';
import { carryOver, checkOwnUid, placeInNamespace, raiseGeneration } from './metadata.ts';
import { validateChanged } from './validate-object.ts';

export interface Change {
  /** A new object each time: it is changed on its way. `current` gives a copy of the newest, to build on. */
  produce(current: () => KubeObject): KubeObject;
  readonly partial: StatusStrategy | undefined;
  readonly dryRun: boolean;
  /** PUT must say which version it replaces, unless the kind allows otherwise; PATCH need not. */
  readonly needsVersion: boolean;
  /** The patch itself says which version it means. */
  readonly namesVersion?: boolean;
}

export type Changed =
  | { readonly kind: 'kept'; readonly entry: Entry }
  | { readonly kind: 'dry'; readonly object: KubeObject }
  /** The last finalizer went from an object that was being deleted. */
  | { readonly kind: 'gone'; readonly object: KubeObject };

/** A change that names no version is retried against the newest this often before the caller is told. */
const mostAttempts = 100;

export const changeObject = async (act: Act, change: Change): Promise<Changed> => {
  const { parts, exchange, served } = act;
  const { namespace, name } = exchange.info;
  const key = storeKey(served, namespace, name);
  for (let attempt = 1; ; attempt++) {
    const { entry } = await parts.store.get(key);
    if (entry === undefined) throw notFound(served.groupResource, name);
    const changed = await attemptChange(act, change, entry);
    if (changed !== 'conflict') return changed;
    if (attempt === mostAttempts) throw conflict(served.groupResource, name, modified);
  }
};

/** One try: the object as it shall be, as it was, and where it stands. */
interface Attempt {
  readonly object: KubeObject;
  readonly old: KubeObject;
  readonly entry: Entry;
}

const attemptChange = async (act: Act, change: Change, entry: Entry): Promise<Changed | 'conflict'> => {
  const { exchange, served } = act;
  const old = parseEntry(served, entry);
  const object = change.produce(() => parseEntry(served, entry));
  nameAsInPath(object, exchange);
  // Judged before admission may speak of the object, as upstream does.
  if (change.needsVersion) checkOwnUid(object.metadata.uid, old, served, entry.key);
  await admitObject(act, { operation: 'UPDATE', object, old, dryRun: change.dryRun });
  const attempt: Attempt = { object, old, entry };
  const named = checkVersion(served, attempt, change);
  applyStrategy(act, change, attempt);
  await validateAdmitted(act, { operation: 'UPDATE', object, old, dryRun: change.dryRun });
  if (finished(served, object, old)) return change.dryRun ? { kind: 'gone', object } : remove(act, attempt);
  const result = await write(act, change, attempt);
  if (result === 'conflict' && named) throw conflict(served.groupResource, exchange.info.name, modified);
  return result;
};

/** apiserver/pkg/endpoints/handlers/rest.go, checkName. */
const nameAsInPath = ({ metadata }: KubeObject, { info }: Exchange): void => {
  const { name = '', namespace = '' } = metadata;
  if (name === '') throw badRequest(`the name of the object (${info.name} based on URL) was undeterminable: name must be provided`);
  if (name !== info.name) throw badRequest(`the name of the object (${name}) does not match the name on the URL (${info.name})`);
  if (info.placed && namespace !== '' && namespace !== info.namespace) {
    throw badRequest(`the namespace of the object (${namespace}) does not match the namespace on the request (${info.namespace})`);
  }
};

/** Whether the caller said which version it means; if so a conflict is the caller's to solve. */
const checkVersion = (served: Served, { object, old }: Attempt, change: Change): boolean => {
  const { resourceVersion } = object.metadata;
  const name = object.metadata.name ?? '';
  if (resourceVersion === undefined || resourceVersion === '' || resourceVersion === '0') {
    if (change.needsVersion && served.declaration.unconditionalUpdate !== true) {
      const { group, resource } = served.declaration;
      throw invalid({ group, kind: resource }, name, [noVersion]);
    }
    if (old.metadata.resourceVersion !== undefined) object.metadata.resourceVersion = old.metadata.resourceVersion;
    return false;
  }
  if (!/^\d+$/.test(resourceVersion)) throw unexplained(`strconv.ParseUint: parsing ${JSON.stringify(resourceVersion)}: invalid syntax`);
  if (resourceVersion !== old.metadata.resourceVersion) throw conflict(served.groupResource, name, modified);
  // A patch takes the version over from what it was applied to: it names one only if it says so itself.
  return change.needsVersion || change.namesVersion === true;
};

/** 0x0 is how Go prints the unsigned zero of a missing version. */
const noVersion: StatusCause = {
  reason: 'FieldValueInvalid',
  message: 'Invalid value: 0x0: must be specified for an update',
  field: 'metadata.resourceVersion',
};

const applyStrategy = (act: Act, change: Change, { object, old }: Attempt): void => {
  const { parts, exchange, served } = act;
  const context = { user: exchange.user, now: parts.clock.now(), dryRun: change.dryRun };
  const { strategy } = served.declaration;
  placeInNamespace(object, served, exchange.info.namespace);
  if (change.partial === undefined) strategy.prepareForUpdate?.(object, old, context);
  else change.partial.prepareForUpdate(object, old, context);
  carryOver(object, old);
  if (change.partial === undefined && served.declaration.generation === true) raiseGeneration(object, old);
  validateChanged(served, object, old, change.partial);
  if (change.partial === undefined) exchange.warnings.push(...(strategy.warnings?.(object) ?? []));
};

/** Being deleted, and nothing holds it any more. */
const finished = (served: Served, object: KubeObject, old: KubeObject): boolean => {
  if (object.metadata.deletionTimestamp === undefined) return false;
  const holds = (of: KubeObject): boolean => (of.metadata.finalizers?.length ?? 0) > 0 || served.declaration.lingers?.(of) === true;
  return holds(old) && !holds(object) && (object.metadata.deletionGracePeriodSeconds ?? 0) === 0;
};

const remove = async (act: Act, { object, old, entry }: Attempt): Promise<Changed | 'conflict'> => {
  const outcome = await act.parts.store.delete(entry.key, entry.modRevision);
  if (outcome.kind === 'conflict' && outcome.current !== undefined) return 'conflict';
  await hookOf(act)?.afterDelete(old);
  return { kind: 'gone', object };
};

const write = async (act: Act, change: Change, { object, old, entry }: Attempt): Promise<Changed | 'conflict'> => {
  const { parts, served } = act;
  const hook = hookOf(act);
  const giveBack = await hook?.beforeUpdate(object, old, change.dryRun);
  try {
    if (change.dryRun) return { kind: 'dry', object };
    const text = storedText(served, object);
    if (text === entry.value) return { kind: 'kept', entry };
    const { ttlSeconds, patientUpdates: patient } = served.declaration;
    const outcome = await parts.store.update(entry.key, text, entry.modRevision, { ttlSeconds, patient });
    if (outcome.kind === 'done') {
      await hook?.afterUpdate(object, old);
      return { kind: 'kept', entry: outcome.entry };
    }
  } catch (error) {
    await giveBack?.();
    throw error;
  }
  await giveBack?.();
  return 'conflict';
};
