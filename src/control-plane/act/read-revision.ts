// Reads that name a revision: what is too new is waited for a moment, what is too old is gone.
import { expired, StatusError, unexplained } from '../../api/status.ts';
import { type Listing, type ListOptions, type Revision, type Store, StoreError } from '../../store/store.ts';
import { encodeContinue } from './continue-token.ts';

const patience = 3_000;
const step = 50;

const tooLarge = (asked: Revision, current: Revision): StatusError =>
  new StatusError({
    headers: { 'retry-after': '1' },
    code: 504,
    reason: 'Timeout',
    message: `Timeout: Too large resource version: ${asked}, current: ${current}`,
    details: { retryAfterSeconds: 1, causes: [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }] },
  });

/** Undefined: the newest. What is no number is refused as upstream's storage refuses it, without a reason. */
export const revisionFrom = (text: string): Revision | undefined => {
  if (text === '') return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const quoted = JSON.stringify(text);
  throw unexplained(`resourceVersion: Invalid value: ${quoted}: strconv.ParseUint: parsing ${quoted}: invalid syntax`);
};

/** A client may have seen a revision at another server that has not reached this one yet. */
export const waitForRevision = async (store: Store, asked: Revision): Promise<void> => {
  for (let waited = 0; ; waited += step) {
    const { revision } = await store.status();
    if (revision >= asked) return;
    if (waited >= patience) throw tooLarge(asked, revision);
    await new Promise((resolve) => setTimeout(resolve, step));
  }
};

const tooOldPage =
  'The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter, or use the continue token in this response to retrieve the remainder of the results. Continuing with the provided token results in an inconsistent list - objects that were created, modified, or deleted between the time the first chunk was returned and now may show up in the list.';

export const tooOld = (asked: Revision, oldest: Revision): StatusError => expired(`too old resource version: ${asked} (${oldest})`);

export const listAt = async (store: Store, prefix: string, options: ListOptions): Promise<Listing> => {
  try {
    return await store.list(prefix, options);
  } catch (error) {
    if (!(error instanceof StoreError) || error.kind !== 'compacted') throw error;
    if (options.after !== undefined) throw expired(tooOldPage, encodeContinue({ revision: -1, after: options.after.slice(prefix.length) }));
    const { compactedRevision } = await store.status();
    throw tooOld(options.revision ?? 0, compactedRevision);
  }
};
