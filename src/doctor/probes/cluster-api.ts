// Speaks to a cluster by a kubeconfig, as plainly as curl: what was answered, whatever it was. For looking, and for the steps of a
// repair that an administrator asked for.
import { createHttpsTransport, type ServerAccess } from '../../client/https-transport.ts';
import { readText } from '../../client/frames.ts';
import type { Ground } from '../apply/ground.ts';
import { type Deadline, noAnswer, within } from './deadline.ts';

export interface Answered {
  readonly status: number;
  readonly text: string;
  /** The clock of the API server, as its answer told it. */
  readonly date: string | undefined;
}

export interface ClusterApi {
  readonly server: string;
  ask(method: string, path: string, body?: unknown): Promise<Answered>;
  close(): Promise<void>;
}

const timeouts = { connectMilliseconds: 3_000, silenceMilliseconds: 5_000 };

const contentType = (method: string): string => (method === 'PATCH' ? 'application/merge-patch+json' : 'application/json');

export const clusterApi = (access: ServerAccess): ClusterApi => {
  const transport = createHttpsTransport(access, timeouts);
  return {
    server: access.server,
    ask: async (method, path, body) => {
      const answer = await transport.send({
        method,
        path,
        headers: {
          accept: 'application/json',
          'user-agent': 'muster-doctor',
          ...(body !== undefined && { 'content-type': contentType(method) }),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      return { status: answer.status, text: await readText(answer.body), date: answer.headers['date'] };
    },
    close: () => transport.close(),
  };
};

const patienceMs = 5_000;

export const askedUntil = (deadline: Deadline, api: ClusterApi): ClusterApi => ({
  ...api,
  ask: (...words) => {
    const patience = deadline.patience(patienceMs);
    return within(patience, api.ask(...words), () => {
      throw new Error(noAnswer(patience));
    });
  },
});

const bodyOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's page: the status says enough.
    return undefined;
  }
};

/** For the steps of a remedy. */
export const groundApi =
  (api: ClusterApi): NonNullable<Ground['api']> =>
  async (method, path, body) => {
    const { status, text } = await api.ask(method, path, body);
    return { status, body: bodyOf(text) };
  };
