// A request as it comes off a socket, HTTP/1.1 or HTTP/2, in the form the control plane walks with.
import type { ApiRequest } from '../../api/exchange.ts';
import { requestEntityTooLarge, StatusError } from '../../api/status.ts';
import type { Call } from './call.ts';

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

const readBody = ({ headers, readable }: Call, limits: BodyLimits): Promise<Buffer> => {
  if (Number(headers['content-length'] ?? 0) > limits.bytes) return Promise.reject(tooLarge(limits.bytes));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => {
      fail(tooSlow());
    }, limits.milliseconds);
    const fail = (error: StatusError): void => {
      clearTimeout(timer);
      readable.removeListener('data', take);
      reject(error);
    };
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > limits.bytes) fail(tooLarge(limits.bytes));
      else chunks.push(chunk);
    };
    readable.on('data', take);
    readable.once('end', () => {
      clearTimeout(timer);
      const [first] = chunks;
      resolve(chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks, size));
    });
    readable.once('aborted', () => {
      fail(cutOff());
    });
    readable.once('error', () => {
      fail(cutOff());
    });
  });
};

const valuesOf = (raw: readonly string[], name: string): string[] => {
  const values: string[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) if (raw[at]?.toLowerCase() === name) values.push(raw[at + 1] ?? '');
  return values;
};

/** One object with nothing of its own but what was sent: ten thousand kubelets keep fifty thousand watches open. */
class CallRequest implements ApiRequest {
  readonly path: string;
  readonly query: string;
  readonly #call: Call;
  readonly #limits: BodyLimits;
  #body: Promise<Buffer> | undefined;

  constructor(call: Call, limits: BodyLimits) {
    const { url } = call;
    const mark = url.indexOf('?');
    this.path = mark < 0 ? url : url.slice(0, mark);
    this.query = mark < 0 ? '' : url.slice(mark + 1);
    this.#call = call;
    this.#limits = limits;
  }

  get method(): string {
    return this.#call.method;
  }

  get headers(): ApiRequest['headers'] {
    return this.#call.headers as ApiRequest['headers'];
  }

  get remoteAddress(): string {
    return this.#call.peer.remoteAddress;
  }

  headerValues(name: string): readonly string[] {
    return valuesOf(this.#call.rawHeaders, name);
  }

  body(): Promise<Buffer> {
    return (this.#body ??= readBody(this.#call, this.#limits));
  }
}

export const apiRequestOf = (call: Call, limits: BodyLimits): ApiRequest => new CallRequest(call, limits);
