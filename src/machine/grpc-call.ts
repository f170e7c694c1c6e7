// One call of gRPC over a unix socket: a message there, a message back, over HTTP/2 (grpc.github.io, PROTOCOL-HTTP2).
import { type ClientHttp2Session, connect, type IncomingHttpHeaders } from 'node:http2';
import { createConnection, type Socket } from 'node:net';

export interface GrpcCall {
  readonly socket: string;
  /** `runtime.v1.RuntimeService/Status` */
  readonly method: string;
  readonly request: Buffer;
  readonly milliseconds: number;
}

export class GrpcError extends Error {
  /** 12 is "unimplemented"; undefined when there was no answer at all. */
  readonly status: number | undefined;

  constructor(message: string, status?: number, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GrpcError';
    this.status = status;
  }
}

const headBytes = 5;
/** A list of images with their names is far smaller. */
const mostBytes = 16 * 1024 * 1024;

const framed = (message: Buffer): Buffer => {
  const head = Buffer.alloc(headBytes);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
};

const unframed = (bytes: Buffer): Buffer => {
  if (bytes.length < headBytes || bytes[0] !== 0 || bytes.length < headBytes + bytes.readUInt32BE(1)) {
    throw new GrpcError('the answer is no whole gRPC message');
  }
  return bytes.subarray(headBytes, headBytes + bytes.readUInt32BE(1));
};

const textOf = (headers: IncomingHttpHeaders, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
};

const failureIn = (headers: IncomingHttpHeaders): GrpcError | undefined => {
  const status = textOf(headers, 'grpc-status');
  if (status === undefined || status === '0') return undefined;
  return new GrpcError(readable(textOf(headers, 'grpc-message')) ?? `gRPC status ${status}`, Number(status));
};

const readable = (message: string | undefined): string | undefined => {
  try {
    return message === undefined ? undefined : decodeURIComponent(message);
  } catch (error) {
    if (error instanceof URIError) return message;
    throw error;
  }
};

const exchange = (session: ClientHttp2Session, { method, request }: GrpcCall): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const fail = (error: Error): void =>
      reject(error instanceof GrpcError ? error : new GrpcError(error.message, undefined, { cause: error }));
    const headers = { ':method': 'POST', ':path': `/${method}`, te: 'trailers', 'content-type': 'application/grpc' };
    const stream = session.request(headers);
    const chunks: Buffer[] = [];
    let length = 0;
    let failure: GrpcError | undefined;
    const note = (received: IncomingHttpHeaders): void => {
      failure ??= failureIn(received);
    };
    session.once('error', fail);
    stream.once('error', fail);
    stream.once('response', note);
    stream.once('trailers', note);
    stream.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > mostBytes) stream.destroy(new GrpcError('the answer is too long'));
      else chunks.push(chunk);
    });
    stream.once('end', () => {
      try {
        if (failure !== undefined) throw failure;
        resolve(unframed(Buffer.concat(chunks)));
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)));
      }
    });
    stream.end(framed(request));
  });

/** Before HTTP/2 begins, so that it is said plainly when nobody listens. */
const open = (path: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = createConnection(path);
    socket.once('connect', () => {
      socket.removeAllListeners('error');
      resolve(socket);
    });
    socket.once('error', (error) => {
      reject(new GrpcError(error.message, undefined, { cause: error }));
    });
  });

/** Rejects with GrpcError. */
export const callGrpc = async (call: GrpcCall): Promise<Buffer> => {
  const socket = await open(call.socket);
  const session = connect('http://localhost', { createConnection: () => socket });
  const late = new GrpcError(`no answer within ${call.milliseconds / 1000} s`);
  const timer = setTimeout(() => session.destroy(late), call.milliseconds);
  try {
    return await exchange(session, call);
  } finally {
    clearTimeout(timer);
    session.on('error', () => undefined);
    session.destroy();
  }
};
