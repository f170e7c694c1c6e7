// GET on one object.
import type { ApiAnswer } from '../../api/exchange.ts';
import { notFound } from '../../api/status.ts';
import { answerEntry } from '../answer/object-answer.ts';
import type { Act } from '../exchange.ts';
import { storeKey } from '../served.ts';
import { revisionFrom, waitForRevision } from './read-revision.ts';

export const get = async (act: Act): Promise<ApiAnswer> => {
  const { parts, exchange, served } = act;
  const { namespace, name } = exchange.info;
  const notBefore = revisionFrom(exchange.query.get('resourceVersion') ?? '');
  if (notBefore !== undefined && notBefore > 0) await waitForRevision(parts.store, notBefore);
  const { entry } = await parts.store.get(storeKey(served, namespace, name));
  if (entry === undefined) throw notFound(served.groupResource, name);
  return answerEntry(act, entry, 200);
};
