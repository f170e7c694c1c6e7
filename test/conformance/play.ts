// Plays a case on both servers and tells how the answers to its request differ.
import type { Asked, Case, Json, JsonObject, Request } from './case.ts';
import { type Difference, differencesOf } from './compare.ts';
import { Normaliser } from './normalise.ts';
import { type Answer, asObject, NoAnswer, type Server } from './send.ts';

export interface Pair {
  readonly real: Server;
  readonly ours: Server;
}

const prepareNamespace = async (server: Server, id: string): Promise<void> => {
  await server.send({ method: 'POST', path: '/api/v1/namespaces', body: { metadata: { name: id } } });
  // One server has loops that make it, the other has not: whoever is first.
  await server.send({ method: 'POST', path: `/api/v1/namespaces/${id}/serviceaccounts`, body: { metadata: { name: 'default' } } });
};

const named = (value: unknown, id: string): unknown => {
  if (typeof value === 'string') return value.replaceAll('$ns', id).replaceAll('$id', id);
  if (Array.isArray(value)) return value.map((item) => named(item, id));
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [String(named(key, id)), named(inner, id)]));
};

interface Played {
  readonly answer: Answer;
  /** All text sent. */
  readonly said: string;
  /** A step of the preparation that failed. */
  readonly stumbled?: string;
}

const textOf = (request: Request): string =>
  `${request.path} ${JSON.stringify(request.body ?? '')} ${String(request.raw ?? '')} ${JSON.stringify(request.headers ?? {})}`;

const playOn = async (server: Server, of: Case, id: string): Promise<Played> => {
  const seen: JsonObject[] = [];
  let said = '';
  const ask = async (asked: Asked): Promise<Answer> => {
    const request = named(typeof asked === 'function' ? asked(seen) : asked, id) as Request;
    said += textOf(typeof asked === 'function' ? { ...request, body: undefined } : request);
    const answer = await server.send(request);
    seen.push(asObject(answer.body));
    return answer;
  };
  const steps = of.given ?? [];
  await prepareNamespace(server, id);
  let stumbled: string | undefined;
  for (const [index, step] of steps.entries()) {
    const { code, body } = await ask(step);
    if (code >= 300) stumbled ??= `given ${index} was answered with ${code}: ${at(body)}`;
  }
  if (of.settleMilliseconds !== undefined) await new Promise((resolve) => setTimeout(resolve, of.settleMilliseconds));
  const answer = await ask(of.request).catch(hungUp);
  return { answer, said, ...(stumbled === undefined ? {} : { stumbled }) };
};

/** A server that panics closes the connection without a word. */
const hungUp = (error: unknown): Answer => {
  if (error instanceof NoAnswer) return { code: 0, headers: {}, body: 'hung up' };
  throw error;
};

const at = (body: Json): string => {
  const { message } = asObject(body);
  return typeof message === 'string' ? message : '';
};

const comparable = ({ answer, said }: Played, part: Case['part']): Json => {
  const body = part === undefined ? answer.body : (part(asObject(answer.body)) ?? null);
  const retry = answer.headers['retry-after'];
  return {
    code: answer.code,
    type: answer.headers['content-type'] ?? '',
    ...(retry === undefined ? {} : { retryAfter: retry }),
    body: new Normaliser(said).value(body) ?? null,
  };
};

export interface Outcome {
  readonly differences: readonly Difference[];
  readonly stumbled: readonly string[];
}

export const play = async ({ real, ours }: Pair, of: Case, id: string): Promise<Outcome> => {
  const [there, here] = await Promise.all([playOn(real, of, id), playOn(ours, of, id)]);
  const stumbled = [
    ...(there.stumbled === undefined ? [] : [`the real server: ${there.stumbled}`]),
    ...(here.stumbled === undefined ? [] : [`Muster: ${here.stumbled}`]),
  ];
  return { differences: differencesOf(comparable(there, of.part), comparable(here, of.part)), stumbled };
};
