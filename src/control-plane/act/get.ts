// GET on one object.
import type { ApiAnswer } from '../../api/exchange.ts';
import { notFound } from '../../api/status.ts';
import { answerEntry } from '../answer/object-answer.ts';
import type { Exchange, Parts } from '../exchange.ts';
import { type Served, storeKey } from '../served.ts';

export const get = async (parts: Parts, exchange: Exchange, served: Served): Promise<ApiAnswer> => {
  const { namespace, name } = exchange.info;
  const { entry } = await parts.store.get(storeKey(served, namespace, name));
  if (entry === undefined) throw notFound(served.groupResource, name);
  return answerEntry(parts, exchange, served, entry, 200);
};
