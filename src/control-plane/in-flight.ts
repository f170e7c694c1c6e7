// How many requests may be served at once. Watches do not count: they wait, they do not work. Signs of life of nodes have
// places of their own, so that a storm of other requests makes no node look lost (upstream's priority level node-high). The
// cluster's own administrators always get in, so that an overloaded server can still be looked at.
import type { User } from '../api/exchange.ts';
import { StatusError } from '../api/status.ts';
import type { RequestInfo } from './request-info.ts';

const readOnlyVerbs = new Set(['get', 'list']);

type Kind = 'readOnly' | 'mutating' | 'heartbeats';

export type Limits = Readonly<Record<Kind, number>>;

/** Ten thousand nodes make two thousand signs of life a second: two seconds in which nothing is done turn none away. */
export const usualLimits: Limits = { readOnly: 400, mutating: 200, heartbeats: 5_000 };

type Asked = Pick<RequestInfo, 'verb' | 'group' | 'resource' | 'subresource'>;

/** A kubelet reads its Node before it says how it is. */
const isLookAtNode = ({ verb, resource, subresource }: Asked): boolean =>
  resource === 'nodes' && (subresource === 'status' || (subresource === '' && verb === 'get'));

const isHeartbeat = (asked: Asked, { groups }: User): boolean =>
  (asked.group === 'coordination.k8s.io' ? asked.resource === 'leases' : asked.group === '' && isLookAtNode(asked)) &&
  groups.includes('system:nodes');

const tooMany = (): StatusError =>
  new StatusError({
    code: 429,
    reason: 'TooManyRequests',
    message: 'Too many requests, please try again later.',
    details: { retryAfterSeconds: 1 },
    headers: { 'retry-after': '1' },
  });

export class InFlight {
  readonly #limits: Limits;
  readonly #inside: Record<Kind, number> = { readOnly: 0, mutating: 0, heartbeats: 0 };

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get now(): Readonly<Record<Kind, number>> {
    return this.#inside;
  }

  /** Throws 429, or returns what must be called when the request is done. */
  enter(asked: Asked, user: User): () => void {
    if (asked.verb === 'watch') return () => undefined;
    const kind = isHeartbeat(asked, user) ? 'heartbeats' : readOnlyVerbs.has(asked.verb) ? 'readOnly' : 'mutating';
    if (this.#inside[kind] >= this.#limits[kind] && !user.groups.includes('system:masters')) throw tooMany();
    this.#inside[kind] += 1;
    return () => {
      this.#inside[kind] -= 1;
    };
  }
}
