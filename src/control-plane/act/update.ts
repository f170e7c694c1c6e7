// PUT: the whole object, or the part of it that a subresource stands for.
import type { ApiAnswer } from '../../api/exchange.ts';
import type { KubeObject } from '../../api/object.ts';
import { answerEntry, answerUnkept } from '../answer/object-answer.ts';
import { decodeBytes, readBody } from '../decode/body.ts';
import type { Exchange, Parts } from '../exchange.ts';
import type { StatusStrategy } from '../resources/resource.ts';
import { type Served, storeKey } from '../served.ts';
import { type Changed, changeObject } from './change.ts';
import { createObject } from './create.ts';
import { dryRunOf } from './dry-run.ts';

export const update = async (parts: Parts, exchange: Exchange, served: Served, partial?: StatusStrategy): Promise<ApiAnswer> => {
  const dryRun = dryRunOf(exchange.query, 'UpdateOptions');
  const body = await readBody(exchange);
  if (partial === undefined && served.declaration.createOnUpdate === true && !(await exists(parts, exchange, served))) {
    return createObject(parts, exchange, served, decodeBytes(exchange, served, body), dryRun);
  }
  // Decoded anew for each attempt, since an attempt changes the object; the first keeps its warnings.
  let decoded: KubeObject | undefined = decodeBytes(exchange, served, body);
  const produce = (): KubeObject => {
    const object = decoded ?? decodeBytes({ ...exchange, warnings: [] }, served, body);
    decoded = undefined;
    return object;
  };
  return answerChanged(parts, exchange, served, await changeObject(parts, exchange, served, { produce, partial, dryRun, needsVersion: true }));
};

const exists = async (parts: Parts, exchange: Exchange, served: Served): Promise<boolean> =>
  (await parts.store.get(storeKey(served, exchange.info.namespace, exchange.info.name))).entry !== undefined;

export const answerChanged = (parts: Parts, exchange: Exchange, served: Served, changed: Changed): Promise<ApiAnswer> | ApiAnswer =>
  changed.kind === 'kept' ? answerEntry(parts, exchange, served, changed.entry, 200) : answerUnkept(parts, exchange, served, changed.object, 200);
