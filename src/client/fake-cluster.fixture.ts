// A small API server behind the Transport port: one kind, a revision, a history that can be compacted, connections that break.
import type { KubeObject } from '../api/object.ts';
import { ByteQueue } from './byte-queue.ts';
import type { Transport, TransportAnswer, TransportRequest } from './transport.ts';

interface Change {
  readonly revision: number;
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly object: KubeObject;
}

const answer = (status: number, body: unknown): TransportAnswer => {
  const queue = new ByteQueue(Number.MAX_SAFE_INTEGER, () => undefined);
  queue.write(JSON.stringify(body));
  queue.end();
  return { status, headers: {}, body: queue };
};

const gone = {
  kind: 'Status',
  apiVersion: 'v1',
  metadata: {},
  status: 'Failure',
  code: 410,
  reason: 'Expired',
  message: 'too old resource version',
};

export class FakeCluster implements Transport {
  readonly server = 'fake';
  readonly objects = new Map<string, KubeObject>();
  /** Requests still to be refused as by a server that is down. */
  refusals = 0;
  /** Pages of a list after the first are refused with 410. */
  staleContinue = false;
  requests: string[] = [];
  #revision = 1;
  #uid = 0;
  #oldest = 1;
  readonly #history: Change[] = [];
  readonly #streams = new Set<ByteQueue>();

  get watchers(): number {
    return this.#streams.size;
  }

  put(name: string): void {
    const before = this.objects.get(name);
    const uid = before?.metadata.uid ?? `uid-${++this.#uid}`;
    const object: KubeObject = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name, namespace: 'ns', uid, resourceVersion: `${++this.#revision}` },
    };
    this.objects.set(name, object);
    this.#publish({ revision: this.#revision, type: before === undefined ? 'ADDED' : 'MODIFIED', object });
  }

  remove(name: string): void {
    const before = this.objects.get(name);
    if (before === undefined) return;
    this.objects.delete(name);
    const object = { ...before, metadata: { ...before.metadata, resourceVersion: `${++this.#revision}` } };
    this.#publish({ revision: this.#revision, type: 'DELETED', object });
  }

  compact(): void {
    this.#oldest = this.#revision;
  }

  bookmark(): void {
    const object = { kind: 'ConfigMap', apiVersion: 'v1', metadata: { resourceVersion: `${this.#revision}` } };
    for (const stream of this.#streams) stream.write(`${JSON.stringify({ type: 'BOOKMARK', object })}\n`);
  }

  /** Ends every stream; `cut` leaves half a line behind, `failed` breaks the connection. */
  drop(how: 'ended' | 'cut' | 'failed'): void {
    for (const stream of this.#streams) {
      if (how === 'cut') stream.write('{"type":"ADDED","obj');
      if (how === 'failed') stream.fail(new Error('connection reset'));
      else stream.end();
    }
    this.#streams.clear();
  }

  send({ path, signal }: TransportRequest): Promise<TransportAnswer> {
    this.requests.push(path);
    if (signal?.aborted === true) return Promise.reject(new Error('aborted'));
    if (this.refusals > 0) {
      this.refusals--;
      return Promise.reject(new Error('connection refused'));
    }
    const query = new URL(path, 'http://fake').searchParams;
    return Promise.resolve(query.has('watch') ? this.#watch(Number(query.get('resourceVersion')), signal) : this.#list(query));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #list(query: URLSearchParams): TransportAnswer {
    const token = query.get('continue');
    if (token !== null && this.staleContinue) {
      this.staleContinue = false;
      return answer(410, gone);
    }
    // A token holds the names still to come and the revision of the first page, and the objects as they were then.
    const rest =
      token === null
        ? { revision: this.#revision, objects: [...this.objects.values()] }
        : (JSON.parse(token) as { revision: number; objects: KubeObject[] });
    const limit = Number(query.get('limit'));
    const page = rest.objects.slice(0, limit).map(({ metadata }) => ({ metadata }));
    const more = rest.objects.slice(limit);
    const metadata = {
      resourceVersion: `${rest.revision}`,
      ...(more.length === 0 ? {} : { continue: JSON.stringify({ revision: rest.revision, objects: more }) }),
    };
    return answer(200, { kind: 'ConfigMapList', apiVersion: 'v1', metadata, items: page });
  }

  #watch(from: number, signal: AbortSignal | undefined): TransportAnswer {
    if (from < this.#oldest) {
      if (from % 2 === 0) return answer(410, gone);
      return { status: 200, headers: {}, body: this.#said(`${JSON.stringify({ type: 'ERROR', object: gone })}\n`) };
    }
    const stream: ByteQueue = new ByteQueue(Number.MAX_SAFE_INTEGER, () => this.#streams.delete(stream));
    signal?.addEventListener('abort', () => stream.fail(signal.reason), { once: true });
    for (const change of this.#history) if (change.revision > from) stream.write(lineOf(change));
    this.#streams.add(stream);
    return { status: 200, headers: {}, body: stream };
  }

  #said(text: string): ByteQueue {
    const stream = new ByteQueue(Number.MAX_SAFE_INTEGER, () => undefined);
    stream.write(Buffer.from(text));
    stream.end();
    return stream;
  }

  #publish(change: Change): void {
    this.#history.push(change);
    // In two pieces, as a network delivers it.
    const line = Buffer.from(lineOf(change));
    for (const stream of this.#streams) {
      stream.write(line.subarray(0, 20));
      stream.write(line.subarray(20));
    }
  }
}

const lineOf = ({ type, object }: Change): string => `${JSON.stringify({ type, object })}\n`;
