// Who a request is from. Judged for every request, on whatever connection it came: a session that was opened with a
// valid certificate is not valid for ever.
import type { User } from '../../api/exchange.ts';

export interface Credentials {
  /** DER of the client's certificate chain, leaf first; empty when none was presented. */
  readonly certificates: readonly Buffer[];
  /** The Authorization header as sent. */
  readonly authorization: string | undefined;
}

export type Identification =
  | { readonly kind: 'user'; readonly user: User }
  /** This authenticator has nothing to judge: no credential of its sort. */
  | { readonly kind: 'none' }
  /** A credential was presented and is no good: 401 whatever the path. `why` is for the record, never for the answer. */
  | { readonly kind: 'refused'; readonly why: string };

export interface Authenticator {
  readonly name: string;
  identify(credentials: Credentials): Identification | Promise<Identification>;
}
