// Which room of the control plane answers: a resource, one of its parts, or one of the paths beside the resources.
import type { ApiAnswer } from '../api/exchange.ts';
import { methodNotSupported, notFound, pathNotFound } from '../api/status.ts';
import { type Action, actionKey } from './act/action.ts';
import { create } from './act/create.ts';
import { remove } from './act/delete.ts';
import { removeCollection } from './act/delete-collection.ts';
import { get } from './act/get.ts';
import { list } from './act/list.ts';
import { patch } from './act/patch.ts';
import { update } from './act/update.ts';
import type { Act, Exchange, Parts } from './exchange.ts';
import { negotiate } from './negotiate/accept.ts';
import type { Verb } from './resources/resource.ts';
import type { Served } from './served.ts';
import { watch } from './watch/watch.ts';

export type Answering = (act: Act) => Promise<ApiAnswer>;

/** Reviews: `authorization.k8s.io/subjectaccessreviews` and their like. */
export type Review = (exchange: Exchange) => Promise<ApiAnswer>;

export interface Doors {
  /** By `group/resource/subresource`. */
  readonly actions: ReadonlyMap<string, Action>;
  /** By `group/resource`. */
  readonly reviews: ReadonlyMap<string, Review>;
  /** Undefined when the path is none of theirs. */
  beside(exchange: Exchange): Promise<ApiAnswer> | ApiAnswer | undefined;
}

const verbs: Readonly<Record<Verb, Answering>> = {
  create,
  get,
  list,
  watch,
  update: (act) => update(act),
  patch: (act) => patch(act),
  delete: remove,
  deletecollection: removeCollection,
};

const isVerb = (verb: string): verb is Verb => Object.hasOwn(verbs, verb);

const wrongMethod = (exchange: Exchange, served: Served): never => {
  throw methodNotSupported(served.groupResource, exchange.info.verb);
};

const answerSubresource = (doors: Doors, act: Act): Promise<ApiAnswer> => {
  const { exchange, served } = act;
  const { verb, group, resource, subresource } = exchange.info;
  const action = doors.actions.get(actionKey(group, resource, subresource));
  if (action !== undefined) return verb === 'create' ? action.run(act) : wrongMethod(exchange, served);
  const declared = served.declaration.partial ?? {};
  const partial = Object.hasOwn(declared, subresource) ? declared[subresource] : undefined;
  if (partial === undefined) throw pathNotFound();
  if (verb === 'get' && subresource !== 'finalize') return get(act);
  if (verb === 'update') return update(act, partial);
  if (verb === 'patch' && subresource !== 'finalize') return patch(act, partial);
  return wrongMethod(exchange, served);
};

const answerResource = (doors: Doors, act: Act): Promise<ApiAnswer> => {
  const { exchange, served } = act;
  const { verb, name, namespace, subresource } = exchange.info;
  // What cannot be answered in an accepted form is refused before anything is done.
  negotiate(exchange.request.headers.accept);
  if (subresource !== '') return answerSubresource(doors, act);
  if (!isVerb(verb) || served.declaration.verbs?.includes(verb) === false) return wrongMethod(exchange, served);
  const named = verb === 'get' || verb === 'update' || verb === 'patch' || verb === 'delete';
  if (named && name === '') return wrongMethod(exchange, served);
  if (verb === 'create' && name !== '') return wrongMethod(exchange, served);
  if (named && served.declaration.namespaced && namespace === '') throw notFound(served.groupResource, name);
  return verbs[verb](act);
};

export const createRoute =
  (parts: Parts, doors: Doors) =>
  async (exchange: Exchange): Promise<ApiAnswer> => {
    const { info } = exchange;
    if (!info.resourceRequest) {
      const answer = doors.beside(exchange);
      if (answer === undefined) throw pathNotFound();
      return answer;
    }
    const served = parts.registry.stored(info.group, info.version, info.resource);
    if (served !== undefined) return answerResource(doors, { parts, exchange, served });
    if (parts.registry.virtual(info.group, info.version, info.resource) === undefined) throw pathNotFound();
    const review = doors.reviews.get(`${info.group}/${info.resource}`);
    if (review === undefined) throw pathNotFound();
    if (info.verb !== 'create') throw methodNotSupported({ group: info.group, resource: info.resource }, info.verb);
    return review(exchange);
  };
