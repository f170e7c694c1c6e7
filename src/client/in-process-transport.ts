// Reaches a control plane in the same process: the same bytes on the same way, without a socket.
import type { AnswerBody, ApiRequest, InProcessHandler, User } from '../api/exchange.ts';
import { ByteQueue } from './byte-queue.ts';
import type { Transport, TransportAnswer, TransportRequest } from './transport.ts';

/** A watcher in this process that is so many bytes behind resumes from its last revision. */
const longestQueue = 32 * 1024 * 1024;

const requestOf = ({ method, path, headers, body }: TransportRequest): ApiRequest => {
  const at = path.indexOf('?');
  const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(body);
  return {
    method,
    path: at < 0 ? path : path.slice(0, at),
    query: at < 0 ? '' : path.slice(at + 1),
    headers,
    headerValues: (name) => (headers[name] === undefined ? [] : [headers[name]]),
    body: () => Promise.resolve(bytes),
    remoteAddress: '',
  };
};

async function* one(data: string | Uint8Array): AsyncGenerator<string | Uint8Array, void, undefined> {
  yield await Promise.resolve(data);
}

async function* none(): AsyncGenerator<never, void, undefined> {}

/** Starts when first read; the caller's signal ends it. */
async function* streamed(
  body: Extract<AnswerBody, { kind: 'stream' }>,
  signal: AbortSignal | undefined,
): AsyncGenerator<string | Uint8Array, void, undefined> {
  signal?.throwIfAborted();
  let stop: (() => void) | undefined;
  const queue = new ByteQueue(longestQueue, () => stop?.());
  const abort = (): void => queue.fail(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    stop = body.start(queue);
    yield* queue;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

export const createInProcessTransport = (handler: InProcessHandler, user: User): Transport => {
  const send = async (request: TransportRequest): Promise<TransportAnswer> => {
    const { signal } = request;
    signal?.throwIfAborted();
    const { status, headers, body } = await handler(requestOf(request), user);
    return {
      status,
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), typeof value === 'string' ? value : value.join(', ')]),
      ),
      body: body.kind === 'stream' ? streamed(body, signal) : body.kind === 'bytes' ? one(body.data) : none(),
    };
  };
  return { server: 'this process', send, close: () => Promise.resolve() };
};
