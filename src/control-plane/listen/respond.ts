// Sends an answer: bytes with their length, compressed when large and wanted, or a stream that a slow reader cannot hold up.
import type { ServerResponse } from 'node:http';
import type { Http2ServerResponse } from 'node:http2';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { AnswerBody, ApiAnswer, ByteSink } from '../../api/exchange.ts';

export type Outgoing = ServerResponse | Http2ServerResponse;

/** Upstream compresses from here on; smaller answers cost more than they save. */
const worthCompressing = 128 * 1024;
/** What may wait unsent for one watcher before its stream is ended. */
const mostUnsent = 4 * 1024 * 1024;

/** For one large answer to be taken. */
const mostMilliseconds = 120_000;

const compress = promisify(gzip);

const acceptsGzip = (acceptEncoding: string | undefined): boolean =>
  acceptEncoding !== undefined && /(?:^|,)\s*gzip\s*(?:,|;|$)/.test(acceptEncoding);

const headersOf = (answer: ApiAnswer): Record<string, string | string[]> => {
  const headers: Record<string, string | string[]> = { 'cache-control': 'no-cache, private' };
  for (const [name, value] of Object.entries(answer.headers)) headers[name] = typeof value === 'string' ? value : [...value];
  return headers;
};

const sendHead = (out: Outgoing, status: number, headers: Record<string, string | string[]>): void => {
  // The compatibility API of http2 types this apart from http's; both take the same.
  (out as ServerResponse).writeHead(status, headers);
};

const sendBytes = async (out: Outgoing, answer: ApiAnswer, data: string | Uint8Array, request: Sending): Promise<void> => {
  let bytes = typeof data === 'string' ? Buffer.from(data) : data;
  const headers = headersOf(answer);
  if (headers['content-encoding'] === undefined && bytes.length >= worthCompressing && acceptsGzip(request.acceptEncoding)) {
    bytes = await compress(bytes, { level: constants.Z_BEST_SPEED });
    headers['content-encoding'] = 'gzip';
    headers['vary'] = 'Accept-Encoding';
  }
  headers['content-length'] = String(bytes.length);
  if (bytes.length >= worthCompressing) leaveIfStuck(out);
  sendHead(out, answer.status, headers);
  (out as ServerResponse).end(request.headOnly ? undefined : bytes);
};

/** A large answer that nobody takes must not stay in memory for ever. */
const leaveIfStuck = (out: Outgoing): void => {
  const timer = setTimeout(() => {
    leave(out);
  }, mostMilliseconds);
  timer.unref();
  out.once('close', () => {
    clearTimeout(timer);
  });
};

const unsentOf = (out: Outgoing): number => ('stream' in out ? out.stream.writableLength : out.writableLength);

const leave = (out: Outgoing): void => {
  if ('stream' in out) out.stream.close();
  else out.destroy();
};

const sendStream = (out: Outgoing, answer: ApiAnswer, start: Extract<AnswerBody, { kind: 'stream' }>['start']): void => {
  sendHead(out, answer.status, headersOf(answer));
  (out as ServerResponse).flushHeaders();
  let over = false;
  const sink: ByteSink = {
    write: (chunk) => {
      if (over) return false;
      (out as ServerResponse).write(chunk);
      if (unsentOf(out) <= mostUnsent) return true;
      over = true;
      // Cut off, not ended: the reader must know that it has not seen everything, and come back from its last revision.
      leave(out);
      return false;
    },
    end: () => {
      if (over) return;
      over = true;
      (out as ServerResponse).end();
    },
  };
  const stop = start(sink);
  out.once('close', () => {
    over = true;
    stop();
  });
};

export interface Sending {
  readonly acceptEncoding: string | undefined;
  readonly headOnly: boolean;
}

export const respond = async (out: Outgoing, answer: ApiAnswer, request: Sending): Promise<void> => {
  if (out.destroyed) return;
  if (answer.body.kind === 'stream') {
    sendStream(out, answer, answer.body.start);
    return;
  }
  await sendBytes(out, answer, answer.body.kind === 'none' ? '' : answer.body.data, request);
};
