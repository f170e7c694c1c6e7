// One request of the doctor to somebody who may be slow, silent or endless: what was said, within its limits.
import { type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestTls, type RequestOptions } from 'node:https';
import { urlToHttpOptions } from 'node:url';

export interface Answered {
  readonly status: number;
  /** The Date of the answer. */
  readonly date: string | undefined;
  readonly text: string;
}

export interface Limits {
  readonly patienceMs: number;
  /** About as much is kept; what follows is left out. */
  readonly mostBytes: number;
}

const begin = (url: URL, options: RequestOptions, heard: (response: IncomingMessage) => void): ClientRequest =>
  (url.protocol === 'https:' ? requestTls : requestPlain)({ ...urlToHttpOptions(url), ...options }, heard);

/** With a body it posts. */
export const fetchText = async (where: string, limits: Limits, options: RequestOptions = {}, body?: string): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const { patienceMs, mostBytes } = limits;
    const method = body === undefined ? 'GET' : 'POST';
    const asked = begin(new URL(where), { method, timeout: patienceMs, agent: false, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        if (text.length < mostBytes) text += chunk;
      });
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, date: response.headers.date, text });
      });
    });
    asked.on('timeout', () => asked.destroy(new Error(`no answer within ${String(patienceMs / 1000)} s`)));
    asked.on('error', reject);
    asked.end(body);
  });
