// What went wrong on the way to a control plane, in words that tell whether it cannot be reached or cannot be trusted.
import { PeerError } from '../language/errors.ts';

/** What TLS says when the peer is not the one expected (node:tls, OpenSSL). */
const distrust = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|CRL_/;

export const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');

export const failureAt = (server: string, error: Error): PeerError => {
  const id = distrust.test(codeOf(error)) ? 'server-untrusted' : 'server-unreachable';
  return new PeerError(id, { args: { server, problem: error.message === '' ? codeOf(error) : error.message }, cause: error });
};

export const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
