// POST pods/NAME/eviction: kubectl drain asks for a pod to go.
import type { ApiAnswer } from '../../api/exchange.ts';
import { badRequest, notFound, StatusError, created } from '../../api/status.ts';
import type { Pod } from '../../api/types/core.v1.generated.ts';
import type { Eviction } from '../../api/types/policy.v1.generated.ts';
import { answerValue } from '../answer/object-answer.ts';
import { decodeAs, readBody } from '../decode/body.ts';
import { type DeleteOptions, readDeleteOptions, type SentOptions } from '../decode/delete-options.ts';
import type { Act, Exchange } from '../exchange.ts';
import { parseEntry } from '../negotiate/entry-text.ts';
import { decideEviction, type EvictionDecision } from '../resources/core/pod/eviction.ts';
import { storeKey } from '../served.ts';
import type { Action } from './action.ts';
import { admitAction } from './admit-object.ts';
import { deleteObject } from './delete.ts';

/** A uid that does not fit is a conflict, too, and stays one. */
const mostAttempts = 20;

const takes = { group: 'policy', version: 'v1', kind: 'Eviction' } as const;

/** kubectl before 1.22 sends policy/v1beta1. */
const decodeEviction = (exchange: Exchange, body: Buffer): Eviction => {
  const version = body.includes('policy/v1beta1') ? 'v1beta1' : 'v1';
  return decodeAs(exchange, body, { ...takes, version, schema: `policy.${version}.Eviction` }) as unknown as Eviction;
};

const decide = async (act: Act, eviction: Eviction): Promise<EvictionDecision> => {
  const { parts, exchange, served } = act;
  const { namespace, name } = exchange.info;
  const { entry } = await parts.store.get(storeKey(served, namespace, name));
  if (entry === undefined) throw notFound(served.groupResource, name);
  return decideEviction(parseEntry<Pod>(served, entry), eviction, exchange.query.all('dryRun'));
};

const optionsOf = async (act: Act, eviction: Eviction): Promise<DeleteOptions> => {
  const { exchange } = act;
  const decision = await decide(act, eviction);
  if (decision.kind === 'refuse') throw badRequest(decision.message);
  return readDeleteOptions(exchange, decision.options as SentOptions);
};

const run = async (act: Act): Promise<ApiAnswer> => {
  const { exchange } = act;
  const eviction = decodeEviction(exchange, await readBody(exchange));
  const { namespace, name } = exchange.info;
  const named = (eviction.metadata as { name?: string } | undefined)?.name ?? '';
  if (named !== '' && named !== name) throw badRequest('name in URL does not match name in Eviction object');
  await admitAction(act, eviction, exchange.query.has('dryRun'));
  const conflicted = eviction.deleteOptions?.preconditions?.resourceVersion !== undefined;
  for (let attempt = 1; ; attempt++) {
    try {
      await deleteObject(act, { namespace, name, judged: true, options: await optionsOf(act, eviction) });
      return answerValue(exchange, created(), 201);
    } catch (error) {
      // Our own guard, not the caller's precondition: the pod changed while we looked.
      if (conflicted || attempt === mostAttempts || !(error instanceof StatusError) || error.code !== 409) throw error;
    }
  }
};

export const evictPod: Action = { group: '', resource: 'pods', subresource: 'eviction', takes, run };
