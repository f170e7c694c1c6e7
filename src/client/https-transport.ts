// Reaches a control plane over HTTP/1.1: connections are kept and shared, every watch has its own.
import http from 'node:http';
import https from 'node:https';
import { asError, codeOf, failureAt } from './transport-failure.ts';
import type { Transport, TransportAnswer, TransportRequest } from './transport.ts';

export interface ServerAccess {
  /** `https://10.0.0.1:6443` */
  readonly server: string;
  readonly caPem?: string | undefined;
  readonly certPem?: string | undefined;
  readonly keyPem?: string | undefined;
  /** Asked for every request: tokens in files are renewed. */
  readonly token?: (() => string) | undefined;
  /** The name to expect in the server's certificate, when it is not the host's. */
  readonly tlsServerName?: string | undefined;
  readonly insecureSkipTlsVerify?: boolean | undefined;
}

export interface TransportTimeouts {
  readonly connectMilliseconds: number;
  /** Until the headers of an answer, and between two parts of one that does not stream. */
  readonly silenceMilliseconds: number;
}

export const usualTimeouts: TransportTimeouts = { connectMilliseconds: 10_000, silenceMilliseconds: 60_000 };

/** Less than any server keeps an idle connection, so that a request rarely meets one being closed. */
const idleMilliseconds = 55_000;
const probeMilliseconds = 30_000;

class HttpsTransport implements Transport {
  readonly server: string;
  readonly #access: ServerAccess;
  readonly #timeouts: TransportTimeouts;
  readonly #base: URL;
  readonly #agent: http.Agent;

  constructor(access: ServerAccess, timeouts: TransportTimeouts) {
    this.server = access.server;
    this.#access = access;
    this.#timeouts = timeouts;
    this.#base = new URL(access.server);
    this.#agent = this.#createAgent();
  }

  async send(request: TransportRequest): Promise<TransportAnswer> {
    try {
      return await this.#attempt(request);
    } catch (error) {
      if (!(error instanceof StaleConnectionError)) throw error;
      return await this.#attempt(request);
    }
  }

  close(): Promise<void> {
    this.#agent.destroy();
    return Promise.resolve();
  }

  #createAgent(): http.Agent {
    const usual = { keepAlive: true, keepAliveMsecs: probeMilliseconds, timeout: idleMilliseconds, maxFreeSockets: 32 };
    if (this.#base.protocol === 'http:') return new http.Agent(usual);
    const { caPem, certPem, keyPem, tlsServerName, insecureSkipTlsVerify } = this.#access;
    return new https.Agent({
      ...usual,
      ...(caPem === undefined ? {} : { ca: caPem }),
      ...(certPem === undefined ? {} : { cert: certPem }),
      ...(keyPem === undefined ? {} : { key: keyPem }),
      ...(tlsServerName === undefined ? {} : { servername: tlsServerName }),
      rejectUnauthorized: insecureSkipTlsVerify !== true,
    });
  }

  #headers({ headers, body }: TransportRequest): http.OutgoingHttpHeaders {
    const token = this.#access.token?.();
    return {
      ...headers,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
    };
  }

  #attempt(request: TransportRequest): Promise<TransportAnswer> {
    const { method, path, body, signal } = request;
    if (signal?.aborted === true) return Promise.reject(asError(signal.reason));
    const url = `${this.#base.origin}${this.#base.pathname.replace(/\/$/, '')}${path}`;
    const headers = this.#headers(request);
    return new Promise((resolve, reject) => {
      const sent = (this.#base.protocol === 'http:' ? http : https).request(url, { agent: this.#agent, method, headers });
      const abort = (): void => void sent.destroy(asError(signal?.reason));
      signal?.addEventListener('abort', abort, { once: true });
      sent.once('close', () => signal?.removeEventListener('abort', abort));
      limitConnecting(sent, this.#timeouts.connectMilliseconds);
      const silence = new SilenceLimit(sent, this.#timeouts.silenceMilliseconds);
      // Also after the answer began: an error without a listener would end the process.
      sent.on('error', (error) => {
        silence.stop();
        reject(this.#explain(request, sent, error));
      });
      sent.once('response', (answer) => {
        if (request.streaming === true) silence.stop();
        const body = this.#body(answer, signal, request.streaming === true ? undefined : silence);
        resolve({ status: answer.statusCode ?? 0, headers: plainHeaders(answer.headers), body });
      });
      sent.end(body);
    });
  }

  #explain({ method, signal }: TransportRequest, sent: http.ClientRequest, error: Error): Error {
    if (signal?.aborted === true) return asError(signal.reason);
    const code = codeOf(error);
    // The server closed a kept connection while the request was on its way; asking again does no harm for reads.
    if (sent.reusedSocket && method === 'GET' && (code === 'ECONNRESET' || code === 'EPIPE')) return new StaleConnectionError(error);
    return failureAt(this.server, error);
  }

  async *#body(
    answer: http.IncomingMessage,
    signal: AbortSignal | undefined,
    silence: SilenceLimit | undefined,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for await (const chunk of answer as AsyncIterable<Buffer>) {
        silence?.heard();
        yield chunk;
      }
    } catch (error) {
      throw signal?.aborted === true ? signal.reason : failureAt(this.server, asError(error));
    } finally {
      silence?.stop();
    }
  }
}

class StaleConnectionError extends Error {
  constructor(cause: Error) {
    super(cause.message, { cause });
  }
}

const plainHeaders = (headers: http.IncomingHttpHeaders): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));

const limitConnecting = (sent: http.ClientRequest, milliseconds: number): void => {
  sent.once('socket', (socket) => {
    if (!socket.connecting) return;
    const timer = setTimeout(() => sent.destroy(new Error(`no connection within ${milliseconds / 1000} s`)), milliseconds);
    const stop = (): void => clearTimeout(timer);
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', stop);
    socket.once('close', stop);
  });
};

/** Ends the request when nothing is heard for so long. */
class SilenceLimit {
  readonly #timer: NodeJS.Timeout;

  constructor(sent: http.ClientRequest, milliseconds: number) {
    this.#timer = setTimeout(() => void sent.destroy(new Error(`no answer within ${milliseconds / 1000} s`)), milliseconds);
    sent.once('close', () => this.stop());
  }

  heard(): void {
    this.#timer.refresh();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

export const createHttpsTransport = (access: ServerAccess, timeouts: TransportTimeouts = usualTimeouts): Transport =>
  new HttpsTransport(access, timeouts);
