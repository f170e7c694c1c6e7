// Sends an answer: bytes with their length, compressed when large and wanted, or a stream that a slow reader cannot hold up.
import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { AnswerBody, ApiAnswer } from '../../api/exchange.ts';
import type { Outgoing } from './outgoing.ts';
import { StreamSink } from './stream-sink.ts';

/** Upstream compresses from here on; smaller answers cost more than they save. */
const worthCompressing = 128 * 1024;

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
  sendHead(out, answer.status, headers);
  if (request.headOnly || bytes.length < worthCompressing) {
    (out as ServerResponse).end(request.headOnly ? undefined : bytes);
    return;
  }
  // A large answer that nobody takes must not stay in memory for ever.
  const sink = new StreamSink(out);
  sink.write(bytes);
  sink.end();
};

const sendStream = (out: Outgoing, answer: ApiAnswer, start: Extract<AnswerBody, { kind: 'stream' }>['start']): void => {
  sendHead(out, answer.status, headersOf(answer));
  (out as ServerResponse).flushHeaders();
  const stop = start(new StreamSink(out));
  out.once('close', stop);
};

export interface Sending {
  readonly acceptEncoding: string | undefined;
  readonly headOnly: boolean;
}

export const respond = async (out: Outgoing, answer: ApiAnswer, request: Sending): Promise<void> => {
  if (out.destroyed) return;
  if (answer.body.kind === 'stream' && !request.headOnly) {
    sendStream(out, answer, answer.body.start);
    return;
  }
  await sendBytes(out, answer, answer.body.kind === 'bytes' ? answer.body.data : '', request);
};
