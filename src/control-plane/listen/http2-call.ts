// A call over HTTP/2: its stream is both ends of it.
import { constants, type IncomingHttpHeaders, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2';
import type { TLSSocket } from 'node:tls';
import { certificatesOf } from '../identify/listen-certificates.ts';
import type { Call, Peer } from './call.ts';

/** For the other side to hear of it; a connection on which not even that gets through goes with all its streams. */
const lastWordMilliseconds = 5_000;

/** Asked for at once: a session that has ended knows no address any more. */
export const peerOf = ({ socket }: ServerHttp2Session): Peer => ({
  certificates: certificatesOf(socket as TLSSocket),
  remoteAddress: socket.remoteAddress ?? '',
});

export interface Opening {
  readonly stream: ServerHttp2Stream;
  readonly headers: IncomingHttpHeaders;
  readonly rawHeaders: readonly string[];
}

export class Http2Call implements Call {
  readonly peer: Peer;
  readonly headers: IncomingHttpHeaders;
  readonly rawHeaders: readonly string[];
  readonly #stream: ServerHttp2Stream;

  constructor(peer: Peer, { stream, headers, rawHeaders }: Opening) {
    this.peer = peer;
    this.headers = headers;
    this.rawHeaders = rawHeaders;
    this.#stream = stream;
  }

  get method(): string {
    return this.headers[':method'] ?? 'GET';
  }

  get url(): string {
    return this.headers[':path'] ?? '/';
  }

  get readable(): ServerHttp2Stream {
    return this.#stream;
  }

  get writable(): ServerHttp2Stream {
    return this.#stream;
  }

  get open(): boolean {
    return !this.#stream.destroyed && !this.#stream.closed;
  }

  get wholeBodyCame(): boolean {
    return this.#stream.endAfterHeaders || this.#stream.readableEnded || !this.open;
  }

  /** A client that asks before it sends its body (RFC 9110, 10.1.1). */
  goOn(): void {
    this.#stream.additionalHeaders({ ':status': constants.HTTP_STATUS_CONTINUE });
  }

  sendHead(status: number, headers: Record<string, string | string[]>): void {
    this.#stream.respond({ ':status': status, ...headers });
  }

  flushHead(): void {
    // A frame of its own, which is on its way.
  }

  sendNothing(): void {
    this.#stream.end();
  }

  cutOff(): void {
    this.#stream.close();
  }

  leave(): void {
    const stream = this.#stream;
    stream.close(constants.NGHTTP2_CANCEL);
    const timer = setTimeout(() => {
      if (!stream.destroyed) stream.session?.destroy();
    }, lastWordMilliseconds);
    timer.unref();
  }
}
