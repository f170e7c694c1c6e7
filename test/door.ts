// The server's front door without a client library between: one request, and what came back.
import { connect as connectHttp2, type ClientHttp2Session, type IncomingHttpHeaders } from 'node:http2';
import { Agent, request } from 'node:https';
import type { Socket } from 'node:net';
import type { SecureVersion } from 'node:tls';
import type { Access, Place } from './muster-process.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Who asks: the administrator unless another pair is given; nobody without one. */
export interface Credentials {
  readonly cert?: Buffer | string;
  readonly key?: Buffer | string;
  readonly minVersion?: SecureVersion;
  readonly maxVersion?: SecureVersion;
  /** The address it comes from. */
  readonly localAddress?: string;
}

const known = ({ cert, key, minVersion, maxVersion, localAddress }: Credentials): Credentials => ({
  ...(cert !== undefined && { cert }),
  ...(key !== undefined && { key }),
  ...(minVersion !== undefined && { minVersion }),
  ...(maxVersion !== undefined && { maxVersion }),
  ...(localAddress !== undefined && { localAddress }),
});

export class Door {
  readonly #access: Place;
  readonly #agent: Agent;

  constructor(access: Access, credentials: Credentials = access, sockets = 64) {
    this.#access = access;
    this.#agent = new Agent({ ca: access.ca, keepAlive: true, maxSockets: sockets, ...known(credentials) });
  }

  ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
    const { host, port } = this.#access;
    const sent = body === undefined ? undefined : typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
    const type = sent === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(sent)) };
    return new Promise((resolve, reject) => {
      const asked = request({ agent: this.#agent, host, port, path, method, headers: { ...type, ...headers } }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString() });
        });
      });
      asked.on('error', reject);
      asked.end(sent);
    });
  }

  async json(path: string, asked: Asked = {}) {
    const { status, text } = await this.ask(path, asked);
    if (status >= 400) throw new Error(`${asked.method ?? 'GET'} ${path}: ${status} ${text}`);
    return JSON.parse(text);
  }

  /** One connection that waits for its next request. */
  socket(): Socket | undefined {
    return Object.values(this.#agent.freeSockets).flat()[0];
  }

  close(): void {
    this.#agent.destroy();
  }
}

export const http2Session = ({ url, ca }: Place, credentials: Credentials): ClientHttp2Session => {
  const session = connectHttp2(url, { ca, ...known(credentials) });
  session.on('error', () => undefined);
  return session;
};

/** One stream of an HTTP/2 session. */
export const askStream = (session: ClientHttp2Session, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const stream = session.request({ ':path': path, ':method': method, ...headers }, { endStream: body === undefined });
    const chunks: Buffer[] = [];
    let head: IncomingHttpHeaders = {};
    stream.on('response', (received) => (head = received));
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('error', reject);
    stream.on('close', () => {
      const status = Number(head[':status'] ?? 0);
      if (status === 0) reject(new Error(`the stream ended without an answer, ${stream.rstCode}`));
      else resolve({ status, headers: head, text: Buffer.concat(chunks).toString() });
    });
    if (body !== undefined) stream.end(typeof body === 'string' ? body : JSON.stringify(body));
  });

/** Runs `work` for each of many, a bounded number at a time. */
export const eachOf = async <T>(items: Iterable<T>, atOnce: number, work: (item: T) => Promise<unknown>): Promise<void> => {
  const waiting = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};
