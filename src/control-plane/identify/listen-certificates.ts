// How the listener asks for client certificates and finds them again, on every connection and for every request.
import { constants } from 'node:crypto';
import type { TLSSocket, TlsOptions } from 'node:tls';

/**
 * What the listener's TLS must be told for `certificatesOf` to see all and for `identify` to be the only judge:
 * - `ca` empty: any certificate may be sent (no list of names steers the client), OpenSSL loads no system roots and checks no
 *   signature twice, and the authorities can change without a new context;
 * - no session tickets: a resumed session carries the leaf without its intermediates (seen with Node 24), and a full handshake
 *   costs less than the two tickets that nearly no client uses (Go clients never resume).
 */
export const clientCertificateOptions = {
  requestCert: true,
  rejectUnauthorized: false,
  ca: [],
  secureOptions: constants.SSL_OP_NO_TICKET,
} satisfies TlsOptions;

const longestChain = 5;
const known = new WeakMap<TLSSocket, readonly Buffer[]>();
const none: readonly Buffer[] = [];

/** DER of what the client presented, leaf first; the same array for every request of one connection. */
export function certificatesOf(socket: TLSSocket | undefined): readonly Buffer[] {
  if (socket === undefined) return none;
  const found = known.get(socket);
  if (found !== undefined) return found;
  const chain = readChain(socket);
  known.set(socket, chain);
  return chain;
}

function readChain(socket: TLSSocket): readonly Buffer[] {
  const chain: Buffer[] = [];
  let next = socket.getPeerX509Certificate();
  while (next !== undefined && chain.length < longestChain) {
    const { raw } = next;
    // A self-signed certificate is its own issuer.
    if (chain.at(-1)?.equals(raw)) break;
    chain.push(raw);
    next = next.issuerCertificate;
  }
  return chain.length === 0 ? none : chain;
}
