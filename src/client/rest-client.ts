// The client interface over any transport: paths, JSON bodies, Status answers as StatusError, watch lines as events.
import { apiVersionOf, type KubeList, type KubeObject } from '../api/object.ts';
import { received, type Status, type StatusError } from '../api/status.ts';
import { PeerError } from '../language/errors.ts';
import type {
  Client,
  DeleteOptions,
  GetOptions,
  ListOptions,
  Name,
  PatchType,
  ReadOptions,
  Resource,
  WatchEvent,
  WatchOptions,
  WriteOptions,
} from './client.ts';
import { frames, parseFrom, readBytes, readText } from './frames.ts';
import { listQuery, pathOf, readQuery, watchQuery, writeQuery } from './resource-path.ts';
import type { Transport, TransportAnswer } from './transport.ts';

const patchTypes: Readonly<Record<PatchType, string>> = {
  json: 'application/json-patch+json',
  merge: 'application/merge-patch+json',
  strategic: 'application/strategic-merge-patch+json',
};

/** Of an answer that is no Status, as a broken proxy gives it, so much is quoted. */
const longestQuote = 1024;

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly contentType?: string;
  readonly signal?: AbortSignal | undefined;
  readonly streaming?: boolean;
}

const isStatus = (value: unknown): value is Status =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'Status';

const failureOf = (code: number, text: string): StatusError => {
  const none = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure' } as const;
  try {
    const value: unknown = JSON.parse(text);
    if (isStatus(value)) return received(value, code);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const said = text.trim().slice(0, longestQuote);
  return received(said === '' ? none : { ...none, message: said }, code);
};

const deleteOptionsOf = (options: DeleteOptions): unknown => {
  const { uid, resourceVersion, gracePeriodSeconds, propagationPolicy, dryRun } = options;
  const guarded = uid !== undefined || resourceVersion !== undefined;
  return {
    kind: 'DeleteOptions',
    apiVersion: 'v1',
    gracePeriodSeconds,
    propagationPolicy,
    ...(guarded ? { preconditions: { uid, resourceVersion } } : {}),
    ...(dryRun === true ? { dryRun: ['All'] } : {}),
  };
};

/** Kubernetes leaves apiVersion and kind out of a list's items, and Go's empty list may be null. */
type SentList<T extends KubeObject> = Omit<KubeList<T>, 'items'> & {
  items?: (Omit<T, 'apiVersion' | 'kind'> & Partial<KubeObject>)[] | null;
};

const completed = <T extends KubeObject>(list: SentList<T>, of: Resource<T>): KubeList<T> => {
  const items = list.items ?? [];
  for (const item of items) {
    item.apiVersion ??= apiVersionOf(of.group, of.version);
    item.kind ??= of.kind;
  }
  return { ...list, items: items as unknown as T[] };
};

class RestClient implements Client {
  readonly #transport: Transport;
  readonly #agent: string;

  constructor(transport: Transport, agent: string) {
    this.#transport = transport;
    this.#agent = agent;
  }

  get<T extends KubeObject>(of: Resource<T>, name: Name, options: GetOptions = {}): Promise<T> {
    const path = pathOf(of, { ...name, subresource: options.subresource }) + readQuery(options);
    return this.#ask<T>({ method: 'GET', path, signal: options.signal });
  }

  async list<T extends KubeObject>(of: Resource<T>, options: ListOptions = {}): Promise<KubeList<T>> {
    const path = pathOf(of, { namespace: options.namespace }) + listQuery(options);
    return completed(await this.#ask<SentList<T>>({ method: 'GET', path, signal: options.signal }), of);
  }

  create<T extends KubeObject>(of: Resource<T>, object: T, options: WriteOptions & { namespace?: string; name?: string } = {}): Promise<T> {
    const namespace = options.namespace ?? object.metadata.namespace;
    const path = pathOf(of, { namespace, name: options.name, subresource: options.subresource }) + writeQuery(options);
    return this.#ask<T>({ method: 'POST', path, body: object, signal: options.signal });
  }

  update<T extends KubeObject>(of: Resource<T>, object: T, options: WriteOptions = {}): Promise<T> {
    const { namespace, name = '' } = object.metadata;
    const path = pathOf(of, { namespace, name, subresource: options.subresource }) + writeQuery(options);
    return this.#ask<T>({ method: 'PUT', path, body: object, signal: options.signal });
  }

  // eslint-disable-next-line max-params -- the interface's form
  patch<T extends KubeObject>(of: Resource<T>, name: Name, type: PatchType, body: unknown, options: WriteOptions = {}): Promise<T> {
    const path = pathOf(of, { ...name, subresource: options.subresource }) + writeQuery(options);
    return this.#ask<T>({ method: 'PATCH', path, body, contentType: patchTypes[type], signal: options.signal });
  }

  async delete<T extends KubeObject>(of: Resource<T>, name: Name, options: DeleteOptions = {}): Promise<void> {
    await this.#ask({ method: 'DELETE', path: pathOf(of, name), body: deleteOptionsOf(options), signal: options.signal });
  }

  async *watch<T extends KubeObject>(of: Resource<T>, options: WatchOptions): AsyncGenerator<WatchEvent<T>, void, undefined> {
    const path = pathOf(of, { namespace: options.namespace }) + watchQuery(options);
    const answer = await this.#send({ method: 'GET', path, signal: options.signal, streaming: true });
    if (answer.status !== 200) throw failureOf(answer.status, await readText(answer.body));
    for await (const frame of frames(this.#transport.server, answer.body)) yield this.#event<T>(frame);
  }

  async raw(method: string, path: string, body?: unknown, options: ReadOptions = {}): Promise<{ status: number; body: Buffer }> {
    const answer = await this.#send({ method, path, body, signal: options.signal });
    return { status: answer.status, body: await readBytes(answer.body) };
  }

  close(): Promise<void> {
    return this.#transport.close();
  }

  #event<T extends KubeObject>(frame: unknown): WatchEvent<T> {
    const { type, object } = (frame ?? {}) as { type?: unknown; object?: unknown };
    if (type === 'ERROR') throw isStatus(object) ? received(object, object.code ?? 500) : failureOf(500, JSON.stringify(object ?? ''));
    if (
      (type === 'ADDED' || type === 'MODIFIED' || type === 'DELETED' || type === 'BOOKMARK') &&
      typeof object === 'object' &&
      object !== null
    ) {
      return { type, object: object as T };
    }
    throw new PeerError('server-answer-unreadable', {
      args: { server: this.#transport.server, problem: `a watch event of type ${String(type)}` },
    });
  }

  #send({ method, path, body, contentType = 'application/json', signal, streaming = false }: Call): Promise<TransportAnswer> {
    const headers = { accept: 'application/json', 'user-agent': this.#agent };
    return this.#transport.send({
      method,
      path,
      headers: body === undefined ? headers : { ...headers, 'content-type': contentType },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
      streaming,
    });
  }

  /** The answer is taken to be what was asked for: the server is the authority on its own types. */
  async #ask<T>(call: Call): Promise<T> {
    const answer = await this.#send(call);
    const text = await readText(answer.body);
    if (answer.status < 200 || answer.status > 299) throw failureOf(answer.status, text);
    return parseFrom(this.#transport.server, text) as T;
  }
}

export const createClient = (transport: Transport, options: { userAgent?: string } = {}): Client =>
  new RestClient(transport, options.userAgent ?? 'muster');
