// Real etcd in processes of their own: one member or several, killed and started again on the same data.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const found = spawnSync('etcd', ['--version'], { encoding: 'utf8' });

/** Why tests with real etcd are skipped; undefined when they are not. */
export const withoutEtcd = found.status === 0 ? undefined : 'etcd is not installed (apt-get install etcd-server)';

export interface EtcdMember {
  readonly name: string;
  readonly url: string;
  readonly peerUrl: string;
  kill(): Promise<void>;
  start(): Promise<void>;
  /** SIGSTOP and SIGCONT: it is there and says nothing. */
  signal(signal: NodeJS.Signals): void;
}

export interface EtcdCluster {
  readonly members: readonly EtcdMember[];
  readonly urls: readonly string[];
  /** The member that leads. */
  leader(): Promise<EtcdMember>;
  stop(): Promise<void>;
}

const givenOut = new Set<number>();

/** Never the same twice: an etcd that was not started yet does not hold its port. */
async function freePort(): Promise<number> {
  for (;;) {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    if (givenOut.has(port)) continue;
    givenOut.add(port);
    return port;
  }
}

/** `words` are more of etcd's own. */
export async function startEtcd(count = 1, words: readonly string[] = []): Promise<EtcdCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'muster-etcd-'));
  const plans = await Promise.all(
    Array.from({ length: count }, async (_, n) => ({
      name: `m${n}`,
      url: `http://127.0.0.1:${await freePort()}`,
      peerUrl: `http://127.0.0.1:${await freePort()}`,
    })),
  );
  const initial = plans.map(({ name, peerUrl }) => `${name}=${peerUrl}`).join(',');
  const members = plans.map((plan) => member(plan, ['--initial-cluster', initial, '--data-dir', join(folder, plan.name), ...words]));
  const stop = async (): Promise<void> => {
    await Promise.all(members.map((each) => each.kill()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all(members.map((each) => each.start()));
  } catch (error) {
    await stop();
    throw error;
  }
  return { members, urls: plans.map(({ url }) => url), leader: () => leaderOf(members), stop };
}

type Plan = Pick<EtcdMember, 'name' | 'url' | 'peerUrl'>;

function member(plan: Plan, words: readonly string[]): EtcdMember {
  const { name, url, peerUrl } = plan;
  let running: ChildProcess | undefined;
  const all = ['--name', name, '--listen-client-urls', url, '--advertise-client-urls', url, '--listen-peer-urls', peerUrl];
  const kill = async (): Promise<void> => {
    const dying = running;
    running = undefined;
    if (dying === undefined || dying.exitCode !== null || dying.signalCode !== null) return;
    const gone = once(dying, 'exit');
    dying.kill('SIGKILL');
    await gone;
  };
  const start = async (): Promise<void> => {
    running = spawn('etcd', [...all, '--initial-advertise-peer-urls', peerUrl, '--log-level', 'error', ...words], { stdio: 'ignore' });
    await healthy(url);
  };
  return { ...plan, kill, start, signal: (signal) => running?.kill(signal) };
}

async function healthy(url: string): Promise<void> {
  for (let waited = 0; waited < 15_000; waited += 25) {
    if ((await ask(`${url}/health`))?.['health'] === 'true') return;
    await sleep(25);
  }
  throw new Error(`the etcd at ${url} does not get healthy`);
}

async function leaderOf(members: readonly EtcdMember[]): Promise<EtcdMember> {
  for (let waited = 0; waited < 15_000; waited += 50) {
    for (const each of members) {
      const status = await ask(`${each.url}/v3/maintenance/status`, '{}');
      const header = status?.['header'] as Record<string, unknown> | undefined;
      if (header?.['member_id'] !== undefined && header['member_id'] === status?.['leader']) return each;
    }
    await sleep(50);
  }
  throw new Error('no member leads');
}

/** Undefined when there is no answer. */
async function ask(url: string, body?: string): Promise<Record<string, unknown> | undefined> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(1_000), ...(body !== undefined && { method: 'POST', body }) });
    return (await answer.json()) as Record<string, unknown>;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
