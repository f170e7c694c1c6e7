// What a request asks for, as authorization sees it.
import type { User } from '../api/exchange.ts';

export interface Attributes {
  readonly user: User;
  /** get, list, watch, create, update, patch, delete, deletecollection, or the lower-case method for other paths. */
  readonly verb: string;
  readonly resourceRequest: boolean;
  readonly group: string;
  readonly version: string;
  readonly resource: string;
  readonly subresource: string;
  readonly namespace: string;
  readonly name: string;
  readonly path: string;
  /** Undecoded selectors of list, watch and deletecollection; the node authorizer needs them. */
  readonly fieldSelector?: string | undefined;
  readonly labelSelector?: string | undefined;
}

export type Decision =
  | { readonly kind: 'allow'; readonly reason: string }
  | { readonly kind: 'deny'; readonly reason: string }
  | { readonly kind: 'no-opinion'; readonly reason: string };

/** Must answer from memory, synchronously: it is on the path of every request. */
export interface Authorizer {
  readonly name: string;
  authorize(attributes: Attributes): Decision;
  /** For SelfSubjectRulesReview (`kubectl auth can-i --list`). */
  rulesFor?(user: User, namespace: string): RulesHeld;
}

export interface RulesHeld {
  readonly rules: readonly ResourceRule[];
  readonly nonResource: readonly NonResourceRule[];
  /** This authorizer may allow more than it can list. */
  readonly incomplete?: boolean;
  /** What went wrong while collecting; the rules listed hold all the same. */
  readonly error?: string;
}

export interface ResourceRule {
  readonly verbs: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
}

export interface NonResourceRule {
  readonly verbs: readonly string[];
  readonly nonResourceURLs?: readonly string[];
}
