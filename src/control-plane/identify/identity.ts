// Who a request is from. Judged for every request, on whatever connection it came: a session that was opened with a
// valid certificate is not valid for ever.
import type { User } from '../../api/exchange.ts';
import type { StatusError } from '../../api/status.ts';

export interface Credentials {
  /** DER of the client's certificate chain, leaf first; empty when none was presented. */
  readonly certificates: readonly Buffer[];
  /** The Authorization header as sent. */
  readonly authorization: string | undefined;
  /** Where they came from. */
  readonly remoteAddress: string;
}

export type CertificateFault =
  | 'malformed-certificate'
  | 'not-yet-valid'
  | 'expired'
  | 'authority-not-yet-valid'
  | 'authority-expired'
  /** Nobody we know signed it. */
  | 'foreign-ca'
  /** Its issuer has the name of ours and another key: usually an earlier life of this cluster, or its neighbour. */
  | 'other-ca-same-name'
  | 'self-signed'
  /** It names our very key as its signer's, and the signature is not of that key. */
  | 'bad-signature'
  | 'weak-signature'
  | 'bad-usage'
  /** A rule of the chain, such as its allowed length, or a critical extension nobody here understands. */
  | 'bad-chain'
  | 'no-name';

export type TokenFault =
  | 'unknown-token'
  | 'malformed-token'
  | 'token-algorithm'
  | 'token-signature'
  | 'token-audience'
  | 'token-expired'
  | 'token-not-yet-valid'
  /** What the token stands for, or is bound to, is gone or was made anew. */
  | 'token-invalidated'
  /** A bootstrap token that is not for authentication, or would give a group that none may give. */
  | 'token-unusable'
  /** So many wrong ones came from the same address that this one is not even answered. */
  | 'guessing';

/** What a refused certificate says about itself; believed by nobody. */
export interface PresentedCertificate {
  readonly subject: string;
  readonly issuer: string;
  readonly serial: string;
  /** Milliseconds since the epoch. */
  readonly notBefore: number;
  readonly notAfter: number;
}

/** A credential was presented and is no good: 401 whatever the path. */
export interface Refusal {
  readonly kind: 'refused';
  readonly cause: CertificateFault | TokenFault;
  /** For the record and for TokenReview; never for the answer to the refused request. */
  readonly why: string;
  /** The user the credential claims, when it could be read. */
  readonly claimed?: string | undefined;
  readonly certificate?: PresentedCertificate | undefined;
  /** Answered in place of 401. */
  readonly instead?: StatusError | undefined;
}

export type Identification =
  | { readonly kind: 'user'; readonly user: User }
  /** This authenticator has nothing to judge: no credential of its sort. */
  | { readonly kind: 'none' }
  | Refusal;

export interface Authenticator {
  readonly name: string;
  identify(credentials: Credentials): Identification | Promise<Identification>;
}

export const nothingPresented: Identification = { kind: 'none' };
