// Deletes bootstrap tokens when their time is over (pkg/controller/bootstrap/tokencleaner.go). Unlike upstream's it leaves a
// note of them, so that whoever still comes with one can be told why it is refused.
import type { Secret } from '../api/types/core.v1.generated.ts';
import { StatusError } from '../api/status.ts';
import type { Clock } from '../base/clock.ts';
import type { Client } from '../client/client.ts';
import { startInformer } from '../client/informer.ts';
import { configMaps, secrets } from '../client/resources.ts';
import { expiryOf, tokenField, tokenNamespace, tokenSecretType } from '../registration/bootstrap-token.ts';
import { expiredTokensName, withExpired } from '../registration/expired-tokens.ts';
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
  await client.delete(secrets, { name, namespace }, guard).catch(unless('NotFound', 'Conflict'));
};

const place = { name: expiredTokensName, namespace: tokenNamespace };

/** A lost note is a worse message, and no reason to let a token live. */
const remember = async (client: Client, tokens: readonly Secret[]): Promise<void> => {
  const notes = tokens.map((token) => ({
    id: tokenField(token, 'token-id'),
    secret: tokenField(token, 'token-secret'),
    at: expiryOf(token) ?? 0,
  }));
  const existing = await client.get(configMaps, place).catch(unless('NotFound'));
  const data = withExpired(existing?.data, notes);
  const write =
    existing === undefined
      ? client.create(configMaps, { apiVersion: 'v1', kind: 'ConfigMap', metadata: place, data })
      : client.update(configMaps, { ...existing, data });
  await write.catch(unless('AlreadyExists', 'Conflict', 'NotFound'));
};

const unless =
  (...reasons: readonly string[]) =>
  (error: unknown): undefined => {
    if (!(error instanceof StatusError) || !reasons.includes(error.reason)) throw error;
    return undefined;
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
        if (expired.length > 0) await remember(client, expired).catch(onTrouble);
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
