// Sends an answer: bytes with their length, compressed when large and wanted, or a stream that a slow reader cannot hold up.
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { AnswerBody, ApiAnswer } from '../../api/exchange.ts';
import type { Call } from './call.ts';
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

const sendBytes = async (call: Call, answer: ApiAnswer, data: string | Uint8Array, request: Sending): Promise<void> => {
  let bytes = typeof data === 'string' ? Buffer.from(data) : data;
  const headers = headersOf(answer);
  if (headers['content-encoding'] === undefined && bytes.length >= worthCompressing && acceptsGzip(request.acceptEncoding)) {
    bytes = await compress(bytes, { level: constants.Z_BEST_SPEED });
    headers['content-encoding'] = 'gzip';
    headers['vary'] = 'Accept-Encoding';
  }
  headers['content-length'] = String(bytes.length);
  if (!call.open) return;
  call.sendHead(answer.status, headers);
  if (request.headOnly || bytes.length === 0) {
    call.sendNothing();
    return;
  }
  if (bytes.length < worthCompressing) {
    call.writable.end(bytes);
    return;
  }
  // A large answer that nobody takes must not stay in memory for ever.
  const sink = new StreamSink(call);
  sink.write(bytes);
  sink.end();
};

const sendStream = (call: Call, answer: ApiAnswer, start: Extract<AnswerBody, { kind: 'stream' }>['start']): void => {
  call.sendHead(answer.status, headersOf(answer));
  call.flushHead();
  const stop = start(new StreamSink(call));
  call.writable.once('close', stop);
};

export interface Sending {
  readonly acceptEncoding: string | undefined;
  readonly headOnly: boolean;
}

export const respond = async (call: Call, answer: ApiAnswer, request: Sending): Promise<void> => {
  if (!call.open) return;
  if (answer.body.kind === 'stream' && !request.headOnly) {
    sendStream(call, answer, answer.body.start);
    return;
  }
  await sendBytes(call, answer, answer.body.kind === 'bytes' ? answer.body.data : '', request);
};
