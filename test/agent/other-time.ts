// A server or an agent whose clock is ahead, behind or fast: the real thing with another Clock. Run as a program of its own,
// told by one argument of JSON; the clock of the machine itself is never touched.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../src/base/clock.ts';
import { createLog } from '../../src/base/log.ts';
import type { Transport } from '../../src/client/transport.ts';

export interface OtherTime {
  readonly aheadMilliseconds?: number;
  /** How many times faster than real, from `since` on. */
  readonly rate?: number;
  readonly since?: number;
}

export interface ServerAtOtherTime extends OtherTime {
  readonly role: 'server';
  readonly dataDir: string;
  readonly port?: number;
  readonly signingSeconds: number;
  /** Where it says how far it is ahead, for those whose answers are to be dated accordingly. */
  readonly aheadFile: string;
}

export interface AgentAtOtherTime extends OtherTime {
  readonly role: 'agent';
  readonly dataDir: string;
  readonly nodeName: string;
  readonly servers: readonly string[];
  readonly token?: string;
  readonly pins: readonly string[];
  readonly aheadFile: string;
}

const clockOf = ({ aheadMilliseconds = 0, rate = 1, since = 0 }: OtherTime): Clock => ({
  now: () => since + (Date.now() - since) * rate + aheadMilliseconds,
  monotonic: () => performance.now() * rate,
});

const log = createLog({
  format: 'json',
  level: 'info',
  clock: { now: () => Date.now(), monotonic: () => performance.now() },
  write: (line) => void process.stderr.write(line),
});

const serve = async (told: ServerAtOtherTime): Promise<void> => {
  const [{ startServer }, { newestKubeadm }] = await Promise.all([
    import('../../src/server/main.ts'),
    import('../../src/server/newest-kubeadm.ts'),
  ]);
  const { parse } = await import('../../src/cli/parse.ts');
  const { muster } = await import('../../src/cli/table.ts');
  const { readServerOptions } = await import('../../src/cli/server-options.ts');
  const words = ['server', '--data-dir', told.dataDir, '--listen', `127.0.0.1:${told.port ?? 0}`];
  const parsed = parse(muster, [...words, '--cluster-signing-duration', `${told.signingSeconds}s`], 'en');
  if (parsed.kind === 'help') throw new Error('no help is needed');
  const options = { ...readServerOptions(parsed.options, {}), kubeadmVersion: newestKubeadm };
  writeFileSync(told.aheadFile, JSON.stringify(told));
  const running = await startServer(options, { clock: clockOf(told), log });
  log.info('ready', { url: running.url });
};

/** Node dates answers by the machine's clock; these are dated by that of the server. */
const redated = (transport: Transport, aheadFile: string): Transport => ({
  server: transport.server,
  send: async (request) => {
    const answer = await transport.send(request);
    const serverClock = clockOf(JSON.parse(readFileSync(aheadFile, 'utf8')) as OtherTime);
    return { ...answer, headers: { ...answer.headers, date: new Date(serverClock.now()).toUTCString() } };
  },
  close: () => transport.close(),
});

const beNode = async (told: AgentAtOtherTime): Promise<void> => {
  const [{ runAgent }, { agentPorts }, { parseBootstrapToken }] = await Promise.all([
    import('../../src/agent/agent.ts'),
    import('../../src/agent/ports.ts'),
    import('../../src/registration/bootstrap-token.ts'),
  ]);
  const options = {
    servers: told.servers,
    token: parseBootstrapToken(told.token ?? ''),
    pins: told.pins,
    dataDir: told.dataDir,
    nodeName: told.nodeName,
    nodeIp: undefined,
    runtimeSocket: join(told.dataDir, 'no-runtime.sock'),
    joinPatienceSeconds: 60,
  };
  const ports = agentPorts(clockOf(told), log);
  const connect: typeof ports.connect = (access) => redated(ports.connect(access), told.aheadFile);
  await runAgent(options, { ...ports, connect }, new AbortController().signal);
};

if (import.meta.main) {
  const told = JSON.parse(process.argv[2] ?? '{}') as ServerAtOtherTime | AgentAtOtherTime;
  await (told.role === 'server' ? serve(told) : beNode(told));
}
