// Whose word is taken for who they are: client certificates, and tokens of service accounts and of machines that join.
import type { KeyObject } from 'node:crypto';
import type { Clock } from '../../base/clock.ts';
import type { Certificate } from '../../signing/certificate.ts';
import type { Lookup } from '../lookup.ts';
import { createBootstrapTokenAuthenticator } from './bootstrap-token.ts';
import { createIdentify, type Identify } from './chain.ts';
import { createClientCertificateAuthenticator } from './client-certificate.ts';
import { GuessLimit } from './guess-limit.ts';
import { createServiceAccountAuthenticator } from './service-account.ts';
import { createBearerAuthenticator, createTokenJudge, type TokenJudge } from './token-authenticator.ts';

export interface IdentityOptions {
  readonly clock: Clock;
  readonly lookup: Lookup;
  readonly issuer: string;
  /** Of this API server. */
  readonly audiences: readonly string[];
  authorities(): readonly Certificate[];
  readonly serviceAccountKeys: readonly KeyObject[];
}

export interface OpenIdentity {
  readonly judge: TokenJudge;
  readonly identify: Identify;
}

export const openIdentity = ({ clock, lookup, issuer, audiences, authorities, serviceAccountKeys }: IdentityOptions): OpenIdentity => {
  const judge = createTokenJudge([
    createServiceAccountAuthenticator({ keys: serviceAccountKeys, issuer, audiences, lookup, clock }),
    createBootstrapTokenAuthenticator({ lookup, clock }),
  ]);
  const identify = createIdentify([
    createClientCertificateAuthenticator({ clock, authorities }),
    createBearerAuthenticator(judge, { audiences, guesses: new GuessLimit(clock) }),
  ]);
  return { judge, identify };
};
