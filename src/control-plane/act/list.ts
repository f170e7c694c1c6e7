// GET on a collection: one page of it, true for one revision.
import type { ApiAnswer } from '../../api/exchange.ts';
import type { ListMeta } from '../../api/object.ts';
import type { Entry, Listing, Revision } from '../../store/store.ts';
import { answerList } from '../answer/list-answer.ts';
import type { Exchange, Parts } from '../exchange.ts';
import { listPrefix, type Served, storeKey } from '../served.ts';
import { decodeContinue, encodeContinue } from './continue-token.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import { type ListOptions, listOptionsOf } from './list-options.ts';
import { listAt, waitForRevision } from './read-revision.ts';

export interface Page {
  readonly entries: readonly Entry[];
  readonly metadata: ListMeta;
}

interface Start {
  readonly revision: Revision | undefined;
  readonly after: string | undefined;
}

const startOf = (options: ListOptions, prefix: string): Start => {
  if (options.continue === '') return { revision: options.exact ? options.resourceVersion : undefined, after: undefined };
  const { revision, after } = decodeContinue(options.continue);
  return { revision: revision < 0 ? undefined : revision, after: prefix + after };
};

/** Chunks read while a selector leaves the page unfilled: enough to fill it, bounded in size. */
const chunkFor = (options: ListOptions, criteria: Criteria): number | undefined =>
  options.limit === 0 ? undefined : criteria.everything ? options.limit : Math.max(options.limit, 500);

const meta = (listing: Listing, more: boolean, last: string, options: ListOptions, criteria: Criteria): ListMeta => {
  const resourceVersion = String(listing.revision);
  if (!more) return { resourceVersion };
  const token = encodeContinue({ revision: listing.revision, after: last });
  return criteria.everything && options.limit > 0
    ? { resourceVersion, continue: token, remainingItemCount: listing.remaining }
    : { resourceVersion, continue: token };
};

export const readPage = async (parts: Parts, prefix: string, options: ListOptions, criteria: Criteria): Promise<Page> => {
  if (options.resourceVersion !== undefined && options.resourceVersion > 0) await waitForRevision(parts.store, options.resourceVersion);
  const start = startOf(options, prefix);
  const limit = chunkFor(options, criteria);
  const entries: Entry[] = [];
  let { revision, after } = start;
  for (;;) {
    const listing = await listAt(parts.store, prefix, { revision, after, limit });
    revision = listing.revision;
    const wanted = options.limit === 0 ? Number.POSITIVE_INFINITY : options.limit;
    for (const entry of listing.entries) {
      if (entries.length === wanted) return { entries, metadata: meta(listing, true, (after ?? prefix).slice(prefix.length), options, criteria) };
      after = entry.key;
      if (criteria.fits(entry)) entries.push(entry);
    }
    const more = listing.remaining > 0;
    if (!more || entries.length === wanted) return { entries, metadata: meta(listing, more, (after ?? prefix).slice(prefix.length), options, criteria) };
  }
};

/** A list of one named object need not look at the others. */
const prefixFor = (exchange: Exchange, served: Served): string => {
  const { name, namespace } = exchange.info;
  if (name !== '' && (namespace !== '' || !served.declaration.namespaced)) return storeKey(served, namespace, name);
  return listPrefix(served, namespace);
};

export const list = async (parts: Parts, exchange: Exchange, served: Served): Promise<ApiAnswer> => {
  const options = listOptionsOf(exchange.query, false);
  const criteria = criteriaOf(exchange.query, served);
  const page = await readPage(parts, prefixFor(exchange, served), options, criteria);
  return answerList(parts, exchange, served, page);
};

export { prefixFor };
