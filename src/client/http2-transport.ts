// Reaches a control plane over one HTTP/2 session, as a kubelet does: requests and watches share one TLS connection, which is
// made when it is needed and made again when it was lost.
import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants, type IncomingHttpHeaders } from 'node:http2';
import { type ServerAccess, type TransportTimeouts, usualTimeouts } from './https-transport.ts';
import { ByteQueue } from './byte-queue.ts';
import type { Transport, TransportAnswer, TransportRequest } from './transport.ts';
import { asError, failureAt } from './transport-failure.ts';

/** A watch that brings much must not wait for window updates. */
const windowBytes = 256 * 1024;
/** Above what pausing leaves on its way. */
const mostUnread = 16 * 1024 * 1024;

/** Resolves when a connection may be made, with what tells that it was, or failed: thousands at once would starve each other. */
export type Admit = () => Promise<() => void>;

const everyone: Admit = () => Promise.resolve(() => undefined);

class Http2Transport implements Transport {
  readonly server: string;
  readonly #access: ServerAccess;
  readonly #timeouts: TransportTimeouts;
  readonly #base: string;
  readonly #admit: Admit;
  #session: Promise<ClientHttp2Session> | undefined;
  #closed = false;

  constructor(access: ServerAccess, timeouts: TransportTimeouts, admit: Admit) {
    this.server = access.server;
    this.#access = access;
    this.#timeouts = timeouts;
    this.#admit = admit;
    this.#base = new URL(access.server).pathname.replace(/\/$/, '');
  }

  async send(request: TransportRequest): Promise<TransportAnswer> {
    request.signal?.throwIfAborted();
    const session = await this.#connected();
    request.signal?.throwIfAborted();
    return this.#ask(session, request);
  }

  #ask(session: ClientHttp2Session, request: TransportRequest): Promise<TransportAnswer> {
    const { body, signal, streaming = false } = request;
    const stream = session.request(this.#headers(request), { endStream: body === undefined });
    const silence = new SilenceLimit(session, this.#timeouts.silenceMilliseconds);
    const abort = (): void => void stream.destroy(asError(signal?.reason));
    signal?.addEventListener('abort', abort, { once: true });
    stream.once('close', () => {
      silence.stop();
      signal?.removeEventListener('abort', abort);
    });
    return new Promise((resolve, reject) => {
      // Also after the answer began: an error without a listener would end the process.
      stream.on('error', (error: Error) => reject(this.#explain(error, signal)));
      stream.once('close', () => reject(failureAt(this.server, new Error('the connection closed before the answer'))));
      stream.once('response', (headers) => {
        if (streaming) silence.stop();
        resolve({ status: headers[':status'] ?? 0, headers: plainHeaders(headers), body: this.#body(stream, signal) });
      });
      if (body !== undefined) stream.end(body);
    });
  }

  close(): Promise<void> {
    this.#closed = true;
    this.#session?.then(
      (session) => session.destroy(),
      () => undefined,
    );
    return Promise.resolve();
  }

  /** One attempt for all who wait for it; a session that is ending takes no new requests. */
  async #connected(): Promise<ClientHttp2Session> {
    const connecting = (this.#session ??= this.#connect());
    const forget = (): void => {
      if (this.#session === connecting) this.#session = undefined;
    };
    try {
      const session = await connecting;
      if (!session.closed && !session.destroyed) return session;
    } catch (error) {
      forget();
      throw error;
    }
    forget();
    return this.#connected();
  }

  async #connect(): Promise<ClientHttp2Session> {
    const leave = await this.#admit();
    try {
      if (this.#closed) throw new Error('the transport is closed');
      return await this.#handshake();
    } catch (error) {
      throw failureAt(this.server, asError(error));
    } finally {
      leave();
    }
  }

  #handshake(): Promise<ClientHttp2Session> {
    const { caPem, certPem, keyPem, tlsServerName, insecureSkipTlsVerify } = this.#access;
    const session = connect(this.server, {
      ...(caPem === undefined ? {} : { ca: caPem }),
      ...(certPem === undefined ? {} : { cert: certPem }),
      ...(keyPem === undefined ? {} : { key: keyPem }),
      ...(tlsServerName === undefined ? {} : { servername: tlsServerName }),
      rejectUnauthorized: insecureSkipTlsVerify !== true,
      settings: { enablePush: false, initialWindowSize: windowBytes },
    });
    const { connectMilliseconds } = this.#timeouts;
    const timer = setTimeout(() => session.destroy(new Error(`no connection within ${connectMilliseconds / 1000} s`)), connectMilliseconds);
    return new Promise((resolve, reject) => {
      session.once('connect', () => {
        clearTimeout(timer);
        resolve(session);
      });
      // Also later: every request on it is told, and the session itself has nobody to tell.
      session.on('error', reject);
      session.once('close', () => {
        clearTimeout(timer);
        reject(new Error('the connection closed before it was made'));
      });
    });
  }

  #headers({ method, path, headers }: TransportRequest): Record<string, string> {
    const token = this.#access.token?.();
    return {
      ':method': method,
      ':path': this.#base + path,
      ...headers,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
  }

  /** Taken off the connection as it comes, so that one slow reader does not hold up the session; a reader far behind does. */
  #body(stream: ClientHttp2Stream, signal: AbortSignal | undefined): ByteQueue {
    const queue = new ByteQueue(mostUnread, () => {
      if (!stream.closed) stream.close(constants.NGHTTP2_CANCEL);
    });
    stream.on('data', (chunk: Buffer) => {
      queue.write(chunk);
      const caughtUp = queue.caughtUp();
      if (caughtUp === undefined) return;
      stream.pause();
      void caughtUp.then(() => stream.resume());
    });
    let ended = false;
    stream.once('end', () => {
      // Also a connection that was cut ends its streams so, but with another code.
      ended = stream.rstCode === constants.NGHTTP2_NO_ERROR;
      if (ended) queue.end();
    });
    stream.once('close', () => {
      if (!ended) queue.fail(this.#explain(stream.errored ?? new Error('the connection closed within the answer'), signal));
    });
    return queue;
  }

  #explain(error: Error, signal: AbortSignal | undefined): Error {
    if (signal?.aborted === true) return asError(signal.reason);
    // What ended the session is what happened; that it ended the stream as well says nothing.
    const ended = 'code' in error && error.code === 'ERR_HTTP2_STREAM_CANCEL' && error.cause instanceof Error;
    return failureAt(this.server, ended ? asError(error.cause) : error);
  }
}

const plainHeaders = (headers: IncomingHttpHeaders): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));

/** A request that is not answered in time: the other side is gone, and with it the session. */
class SilenceLimit {
  readonly #timer: NodeJS.Timeout;

  constructor(session: ClientHttp2Session, milliseconds: number) {
    this.#timer = setTimeout(() => session.destroy(new Error(`no answer within ${milliseconds / 1000} s`)), milliseconds);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

export const createHttp2Transport = (
  access: ServerAccess,
  timeouts: TransportTimeouts = usualTimeouts,
  admit: Admit = everyone,
): Transport => new Http2Transport(access, timeouts, admit);
