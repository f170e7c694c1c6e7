// The clients of the measurements: mutual TLS over HTTP/1.1 or HTTP/2, a fixed number of requests, nothing in between.
import { type ClientHttp2Session, connect } from 'node:http2';
import { Agent, request } from 'node:https';

export interface Access {
  readonly host: string;
  readonly port: number;
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

export interface Caller {
  call(method: string, path: string, body?: string, headers?: Record<string, string>): Promise<Answer>;
  close(): void;
}

const failed = (method: string, path: string, { status, body }: Answer): Error =>
  new Error(`${method} ${path}: ${status} ${body.toString().slice(0, 200)}`);

export const expectOk = async (
  caller: Caller,
  method: string,
  path: string,
  body?: string,
  headers?: Record<string, string>,
): Promise<Buffer> => {
  const answer = await caller.call(method, path, body, headers);
  if (answer.status >= 300) throw failed(method, path, answer);
  return answer.body;
};

export const http1 = (access: Access): Caller => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1, ca: access.ca, cert: access.cert, key: access.key });
  return {
    close: () => {
      agent.destroy();
    },
    call: (method, path, body, headers = {}) =>
      new Promise((done, fail) => {
        const sent = {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
          ...headers,
        };
        const outgoing = request({ host: access.host, port: access.port, method, path, agent, headers: sent }, (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('end', () => {
            done({ status: incoming.statusCode ?? 0, body: Buffer.concat(chunks) });
          });
          incoming.on('error', fail);
        });
        outgoing.on('error', fail);
        outgoing.end(body);
      }),
  };
};

export const http2Session = ({ host, port, ca, cert, key }: Access): ClientHttp2Session =>
  connect(`https://${host}:${port}`, { ca, cert, key });

export const http2 = (access: Access): Caller => {
  const session = http2Session(access);
  session.on('error', () => undefined);
  return {
    close: () => {
      session.close();
    },
    call: (method, path, body, headers = {}) =>
      new Promise((done, fail) => {
        const sent = {
          ':method': method,
          ':path': path,
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        };
        const stream = session.request(sent, { endStream: body === undefined });
        const chunks: Buffer[] = [];
        let status = 0;
        stream.on('response', (answered) => {
          status = answered[':status'] ?? 0;
        });
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          done({ status, body: Buffer.concat(chunks) });
        });
        stream.on('error', fail);
        if (body !== undefined) stream.end(body);
      }),
  };
};

/** One request on a connection of its own. */
export const ask = async (access: Access, method: string, path: string, body?: string): Promise<Answer> => {
  const caller = http1(access);
  try {
    return await caller.call(method, path, body);
  } finally {
    caller.close();
  }
};

/** `work` for each index, so many at once. */
export const inParallel = async (count: number, atOnce: number, work: (index: number, worker: number) => Promise<void>): Promise<void> => {
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async (_, worker) => {
      while (next < count) await work(next++, worker);
    }),
  );
};
