// DELETE on a collection: every object that fits, one by one; those that went meanwhile are no error.
import type { ApiAnswer } from '../../api/exchange.ts';
import { StatusError } from '../../api/status.ts';
import type { Entry } from '../../store/store.ts';
import { answerList } from '../answer/list-answer.ts';
import { deleteOptionsOf } from '../decode/delete-options.ts';
import type { Act } from '../exchange.ts';
import { listPrefix, type Served } from '../served.ts';
import { criteriaOf } from './criteria.ts';
import { deleteObject } from './delete.ts';
import { readPage } from './list.ts';
import { listOptionsOf } from './list-options.ts';

/** Deletions under way at once: enough to share the store's syncs. */
const atOnce = 64;

export const removeCollection = async (act: Act): Promise<ApiAnswer> => {
  const { parts, exchange, served } = act;
  const options = await deleteOptionsOf(exchange);
  const page = await readPage(parts, {
    prefix: listPrefix(served, exchange.info.namespace),
    options: listOptionsOf(exchange.query, false),
    criteria: criteriaOf(exchange.query, served),
  });
  const waiting = [...page.entries];
  const worker = async (): Promise<void> => {
    for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
      const { namespace, name } = placeOf(served, entry);
      try {
        await deleteObject(act, { namespace, name, options });
      } catch (error) {
        if (!(error instanceof StatusError) || error.code !== 404) throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, worker));
  return answerList(act, page);
};

const placeOf = (served: Served, entry: Entry): { namespace: string; name: string } => {
  const rest = entry.key.slice(served.prefix.length);
  const slash = served.declaration.namespaced ? rest.indexOf('/') : -1;
  return { namespace: slash < 0 ? '' : rest.slice(0, slash), name: rest.slice(slash + 1) };
};
