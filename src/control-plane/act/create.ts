// POST: decode, admit, fill in, validate, keep.
import type { ApiAnswer } from '../../api/exchange.ts';
import type { KubeObject } from '../../api/object.ts';
import { alreadyExists, unexplained } from '../../api/status.ts';
import type { Entry } from '../../store/store.ts';
import { answerEntry, answerUnkept } from '../answer/object-answer.ts';
import { decodeBody } from '../decode/body.ts';
import { type Act, hookOf, type Parts } from '../exchange.ts';
import { storedText } from '../negotiate/entry-text.ts';
import { type Served, storeKey } from '../served.ts';
import { admitObject, validateAdmitted } from './admit-object.ts';
import { dryRunOf } from './dry-run.ts';
import { checkManager } from './field-manager.ts';
import { fillForCreate, placeInNamespace } from './metadata.ts';
import { validateNew } from './validate-object.ts';

export const create = async (act: Act): Promise<ApiAnswer> => {
  const { exchange, served } = act;
  checkManager(exchange.query, 'CreateOptions');
  const dryRun = dryRunOf(exchange.query, 'CreateOptions');
  const object = await decodeBody(exchange, served);
  return createObject(act, object, dryRun);
};

export const createObject = async (act: Act, object: KubeObject, dryRun: boolean): Promise<ApiAnswer> => {
  const { parts, exchange, served } = act;
  placeInNamespace(object, served, exchange.info.namespace);
  await admitObject(act, { operation: 'CREATE', object, old: undefined, dryRun });
  const { strategy } = served.declaration;
  const now = parts.clock.now();
  refuseRevision(object);
  // Filled in first: what a strategy prepares may hang on the name that was generated (a namespace's label).
  fillForCreate(object, served, now);
  strategy.prepareForCreate?.(object, { user: exchange.user, now, dryRun });
  const hook = hookOf(act);
  validateNew(served, object);
  await validateAdmitted(act, { operation: 'CREATE', object, old: undefined, dryRun });
  exchange.warnings.push(...(strategy.warnings?.(object) ?? []));
  const giveBack = await hook?.beforeCreate(object, dryRun);
  try {
    if (dryRun) return await answerDry(act, object);
    return answerEntry(act, await keep(parts, served, object), 201);
  } catch (error) {
    await giveBack?.();
    throw error;
  }
};

/** Said by etcd's storage layer upstream, as an error without a reason. */
const refuseRevision = (object: KubeObject): void => {
  const { resourceVersion } = object.metadata;
  if (resourceVersion === undefined || !/^0*[1-9]\d*$/.test(resourceVersion)) return;
  throw unexplained('resourceVersion should not be set on objects to be created');
};

const keyOf = (served: Served, object: KubeObject): string => storeKey(served, object.metadata.namespace ?? '', object.metadata.name ?? '');

const keep = async (parts: Parts, served: Served, object: KubeObject): Promise<Entry> => {
  const outcome = await parts.store.create(keyOf(served, object), storedText(served, object), {
    ttlSeconds: served.declaration.ttlSeconds,
  });
  if (outcome.kind === 'done') return outcome.entry;
  throw alreadyExists(served.groupResource, object.metadata.name ?? '');
};

const answerDry = async (act: Act, object: KubeObject): Promise<ApiAnswer> => {
  const { parts, served } = act;
  const { entry } = await parts.store.get(keyOf(served, object));
  if (entry !== undefined) throw alreadyExists(served.groupResource, object.metadata.name ?? '');
  return answerUnkept(act, object, 201);
};
