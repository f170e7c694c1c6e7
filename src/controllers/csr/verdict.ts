// What the approver makes of a request.
import type { Secret } from '../../api/types/core.v1.generated.ts';

export type Verdict =
  | {
      readonly kind: 'approve';
      readonly message: string;
      readonly token?: TokenGrant | undefined;
      /** The node's name, which must be nobody else's for it: not asked when a node renews. */
      readonly newName?: string;
    }
  | Waiting;

/** Recorded on the request; judged again when something it depends on changes. */
export interface Waiting {
  readonly kind: 'wait';
  readonly why: string;
  /** What the bootstrap token gives to the node all the same when a person approves. */
  readonly role: string | undefined;
}

/** What the bootstrap token behind a request gives. */
export interface TokenGrant {
  readonly role: string | undefined;
  /** The token's Secret with this use counted, to be written before the certificate is signed. */
  readonly counted: Secret | undefined;
}

export const wait = (why: string, role?: string): Waiting => ({ kind: 'wait', why, role });
