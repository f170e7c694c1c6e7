// One request on its way through the control plane, and the parts of the control plane it meets.
import type { ApiRequest, User } from '../api/exchange.ts';
import type { Clock } from '../base/clock.ts';
import type { Store } from '../store/store.ts';
import type { WriteHook } from './act/write-hook.ts';
import type { Admission } from './admit/admission.ts';
import type { Authorizer } from './attributes.ts';
import type { Lookup } from './lookup.ts';
import type { Form } from './negotiate/accept.ts';
import type { Query } from './query.ts';
import type { Seen } from './resources/resource.ts';
import type { RequestInfo } from './request-info.ts';
import type { Registry, Served } from './served.ts';
import type { EventMemory } from './watch/event-encoder.ts';

export interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly registry: Registry;
  readonly lookup: Lookup;
  readonly authorizer: Authorizer;
  readonly admissions: readonly Admission[];
  readonly eventMemory: EventMemory;
  /** For tables. */
  readonly seen: Seen;
  /** By `group/resource`. */
  readonly hooks: ReadonlyMap<string, WriteHook>;
}

export interface Exchange {
  readonly request: ApiRequest;
  readonly info: RequestInfo;
  readonly query: Query;
  /** After impersonation. */
  readonly user: User;
  readonly form: Form;
  /** Sent as Warning headers with the answer. */
  readonly warnings: string[];
}

/** A request about a stored resource: what every verb is given. */
export interface Act {
  readonly parts: Parts;
  readonly exchange: Exchange;
  readonly served: Served;
}

export const hookOf = ({ parts, served: { declaration } }: Act): WriteHook | undefined =>
  parts.hooks.get(`${declaration.group}/${declaration.resource}`);
