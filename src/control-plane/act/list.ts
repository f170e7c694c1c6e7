// GET on a collection: one page of it, true for one revision.
import type { ApiAnswer } from '../../api/exchange.ts';
import type { ListMeta } from '../../api/object.ts';
import type { Entry, Listing, Revision } from '../../store/store.ts';
import { answerList } from '../answer/list-answer.ts';
import type { Page } from '../answer/page.ts';
import type { Act, Exchange, Parts } from '../exchange.ts';
import { listPrefix, type Served, storeKey } from '../served.ts';
import { decodeContinue, encodeContinue } from './continue-token.ts';
import { type Criteria, criteriaOf } from './criteria.ts';
import { type ListOptions, listOptionsOf } from './list-options.ts';
import { listAt, waitForRevision } from './read-revision.ts';

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

/** What the page says of itself; `last` is the key it ends with, undefined when nothing follows. */
const metaOf = (listing: Listing, last: string | undefined, { options, criteria }: Wanted): ListMeta => {
  const resourceVersion = String(listing.revision);
  if (last === undefined) return { resourceVersion };
  const page = { resourceVersion, continue: encodeContinue({ revision: listing.revision, after: last }) };
  return criteria.everything && options.limit > 0 ? { ...page, remainingItemCount: listing.remaining } : page;
};

interface Wanted {
  readonly prefix: string;
  readonly options: ListOptions;
  readonly criteria: Criteria;
}

export const readPage = async ({ store }: Parts, wanted: Wanted): Promise<Page> => {
  const { prefix, options, criteria } = wanted;
  if (options.resourceVersion !== undefined && options.resourceVersion > 0) await waitForRevision(store, options.resourceVersion);
  const limit = chunkFor(options, criteria);
  const full = options.limit === 0 ? Number.POSITIVE_INFINITY : options.limit;
  const entries: Entry[] = [];
  let { revision, after } = startOf(options, prefix);
  for (;;) {
    const listing = await listAt(store, prefix, { revision, after, limit });
    revision = listing.revision;
    let left = listing.entries.length;
    for (const entry of listing.entries) {
      if (entries.length === full) break;
      after = entry.key;
      left -= 1;
      if (criteria.fits(entry)) entries.push(entry);
    }
    const more = left > 0 || listing.remaining > 0;
    if (!more || entries.length === full)
      return { entries, metadata: metaOf(listing, more ? after?.slice(prefix.length) : undefined, wanted) };
  }
};

/** A list of one named object need not look at the others. */
export const prefixFor = (exchange: Exchange, served: Served): string => {
  const { name, namespace } = exchange.info;
  if (name !== '' && (namespace !== '' || !served.declaration.namespaced)) return storeKey(served, namespace, name);
  return listPrefix(served, namespace);
};

export const list = async (act: Act): Promise<ApiAnswer> => {
  const { parts, exchange, served } = act;
  const options = listOptionsOf(exchange.query, false);
  const criteria = criteriaOf(exchange.query, served);
  const page = await readPage(parts, { prefix: prefixFor(exchange, served), options, criteria });
  return answerList(act, page);
};
