// One request of the doctor to somebody who may be slow, silent or endless: what was said, within its limits.
import { type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestTls, type RequestOptions } from 'node:https';
import { urlToHttpOptions } from 'node:url';
import { noAnswer, type Patience } from './deadline.ts';
import { lookUpFor } from './look-up.ts';

export interface Answered {
  readonly status: number;
  /** The Date of the answer. */
  readonly date: string | undefined;
  readonly text: string;
}

export interface Limits {
  /** For all of it: a server that goes on and on is none that answers. */
  readonly patience: Patience;
  /** About as much is kept; what follows is left out. */
  readonly mostBytes: number;
}

const begin = (url: URL, options: RequestOptions, heard: (response: IncomingMessage) => void): ClientRequest =>
  (url.protocol === 'https:' ? requestTls : requestPlain)({ ...urlToHttpOptions(url), ...options }, heard);

/** With a body it posts. */
export const fetchText = async (where: string, limits: Limits, options: RequestOptions = {}, body?: string): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const { patience, mostBytes } = limits;
    const method = body === undefined ? 'GET' : 'POST';
    const lookup = lookUpFor(patience);
    const asked = begin(new URL(where), { method, agent: false, lookup, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        if (text.length < mostBytes) text += chunk;
      });
      response.on('end', () => {
        clearTimeout(late);
        resolve({ status: response.statusCode ?? 0, date: response.headers.date, text });
      });
    });
    const late = setTimeout(() => asked.destroy(new Error(noAnswer(patience))), patience.ms);
    asked.on('error', (error) => {
      clearTimeout(late);
      reject(error);
    });
    asked.end(body);
  });
