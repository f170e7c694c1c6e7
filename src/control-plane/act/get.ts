// GET on one object.
import type { ApiAnswer } from '../../api/exchange.ts';
import { notFound } from '../../api/status.ts';
import { answerEntry } from '../answer/object-answer.ts';
import type { Act } from '../exchange.ts';
import { storeKey } from '../served.ts';

export const get = async (act: Act): Promise<ApiAnswer> => {
  const { parts, exchange, served } = act;
  const { namespace, name } = exchange.info;
  const { entry } = await parts.store.get(storeKey(served, namespace, name));
  if (entry === undefined) throw notFound(served.groupResource, name);
  return answerEntry(act, entry, 200);
};
