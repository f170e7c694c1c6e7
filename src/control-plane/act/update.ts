// PUT: the whole object, or the part of it that a subresource stands for.
import type { ApiAnswer } from '../../api/exchange.ts';
import type { KubeObject } from '../../api/object.ts';
import { answerEntry, answerUnkept } from '../answer/object-answer.ts';
import { decodeBytes, readBody } from '../decode/body.ts';
import type { Act } from '../exchange.ts';
import type { StatusStrategy } from '../resources/resource.ts';
import { storeKey } from '../served.ts';
import { type Changed, changeObject } from './change.ts';
import { createObject } from './create.ts';
import { dryRunOf } from './dry-run.ts';
import { checkManager } from './field-manager.ts';

export const update = async (act: Act, partial?: StatusStrategy): Promise<ApiAnswer> => {
  const { exchange, served } = act;
  checkManager(exchange.query, 'UpdateOptions');
  const dryRun = dryRunOf(exchange.query, 'UpdateOptions');
  const body = await readBody(exchange);
  if (partial === undefined && served.declaration.createOnUpdate === true && !(await exists(act))) {
    return createObject(act, decodeBytes(exchange, served, body), dryRun);
  }
  // Decoded anew for each attempt, since an attempt changes the object; the first keeps its warnings.
  let decoded: KubeObject | undefined = decodeBytes(exchange, served, body);
  const produce = (): KubeObject => {
    const object = decoded ?? decodeBytes({ ...exchange, warnings: [] }, served, body);
    decoded = undefined;
    return object;
  };
  return answerChanged(act, await changeObject(act, { produce, partial, dryRun, needsVersion: true }));
};

const exists = async (act: Act): Promise<boolean> =>
  (await act.parts.store.get(storeKey(act.served, act.exchange.info.namespace, act.exchange.info.name))).entry !== undefined;

export const answerChanged = (act: Act, changed: Changed): Promise<ApiAnswer> | ApiAnswer =>
  changed.kind === 'kept' ? answerEntry(act, changed.entry, 200) : answerUnkept(act, changed.object, 200);
