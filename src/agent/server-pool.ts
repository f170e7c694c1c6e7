// Several servers of one cluster behind one Transport: one is used until it fails, then the next.
import { createHttpsTransport, type ServerAccess, type TransportTimeouts } from '../client/https-transport.ts';
import type { Transport, TransportAnswer, TransportRequest } from '../client/transport.ts';
import { PeerError } from '../language/errors.ts';

/** How to be known to all of them. */
export type PoolAccess = Omit<ServerAccess, 'server'>;

export interface ServerPoolOptions {
  readonly servers: readonly string[];
  /** In [0, 1): machines of one site begin with different servers. */
  readonly random: number;
  /** Told of every answer, and as whom it was asked for. */
  readonly heard: (answer: TransportAnswer, access: PoolAccess) => void;
  readonly connect?: (access: ServerAccess, timeouts: TransportTimeouts) => Transport;
}

const timeouts: TransportTimeouts = { connectMilliseconds: 5_000, silenceMilliseconds: 20_000 };
const neverArrived = /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;

/** Asking another server does no harm: nothing was asked yet, or nothing changes by asking. */
const mayAskAgain = ({ method }: TransportRequest, { cause }: Error): boolean =>
  method === 'GET' || (cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && neverArrived.test(cause.code));

/** What node:tls says when the chain ends at an authority that is not ours. */
const foreign =
  /^(?:UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|(?:DEPTH_ZERO_)?SELF_SIGNED_CERT(?:_IN_CHAIN)?|CERT_SIGNATURE_FAILURE)$/;

const ofOtherCluster = (error: Error, server: string): Error => {
  const { cause } = error;
  if (!('id' in error) || error.id !== 'server-untrusted') return error;
  if (!(cause instanceof Error) || !('code' in cause) || !foreign.test(String(cause.code))) return error;
  return new PeerError('authority-changed', { args: { server, problem: String(cause.code) }, cause });
};

export class ServerPool implements Transport {
  readonly #options: ServerPoolOptions;
  #servers: readonly string[];
  #access: PoolAccess | undefined;
  #transports = new Map<string, Transport>();
  #place: number;

  constructor(options: ServerPoolOptions) {
    this.#options = options;
    this.#servers = options.servers;
    this.#place = Math.floor(options.random * options.servers.length);
  }

  get server(): string {
    return this.#servers[this.#place] ?? '';
  }

  /** From now on it is these; the one in use stays so when it is among them. */
  know(servers: readonly string[]): void {
    const place = servers.indexOf(this.server);
    this.#servers = servers;
    this.#place = Math.max(0, place);
    for (const [server, transport] of this.#transports) {
      if (servers.includes(server)) continue;
      this.#transports.delete(server);
      void transport.close();
    }
  }

  /** From now on; what is under way ends, so that nothing goes on under an old identity. */
  use(access: PoolAccess): void {
    const before = this.#transports;
    this.#access = access;
    this.#transports = new Map();
    for (const transport of before.values()) void transport.close();
  }

  async send(request: TransportRequest): Promise<TransportAnswer> {
    for (let tried = 1; ; tried += 1) {
      const access = this.#access;
      const { server } = this;
      try {
        const answer = await this.#transport().send(request);
        if (access !== undefined) this.#options.heard(answer, access);
        return answer;
      } catch (error) {
        if (!(error instanceof PeerError) || request.signal?.aborted === true) throw error;
        if (server === this.server) this.#place = (this.#place + 1) % this.#servers.length;
        if (tried >= this.#servers.length || !mayAskAgain(request, error)) throw ofOtherCluster(error, server);
      }
    }
  }

  async close(): Promise<void> {
    for (const transport of this.#transports.values()) await transport.close();
    this.#transports.clear();
  }

  #transport(): Transport {
    const { connect = createHttpsTransport } = this.#options;
    const { server } = this;
    const open = this.#transports.get(server);
    if (open !== undefined) return open;
    const transport = connect({ ...this.#access, server }, timeouts);
    this.#transports.set(server, transport);
    return transport;
  }
}
