// Sends a request as its caller and reads the answer, whatever its encoding, as plain data.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Agent, request as httpsRequest } from 'node:https';
import { parse as parseYaml } from 'yaml';
import type { Callers } from './callers.ts';
import type { Caller, Json, JsonObject, Request } from './case.ts';
import { readFrames, readProtobuf } from './read-protobuf.ts';

export interface Answer {
  readonly code: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Json;
}

/** A watch that is silent for so long has said everything. */
const patience = 3_000;

/** No answer takes longer, unless the server is stuck. */
const longest = 20_000;

const headersFor = (caller: Caller): Record<string, string | string[]> =>
  typeof caller === 'string'
    ? {}
    : { 'impersonate-user': caller.user, ...(caller.groups === undefined ? {} : { 'impersonate-group': [...caller.groups] }) };

const bytesOf = (request: Request): string | Buffer | undefined =>
  request.raw ?? (request.body === undefined ? undefined : JSON.stringify(request.body));

const readLines = (text: string): Json =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Json);

const readJson = (text: string): Json => {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
};

const read = (bytes: Buffer, type: string, stream: boolean): Json => {
  if (bytes.length === 0) return '';
  if (type.startsWith('application/vnd.kubernetes.protobuf')) return stream ? readFrames(bytes) : readProtobuf(bytes);
  const text = bytes.toString('utf8');
  if (type.startsWith('application/json')) return stream ? readLines(text) : readJson(text);
  return type.startsWith('application/yaml') ? (parseYaml(text, { version: '1.1' }) as Json) : text;
};

const countLines = (chunks: readonly Buffer[]): number => Buffer.concat(chunks).toString('utf8').split('\n').length - 1;

const collect = (response: IncomingMessage, events: number | undefined): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const done = (): void => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks));
      if (events !== undefined) response.destroy();
    };
    const timer = events === undefined ? undefined : setTimeout(done, patience);
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (events !== undefined && countLines(chunks) >= events) done();
    });
    response.once('end', done);
    response.once('error', (cause: Error) => {
      reject(new NoAnswer('the answer was cut off', { cause }));
    });
  });

export class NoAnswer extends Error {}

export class Server {
  readonly #url: URL;
  readonly #callers: Callers;
  readonly #agents = new Map<string, Agent>();

  constructor(url: string, callers: Callers) {
    this.#url = new URL(url);
    this.#callers = callers;
  }

  async send(request: Request): Promise<Answer> {
    const end = performance.now() + patience;
    for (;;) {
      const answer = await this.#sendOnce(request);
      if (request.until === undefined || answer.code === request.until || performance.now() > end) return answer;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  close(): void {
    for (const agent of this.#agents.values()) agent.destroy();
  }

  #agentFor(caller: Caller): Agent {
    const name = typeof caller === 'string' ? caller : 'admin';
    const known = this.#agents.get(name);
    if (known !== undefined) return known;
    const identity = name === 'anonymous' ? {} : this.#callers.identities[name];
    const agent = new Agent({ keepAlive: true, ca: this.#callers.ca, ...identity });
    this.#agents.set(name, agent);
    return agent;
  }

  #sendOnce(request: Request): Promise<Answer> {
    const caller = request.as ?? 'admin';
    const bytes = bytesOf(request);
    const type = bytes === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(bytes)) };
    const headers = { accept: 'application/json', ...headersFor(caller), ...type, ...request.headers };
    return new Promise((resolve, reject) => {
      const { hostname, port } = this.#url;
      const call = httpsRequest({ hostname, port, method: request.method, path: request.path, headers, agent: this.#agentFor(caller) });
      call.once('error', (cause) => {
        reject(new NoAnswer(`no answer to ${request.method} ${request.path}`, { cause }));
      });
      const tooLong = setTimeout(() => {
        call.destroy(new Error(`not within ${longest} ms`));
      }, longest);
      call.once('close', () => {
        clearTimeout(tooLong);
      });
      call.once('response', (response) => {
        const code = response.statusCode ?? 0;
        const streams = request.events !== undefined && code < 300;
        const type = response.headers['content-type'] ?? '';
        collect(response, streams ? request.events : undefined)
          .then((data) => {
            resolve({ code, headers: response.headers, body: read(data, type, streams || type.includes('stream=watch')) });
          })
          .catch(reject);
      });
      call.end(bytes);
    });
  }
}

export const asObject = (body: Json): JsonObject => (typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {});
