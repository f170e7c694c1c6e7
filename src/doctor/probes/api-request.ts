// One request to the API server as the kubelet would send it, and how its answer becomes a paper.
import type { ApiEndpoint } from '../facts/reach.ts';
import type { Paper } from '../papers/paper.ts';
import type { Deadline } from './deadline.ts';
import { type Answered, fetchText } from './fetch-text.ts';

const patienceMs = 3_000;
const mostBytes = 262_144;

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const answer = (id: string, where: string, value: unknown): Paper => ({ id, where, text: JSON.stringify(value) });

export interface Credential {
  readonly cert?: string;
  readonly key?: string;
}

/** `token`, `body`: only to a server that the authority here vouches for. */
interface Extra {
  readonly token?: string;
  readonly body?: string;
}

const headersOf = ({ token, body }: Extra): Record<string, string> => ({
  accept: 'application/json',
  ...(token !== undefined && { authorization: `Bearer ${token}` }),
  ...(body !== undefined && { 'content-type': 'application/json' }),
});

/** Whom to ask, as whom. */
export interface Asking {
  readonly endpoint: ApiEndpoint;
  readonly ca: readonly string[];
  readonly credential: Credential;
  readonly deadline: Deadline;
}

/** Over TLS, whatever the kubeconfig says. */
export const ask = ({ endpoint: { host, port }, ca, credential, deadline }: Asking, path: string, extra: Extra = {}): Promise<Answered> => {
  const options = { hostname: host, port, path, ca: [...ca], ...credential, headers: headersOf(extra) };
  const limits = { patience: deadline.patience(patienceMs), mostBytes };
  return fetchText('https://apiserver', limits, options, extra.body);
};

export const saidIn = (text: string): { reason?: string; message?: string } => {
  try {
    const { reason, message } = JSON.parse(text) as { reason?: unknown; message?: unknown };
    return { ...(typeof reason === 'string' && { reason }), ...(typeof message === 'string' && { message }) };
  } catch {
    // Not an API server's words: a proxy's page, then the status says enough.
    return {};
  }
};

/** The Date of an answer against this machine's clock, in whole seconds as HTTP has them. */
export const clockPaper = (date: string | undefined, now: number): Paper[] => {
  const server = Date.parse(date ?? '');
  return Number.isNaN(server)
    ? []
    : [{ id: 'server-clock', where: 'Date of the API server', text: String(Math.round((now - server) / 1000) * 1000) }];
};
