// Deletes bootstrap tokens when their time is over (pkg/controller/bootstrap/tokencleaner.go).
import type { Secret } from '../api/types/core.v1.generated.ts';
import { StatusError } from '../api/status.ts';
import type { Clock } from '../base/clock.ts';
import type { Client } from '../client/client.ts';
import { startInformer } from '../client/informer.ts';
import { secrets } from '../client/resources.ts';
import { expiryOf, tokenNamespace, tokenSecretType } from '../registration/bootstrap-token.ts';
import type { Controller } from './controller.ts';
import { KeyedWork } from './keyed-work.ts';

/** No timer is set further ahead: clocks are put right meanwhile, and longer ones fire at once (2^31 ms). */
const longestWait = 60 * 60 * 1000;
const everyToken = 'all';

export interface CleaningPlan {
  readonly expired: readonly Secret[];
  /** Milliseconds until the next one expires; undefined when none will. */
  readonly next: number | undefined;
}

export const planCleaning = (tokens: Iterable<Secret>, now: number): CleaningPlan => {
  const expired: Secret[] = [];
  let next: number | undefined;
  for (const token of tokens) {
    const left = (expiryOf(token) ?? Number.POSITIVE_INFINITY) - now;
    if (left <= 0) expired.push(token);
    else if (left < (next ?? Number.POSITIVE_INFINITY)) next = left;
  }
  return { expired, next };
};

const remove = async (client: Client, { metadata }: Secret): Promise<void> => {
  const { name = '', namespace, uid, resourceVersion } = metadata;
  // A token whose life was prolonged meanwhile is another version.
  const guard = { ...(uid !== undefined && { uid }), ...(resourceVersion !== undefined && { resourceVersion }) };
  try {
    await client.delete(secrets, { name, namespace }, guard);
  } catch (error) {
    if (!(error instanceof StatusError) || (error.reason !== 'NotFound' && error.reason !== 'Conflict')) throw error;
  }
};

export const tokenCleaner = (clock: Clock): Controller => ({
  name: 'token-cleaner',
  run: async ({ client, reader, log, signal }) => {
    const onTrouble = (error: unknown): void => {
      log.warn('controller trouble', { controller: 'token-cleaner', error });
    };
    const tokens = startInformer(reader, secrets, {
      signal,
      onTrouble,
      namespace: tokenNamespace,
      fieldSelector: `type=${tokenSecretType}`,
    });
    let timer: NodeJS.Timeout | undefined;
    const work = new KeyedWork({
      signal,
      atOnce: 1,
      work: async () => {
        clearTimeout(timer);
        const { expired, next } = planCleaning(tokens.values(), clock.now());
        for (const token of expired) await remove(client, token);
        if (next !== undefined) timer = setTimeout(look, Math.min(next, longestWait)).unref();
      },
      failed: (_key, error) => {
        onTrouble(error);
      },
    });
    const look = (): void => {
      work.add(everyToken);
    };
    await tokens.ready;
    tokens.subscribe({ added: look, updated: look });
    await tokens.done;
    clearTimeout(timer);
  },
});
