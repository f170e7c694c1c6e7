// One HTTP/2 connection to one gRPC server: calls with one answer, calls with many, and pings that notice when nobody is
// there any more.
import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants, type IncomingHttpHeaders } from 'node:http2';
import { createConnection } from 'node:net';
import { frame, FrameReader } from './frames.ts';
import { GrpcError, grpcCode, lost, notSent, overdue } from './grpc-error.ts';

export interface Credentials {
  readonly ca?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
}

export interface ConnectionOptions {
  /** `https://10.0.0.5:2379`, or `unix:/run/containerd/containerd.sock`. */
  readonly url: string;
  readonly credentials?: Credentials | undefined;
  /** Sent with every call. */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
  readonly largestMessageBytes: number;
}

export interface StreamSink {
  message(message: Buffer): void;
  /** Once, and nothing after it. */
  ended(reason: GrpcError): void;
}

export interface Stream {
  send(message: Uint8Array): void;
  /** No `ended` follows. */
  cancel(): void;
}

/** etcd, like others, closes a connection that pings more often than every 5 s (--grpc-keepalive-min-time). */
const pingIntervalMs = 5_500;
const pingPatienceMs = 4_000;
const connectPatienceMs = 3_000;
const streamWindowBytes = 8 * 1024 * 1024;
const sessionWindowBytes = 32 * 1024 * 1024;
const sessionMemoryMegabytes = 1024;

export class Connection {
  readonly #session: ClientHttp2Session;
  readonly #largestMessageBytes: number;
  readonly #metadata: Readonly<Record<string, string>>;
  /** What is sent at the head of a call, by path. */
  readonly #heads = new Map<string, Readonly<Record<string, string>>>();
  readonly #streams = new Set<(reason: GrpcError) => void>();
  readonly #pings: NodeJS.Timeout;
  #heardBytes = -1;
  /** The other side handles no stream above this one: https://www.rfc-editor.org/rfc/rfc9113#section-6.8 */
  #lastHandled = Infinity;
  #failure: unknown;

  private constructor(session: ClientHttp2Session, { metadata, largestMessageBytes }: ConnectionOptions) {
    this.#session = session;
    this.#largestMessageBytes = largestMessageBytes;
    this.#metadata = metadata ?? {};
    session.setLocalWindowSize(sessionWindowBytes);
    session.on('goaway', (_code: number, lastStreamId?: number) => {
      this.#lastHandled = lastStreamId ?? Infinity;
    });
    session.on('error', (error: Error) => {
      this.#failure = error;
    });
    session.on('close', () => {
      clearInterval(this.#pings);
    });
    this.#pings = setInterval(() => {
      this.#ping();
    }, pingIntervalMs).unref();
  }

  /** Fulfilled when the other side has shown that it speaks HTTP/2. */
  static open(options: ConnectionOptions): Promise<Connection> {
    const { url } = options;
    return new Promise((resolve, reject) => {
      const session = begin(options);
      const refuse = (cause: unknown): void => {
        clearTimeout(patience);
        session.destroy();
        reject(notSent(`${url}: ${cause instanceof Error ? cause.message : 'the connection was closed'}`, cause));
      };
      const patience = setTimeout(() => {
        refuse(new Error(`no answer within ${connectPatienceMs} ms`));
      }, connectPatienceMs);
      session.once('error', refuse);
      session.once('close', refuse);
      session.once('remoteSettings', () => {
        clearTimeout(patience);
        const connection = new Connection(session, options);
        session.off('error', refuse);
        session.off('close', refuse);
        resolve(connection);
      });
    });
  }

  get usable(): boolean {
    return !this.#session.closed && !this.#session.destroyed && this.#lastHandled === Infinity;
  }

  unary(path: string, message: Uint8Array, patienceMs: number): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const answers: Buffer[] = [];
      const patience = setTimeout(() => {
        call?.close(constants.NGHTTP2_CANCEL);
        reject(overdue(patienceMs));
      }, patienceMs);
      const call = this.#begin(path, {
        message: (answer) => answers.push(answer),
        ended: (reason) => {
          clearTimeout(patience);
          const answer = answers[0];
          if (reason.code === grpcCode.ok && answer !== undefined) resolve(answer);
          else reject(reason);
        },
      });
      call?.end(frame(message));
    });
  }

  stream(path: string, sink: StreamSink): Stream {
    let over = false;
    const end = (reason: GrpcError): void => {
      this.#streams.delete(end);
      if (over) return;
      over = true;
      call?.close(constants.NGHTTP2_CANCEL);
      sink.ended(reason);
    };
    const message = (heard: Buffer): void => {
      if (!over) sink.message(heard);
    };
    this.#streams.add(end);
    const call = this.#begin(path, { message, ended: end });
    return {
      send: (sent) => call?.write(frame(sent)),
      cancel: () => {
        over = true;
        this.#streams.delete(end);
        call?.close(constants.NGHTTP2_CANCEL);
      },
    };
  }

  /** Takes no new calls; those with one answer may still get it. */
  retire(why: string): void {
    for (const end of [...this.#streams]) end(lost(why));
    if (!this.#session.destroyed) this.#session.close();
  }

  #begin(path: string, sink: StreamSink): ClientHttp2Stream | undefined {
    let call: ClientHttp2Stream;
    try {
      call = this.#session.request(this.#headOf(path), callOptions);
    } catch (cause) {
      queueMicrotask(() => {
        sink.ended(notSent('the connection is closed', cause));
      });
      return undefined;
    }
    this.#listen(call, sink);
    return call;
  }

  #headOf(path: string): Readonly<Record<string, string>> {
    let head = this.#heads.get(path);
    if (head === undefined) {
      head = { ':method': 'POST', ':path': path, 'content-type': 'application/grpc', te: 'trailers', ...this.#metadata };
      this.#heads.set(path, head);
    }
    return head;
  }

  #listen(call: ClientHttp2Stream, sink: StreamSink): void {
    const frames = new FrameReader((message) => {
      sink.message(message);
    }, this.#largestMessageBytes);
    let status: GrpcError | undefined;
    let cause: unknown;
    const judge = (headers: IncomingHttpHeaders): void => {
      status ??= statusOf(headers);
    };
    call.on('response', judge);
    call.on('trailers', judge);
    call.on('data', (piece: Buffer) => {
      try {
        frames.push(piece);
      } catch (error) {
        call.destroy(error instanceof Error ? error : new Error(String(error)));
      }
    });
    call.on('error', (error) => {
      cause = error;
    });
    call.on('close', () => {
      sink.ended(status ?? this.#lostCall(call, cause));
    });
  }

  #lostCall(call: ClientHttp2Stream, cause: unknown): GrpcError {
    if (cause instanceof GrpcError) return cause;
    const reason = cause ?? this.#failure;
    const message = `the connection was lost${reason instanceof Error ? `: ${reason.message}` : ''}`;
    const handled = call.id !== undefined && call.id <= this.#lastHandled && call.rstCode !== constants.NGHTTP2_REFUSED_STREAM;
    return handled ? lost(message, reason) : notSent(message, reason);
  }

  /** Only when nothing was heard for a while. */
  #ping(): void {
    const bytes = this.#session.destroyed ? 0 : this.#session.socket.bytesRead;
    if (this.#session.destroyed || bytes !== this.#heardBytes) {
      this.#heardBytes = bytes;
      return;
    }
    const silence = setTimeout(() => {
      this.#session.destroy(new Error(`no answer to a ping within ${pingPatienceMs} ms`));
    }, pingPatienceMs);
    this.#session.ping((error) => {
      clearTimeout(silence);
      if (error !== null && !this.#session.destroyed) this.#session.destroy(error);
    });
  }
}

const callOptions = { endStream: false };
/** One for all: an Error is expensive to make, and most calls go well. */
const succeeded = new GrpcError(grpcCode.ok, '', { mayHaveRun: true });
const unix = 'unix:';

function begin({ url, credentials: { ca, cert, key } = {} }: ConnectionOptions): ClientHttp2Session {
  const settings = { enablePush: false, initialWindowSize: streamWindowBytes };
  if (url.startsWith(unix)) {
    return connect('http://localhost', { settings, createConnection: () => createConnection(url.slice(unix.length)) });
  }
  return connect(url, {
    ...(ca !== undefined && { ca }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
    settings,
    maxSessionMemory: sessionMemoryMegabytes,
  });
}

function statusOf(headers: IncomingHttpHeaders): GrpcError | undefined {
  const code = headers['grpc-status'];
  if (code === '0') return succeeded;
  if (code !== undefined) {
    const message = headers['grpc-message'];
    const said = typeof message === 'string' ? percentDecoded(message) : '';
    return new GrpcError(Number(code), said === '' ? `gRPC status ${String(code)}` : said, { mayHaveRun: true });
  }
  const http = headers[':status'];
  if (http === undefined || Number(http) === 200) return undefined;
  return new GrpcError(grpcCode.unavailable, `the server answered with HTTP status ${String(http)}`, { mayHaveRun: true });
}

function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString());
}
