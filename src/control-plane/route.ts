// Which room of the control plane answers: a resource, one of its parts, or one of the paths beside the resources.
import type { ApiAnswer } from '../api/exchange.ts';
import { methodNotAllowed, pathNotFound } from '../api/status.ts';
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
import type { RequestInfo } from './request-info.ts';
import type { ResourceDeclaration, Verb } from './resources/resource.ts';
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

const isServed = ({ request }: Exchange, { declaration }: Served, verb: Verb): boolean =>
  declaration.verbs?.includes(verb) !== false || (declaration.keptFromInside === true && request.remoteAddress === '');

const answerSubresource = (doors: Doors, act: Act): Promise<ApiAnswer> => {
  const { verb, group, resource, subresource } = act.exchange.info;
  const action = doors.actions.get(actionKey(group, resource, subresource));
  if (action !== undefined && verb === 'create') return action.run(act);
  if (action !== undefined) throw methodNotAllowed();
  const declared = act.served.declaration.partial ?? {};
  const partial = Object.hasOwn(declared, subresource) ? declared[subresource] : undefined;
  if (partial === undefined) throw pathNotFound();
  if (verb === 'get' && subresource !== 'finalize') return get(act);
  if (verb === 'update') return update(act, partial);
  if (verb === 'patch' && subresource !== 'finalize') return patch(act, partial);
  throw methodNotAllowed();
};

/**
 * Paths that upstream registers no route for. What lives in no namespace is never found through one: authorization has
 * judged the request by the namespace of its path, and a right in one namespace is no right to the cluster.
 */
const leadsNowhere = (info: RequestInfo, { namespaced }: ResourceDeclaration): boolean => {
  if (info.beyond) return true;
  return namespaced ? !info.placed && !ofCollection.has(info.verb) && info.name !== '' : info.placed;
};

/** Verbs whose name, if there is one, comes from a selector and not from the path. */
const ofCollection = new Set(['list', 'watch', 'deletecollection']);

/** All namespaces at once can be read, not written. */
const mayBeDone = (exchange: Exchange, served: Served): boolean => {
  const { verb, name, placed } = exchange.info;
  if (!isVerb(verb) || !isServed(exchange, served, verb)) return false;
  const somewhere = placed || !served.declaration.namespaced;
  if (verb === 'create') return name === '' && somewhere;
  if (verb === 'deletecollection') return somewhere;
  return verb === 'list' || verb === 'watch' || name !== '';
};

const answerResource = (doors: Doors, act: Act): Promise<ApiAnswer> => {
  const { exchange, served } = act;
  const { info, request } = exchange;
  if (info.subresource === '' && !mayBeDone(exchange, served)) throw methodNotAllowed();
  // What cannot be answered in an accepted form is refused before anything is done.
  negotiate(request.headers.accept);
  if (info.subresource !== '') return answerSubresource(doors, act);
  if (!isVerb(info.verb)) throw methodNotAllowed();
  return verbs[info.verb](act);
};

const answerReview = (doors: Doors, exchange: Exchange): Promise<ApiAnswer> => {
  const { group, resource, name, verb } = exchange.info;
  const review = doors.reviews.get(`${group}/${resource}`);
  if (review === undefined || name !== '') throw pathNotFound();
  if (verb !== 'create') throw methodNotAllowed();
  return review(exchange);
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
    const { group, version, resource } = info;
    const served = parts.registry.stored(group, version, resource);
    const declaration = served?.declaration ?? parts.registry.virtual(group, version, resource);
    if (declaration === undefined || leadsNowhere(info, declaration)) throw pathNotFound();
    if (exchange.request.method === 'HEAD') throw methodNotAllowed();
    return served === undefined ? answerReview(doors, exchange) : answerResource(doors, { parts, exchange, served });
  };
