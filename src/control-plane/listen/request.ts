// A request as it comes off a socket, HTTP/1.1 or HTTP/2, in the form the control plane walks with.
import type { IncomingMessage } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';
import type { ApiRequest } from '../../api/exchange.ts';
import { requestEntityTooLarge, StatusError } from '../../api/status.ts';

export type Incoming = IncomingMessage | Http2ServerRequest;

export interface BodyLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** Upstream's limit for one resource, and time enough for it on a slow line. */
export const usualBodyLimits: BodyLimits = { bytes: 3 * 1024 * 1024, milliseconds: 60_000 };

const tooLarge = (limit: number): StatusError => requestEntityTooLarge(`Request entity too large: limit is ${limit}`);

const tooSlow = (): StatusError =>
  new StatusError({ code: 408, reason: 'Timeout', message: 'Timeout: the body of the request did not arrive in time' });

const cutOff = (): StatusError =>
  new StatusError({ code: 400, reason: 'BadRequest', message: 'the body of the request ended before it was complete' });

const readBody = (incoming: Incoming, limits: BodyLimits): Promise<Buffer> => {
  if (Number(incoming.headers['content-length'] ?? 0) > limits.bytes) return Promise.reject(tooLarge(limits.bytes));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => {
      fail(tooSlow());
    }, limits.milliseconds);
    const fail = (error: StatusError): void => {
      clearTimeout(timer);
      incoming.removeListener('data', take);
      reject(error);
    };
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > limits.bytes) fail(tooLarge(limits.bytes));
      else chunks.push(chunk);
    };
    incoming.on('data', take);
    incoming.once('end', () => {
      clearTimeout(timer);
      const [first] = chunks;
      resolve(chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks, size));
    });
    incoming.once('aborted', () => {
      fail(cutOff());
    });
    incoming.once('error', () => {
      fail(cutOff());
    });
  });
};

const valuesOf = (raw: readonly string[], name: string): string[] => {
  const values: string[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) if (raw[at]?.toLowerCase() === name) values.push(raw[at + 1] ?? '');
  return values;
};

/** One listener for 'close' however often the signal is asked for; most requests never do. */
class LeavingSignal {
  #controller: AbortController | undefined;
  readonly #incoming: Incoming;

  constructor(incoming: Incoming) {
    this.#incoming = incoming;
  }

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      const controller = new AbortController();
      this.#controller = controller;
      this.#incoming.once('close', () => {
        controller.abort();
      });
    }
    return this.#controller.signal;
  }
}

export const apiRequestOf = (incoming: Incoming, limits: BodyLimits): ApiRequest => {
  const url = incoming.url ?? '/';
  const mark = url.indexOf('?');
  const leaving = new LeavingSignal(incoming);
  let body: Promise<Buffer> | undefined;
  return {
    method: incoming.method ?? 'GET',
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? '' : url.slice(mark + 1),
    headers: incoming.headers as ApiRequest['headers'],
    headerValues: (name) => valuesOf(incoming.rawHeaders, name),
    body: () => (body ??= readBody(incoming, limits)),
    get signal() {
      return leaving.signal;
    },
    remoteAddress: incoming.socket.remoteAddress ?? '',
  };
};
