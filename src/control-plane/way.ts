// The request's way, from what a caller sent to what it gets back:
// identify → (act as another) → stay within bounds → authorize → route: decode, admit, act on the store, answer or watch.
import type { ApiAnswer, ApiRequest, User } from '../api/exchange.ts';
import { internalError, StatusError, timeout, serviceUnavailable } from '../api/status.ts';
import { StoreError } from '../store/store.ts';
import { answerFailure } from './answer/object-answer.ts';
import type { Attributes } from './attributes.ts';
import { forbiddenRequest } from './authorize/forbidden-message.ts';
import { impersonated } from './authorize/impersonation.ts';
import type { Exchange, Parts } from './exchange.ts';
import type { FrontDesk } from './front-desk/front-desk.ts';
import type { Credentials, Identification } from './identify/identity.ts';
import { anonymousUser } from './identify/well-known-users.ts';
import type { InFlight } from './in-flight.ts';
import { negotiateOrJson } from './negotiate/accept.ts';
import { Query } from './query.ts';
import { type RequestInfo, requestInfoOf } from './request-info.ts';
import type { RequestCounts } from './health/request-counts.ts';
import { WatchGuard } from './watch/watch-guard.ts';

export interface Way {
  /** From outside: whoever shows credentials, or none. */
  handle(request: ApiRequest, credentials: Credentials): Promise<ApiAnswer>;
  /** From an actor in this process, identified by being here. */
  handleAs(request: ApiRequest, user: User): Promise<ApiAnswer>;
}

export interface Stations {
  readonly parts: Parts;
  identify(credentials: Credentials): Identification | Promise<Identification>;
  route(exchange: Exchange): Promise<ApiAnswer>;
  readonly inFlight: InFlight;
  readonly counts: RequestCounts;
  readonly frontDesk: FrontDesk;
  /** Failures that are our own fault, for the log. */
  report(error: unknown, request: Pick<ApiRequest, 'method' | 'path'>): void;
}

const attributesOf = (info: RequestInfo, query: Query, user: User): Attributes => ({
  user,
  ...info,
  fieldSelector: query.get('fieldSelector'),
  labelSelector: query.get('labelSelector'),
});

const authorize = (parts: Parts, info: RequestInfo, query: Query, user: User): void => {
  const attributes = attributesOf(info, query, user);
  const decision = parts.authorizer.authorize(attributes);
  if (decision.kind !== 'allow') throw forbiddenRequest(attributes, decision.reason);
};

/** The store's troubles in the API's words; everything else that is no Status is a fault of ours. */
const statusOf = (error: unknown, report: (error: unknown) => void): StatusError => {
  if (error instanceof StatusError) return error;
  report(error);
  if (!(error instanceof StoreError)) return internalError(error);
  if (error.kind === 'outcome-unknown') return timeout('the outcome of the write is not known; read the object to find out');
  return serviceUnavailable(`the store cannot serve this now: ${error.message}`);
};

type Enter = (info: RequestInfo, user: User) => () => void;

const unlimited: Enter = () => () => undefined;

interface Walk {
  readonly request: ApiRequest;
  readonly info: RequestInfo;
  readonly query: Query;
  readonly enter: Enter;
}

/** Streams that end when the same request would no longer be let in. */
const guardedWatches = (stations: Stations) => {
  const { parts, frontDesk } = stations;
  const guard = new WatchGuard({
    report: (error) => {
      stations.report(error, { method: 'GET', path: 'watch' });
    },
  });
  const stillMay = async (request: ApiRequest, credentials: Credentials): Promise<boolean> => {
    const found = await stations.identify(credentials);
    if (found.kind === 'refused') {
      frontDesk.refuse(found, credentials.remoteAddress);
      return false;
    }
    const requestor = found.kind === 'user' ? found.user : anonymousUser;
    const query = new Query(request.query);
    const info = requestInfoOf(request.method, request.path, query);
    try {
      authorize(parts, info, query, impersonated(request, requestor, parts.authorizer));
      return true;
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      frontDesk.failed(requestor, info, error, { remoteAddress: request.remoteAddress, letIn: false });
      return false;
    }
  };
  return (answer: ApiAnswer, request: ApiRequest, credentials: Credentials): ApiAnswer =>
    guard.over(answer, () => stillMay(request, credentials));
};

export const createWay = (stations: Stations): Way => {
  const { parts, inFlight, counts, frontDesk } = stations;
  const limited: Enter = (info, user) => inFlight.enter(info, user);

  const walk = async ({ request, info, query, enter }: Walk, requestor: User): Promise<ApiAnswer> => {
    const form = { ...negotiateOrJson(request.headers.accept), pretty: query.flag('pretty') };
    const warnings: string[] = [];
    const { remoteAddress } = request;
    let leave: (() => void) | undefined;
    let letIn = false;
    try {
      leave = enter(info, requestor);
      const user = impersonated(request, requestor, parts.authorizer);
      authorize(parts, info, query, user);
      letIn = true;
      const answer = await stations.route({ request, info, query, user, form, warnings });
      if (remoteAddress !== '') {
        frontDesk.served(requestor, info, answer.status, { remoteAddress, userAgent: request.headers['user-agent'] });
      }
      return answer;
    } catch (error) {
      const failure = statusOf(error, (fault) => {
        stations.report(fault, request);
      });
      const told = frontDesk.failed(requestor, info, failure, { remoteAddress, letIn });
      return answerFailure(told, form, warnings);
    } finally {
      leave?.();
    }
  };

  const identify = async (request: ApiRequest, credentials: Credentials): Promise<User | StatusError> => {
    try {
      const found = stations.identify(credentials);
      const identification = found instanceof Promise ? await found : found;
      if (identification.kind === 'refused') return frontDesk.refuse(identification, credentials.remoteAddress);
      return identification.kind === 'user' ? identification.user : anonymousUser;
    } catch (error) {
      // Whom a token belongs to could not be found out: that is not the caller's fault.
      return statusOf(error, (fault) => {
        stations.report(fault, request);
      });
    }
  };

  const counted = async (request: ApiRequest, identified: User | StatusError, enter: Enter): Promise<ApiAnswer> => {
    const query = new Query(request.query);
    const info = requestInfoOf(request.method, request.path, query);
    const answer =
      identified instanceof StatusError
        ? answerFailure(identified, negotiateOrJson(request.headers.accept))
        : await walk({ request, info, query, enter }, identified);
    counts.count(info, answer.status);
    return answer;
  };

  const watches = guardedWatches(stations);

  return {
    // Loops of this process bound themselves; to refuse them would be to refuse what relieves the server.
    handleAs: (request, user) => counted(request, user, unlimited),
    handle: async (request, credentials) => {
      const answer = await counted(request, await identify(request, credentials), limited);
      return answer.body.kind === 'stream' ? watches(answer, request, credentials) : answer;
    },
  };
};
