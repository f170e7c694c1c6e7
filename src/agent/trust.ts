// Which cluster this machine belongs to: where it is and by which authority it is known. Found out once, with token and pin,
// and kept; later starts need neither.
import { backoffDelay, pause } from '../base/retry.ts';
import { ConfigError, MusterError, PeerError } from '../language/errors.ts';
import type { Files } from '../machine/files.ts';
import { discover, requirePin } from './discovery.ts';
import { keptKnownServers } from './known-servers.ts';
import type { AgentOptions, AgentPorts } from './options.ts';
import type { Place } from './place.ts';

export interface Trust {
  /** As a person gave them. */
  readonly servers: readonly string[];
  /** As the cluster listed them, when a person gave one only; undefined when the list of a person holds. */
  readonly known?: readonly string[] | undefined;
  readonly caPem: string;
}

type Kept = Pick<Files, 'read' | 'write'>;

/** What of an agent the search for its cluster needs. */
export type TrustOptions = Pick<AgentOptions, 'servers' | 'token' | 'pins' | 'joinPatienceSeconds'>;
export interface TrustPorts extends Pick<AgentPorts, 'clock' | 'log' | 'random' | 'connect'> {
  readonly files: Kept;
  /** Told of every attempt that failed. */
  readonly missed?: (error: unknown) => void;
}

const keptServers = (files: Kept, place: Place): string[] => (files.read(place.servers) ?? '').split('\n').filter((line) => line !== '');

/** What is kept, unless the pins say that another cluster is meant. */
const keptAuthorities = (files: Kept, place: Place, pins: readonly string[]): string | undefined => {
  const kept = files.read(place.authorities);
  if (kept === undefined || pins.length === 0) return kept;
  try {
    requirePin(kept, pins, place.authorities);
    return kept;
  } catch (error) {
    if (error instanceof MusterError) return undefined;
    throw error;
  }
};

const keep = (files: Kept, path: string, content: string): void => {
  if (files.read(path) !== content) files.write({ path, content, mode: 0o644 });
};

const backoff = { firstMilliseconds: 500, longestMilliseconds: 5_000 };
/** A new token signs cluster-info after a moment; a server that starts publishes it after another. */
const signingPatienceMilliseconds = 10_000;

/** Until when it is worth asking again; a wrong pin or token does not become right. */
const patienceFor = (error: unknown, patienceMilliseconds: number): number => {
  if (!(error instanceof MusterError)) return 0;
  if (error.id === 'server-unreachable') return patienceMilliseconds;
  return error.id === 'join-token-unknown' || error.id === 'cluster-info-missing'
    ? Math.min(signingPatienceMilliseconds, patienceMilliseconds)
    : 0;
};

interface Seeking {
  readonly servers: readonly string[];
  readonly token: NonNullable<AgentOptions['token']>;
  readonly pins: readonly string[];
  readonly patienceMilliseconds: number;
  readonly signal: AbortSignal;
}

const seek = async (seeking: Seeking, { clock, log, random, connect, missed }: TrustPorts): Promise<string> => {
  const { servers, token, pins, signal } = seeking;
  const started = clock.monotonic();
  let said = '';
  for (let attempt = 0; ; attempt += 1) {
    const server = servers[attempt % servers.length] ?? '';
    try {
      return await discover(server, { token, pins }, { clock, connect });
    } catch (error) {
      signal.throwIfAborted();
      missed?.(error);
      if (clock.monotonic() - started >= patienceFor(error, seeking.patienceMilliseconds)) throw finalError(error, servers);
      const problem = error instanceof Error ? error.message : String(error);
      if (problem !== said) log.info('cannot find the cluster yet', { server, problem });
      said = problem;
      // One round over all servers before it waits longer.
      await pause(backoffDelay(backoff, Math.floor(attempt / servers.length), random()), signal);
    }
  }
};

const finalError = (error: unknown, servers: readonly string[]): unknown => {
  if (!(error instanceof PeerError) || error.id !== 'server-unreachable') return error;
  const problem = error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
  return new PeerError('join-unreachable', { args: { servers: servers.join(','), problem }, cause: error });
};

export const openTrust = async (options: TrustOptions, place: Place, ports: TrustPorts, signal: AbortSignal): Promise<Trust> => {
  const { files } = ports;
  const servers = options.servers.length > 0 ? options.servers : keptServers(files, place);
  const kept = keptAuthorities(files, place, options.pins);
  const { token, pins } = options;
  const missing =
    servers.length === 0
      ? '--server'
      : kept !== undefined
        ? undefined
        : token === undefined
          ? '--token'
          : pins.length === 0
            ? '--discovery-token-ca-cert-hash'
            : undefined;
  if (missing !== undefined) throw new ConfigError('not-joined', { args: { folder: place.folder, missing } });
  const patienceMilliseconds = options.joinPatienceSeconds * 1000;
  const caPem = kept ?? (token === undefined ? '' : await seek({ servers, token, pins, patienceMilliseconds, signal }, ports));
  keep(files, place.authorities, caPem);
  keep(files, place.servers, `${servers.join('\n')}\n`);
  // What another cluster listed is of no use.
  const known = kept === undefined ? [] : keptKnownServers(files, place);
  return { servers, caPem, known: servers.length > 1 ? undefined : known };
};

export const serversOf = ({ servers, known = [] }: Pick<Trust, 'servers' | 'known'>): string[] => [...new Set([...servers, ...known])];
