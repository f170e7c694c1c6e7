// Runs the collector on another machine, over the ssh that its operator has set up, and brings its bundle here. Nothing is
// written there, and nothing goes on there when nobody here waits any longer.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { InterruptedError, MachineError, PeerError } from '../../language/errors.ts';
import { watchedScript } from '../papers/shell-script.ts';
import { shownPlainly } from '../report/plain.ts';

export interface SshTarget {
  /** As ssh takes it: a name of ~/.ssh/config, user@host or ssh://user@host:port. */
  readonly host: string;
  /** Words for ssh before ours, whose first word on a subject counts. */
  readonly words: readonly string[];
  /** As root, whoever logs in. */
  readonly asRoot?: boolean;
}

const patienceMs = 60_000;
const largestBundle = 268_435_456;
const most = 4_096;

type Ssh = ChildProcessByStdio<Writable, Readable, Readable>;

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Whoever is root already needs no sudo. In quotes that shells of every kind understand; a password is never asked for. */
const rootShell = `sh -c 'test "$(id -u)" = 0 && exec sh -s; exec sudo -n sh -s'`;

const startSsh = ({ host, words, asRoot }: SshTarget): Ssh =>
  // Never an option of ssh, whatever the host is called.
  spawn('ssh', [...words, '-o', 'BatchMode=yes', '-o', 'ConnectTimeout=10', '--', host, asRoot === true ? rootShell : 'sh -s'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });

/** A connection that is shared may keep the standard error open when ssh itself has ended. */
const straggling = 200;

const heard = async (child: Ssh): Promise<Ended> => {
  const parts: Buffer[] = [];
  let size = 0;
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > largestBundle) child.kill('SIGKILL');
    else parts.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => (stderr = (stderr + chunk.toString('utf8')).slice(-most)));
  const saidAll = once(child.stderr, 'end');
  const [[code, signal]] = (await Promise.all([once(child, 'exit'), once(child.stdout, 'end')])) as [
    [number | null, NodeJS.Signals | null],
    unknown,
  ];
  await Promise.race([saidAll, sleep(straggling)]);
  child.stderr.destroy();
  return { code, signal, stdout: Buffer.concat(parts).toString('utf8'), stderr };
};

/** Why ssh itself gave up, by its own words; it ends with 255 then. */
const signs: readonly (readonly [RegExp, SshProblem])[] = [
  [/REMOTE HOST IDENTIFICATION HAS CHANGED/, 'ssh-host-changed'],
  [/Host key verification failed|No \S+ host key is known/, 'ssh-host-unknown'],
  [/Could not resolve hostname/, 'ssh-host-not-found'],
  [/Permission denied|Too many authentication failures|No more authentication methods/, 'ssh-denied'],
  [/Connection (?:refused|timed out|closed|reset)|No route to host|Network is unreachable|banner exchange/, 'ssh-unreachable'],
];
const ownFailure = 255;

type SshProblem = 'ssh-host-changed' | 'ssh-host-unknown' | 'ssh-host-not-found' | 'ssh-denied' | 'ssh-unreachable' | 'ssh-failed';

/** sudo(8) says so itself; the shell, where there is none. */
const isRefusedBySudo = (asRoot: boolean | undefined, stderr: string): boolean =>
  asRoot === true && /^(?:sudo: |Sorry, user )|sudo: not found/m.test(stderr);

const failureOf = ({ host, asRoot }: SshTarget, { code, signal, stdout, stderr }: Ended): PeerError => {
  const said = stderr
    .split('\n')
    .map((line) => shownPlainly(line.trimEnd()))
    .filter((line) => line !== '');
  const cause = said.length === 0 ? undefined : new Error(said.join('\n'));
  if (code !== ownFailure && !stdout.includes('muster-bundle ') && isRefusedBySudo(asRoot, stderr))
    return new PeerError('ssh-sudo-refused', { args: { host }, cause });
  if (code !== ownFailure) return new PeerError('ssh-collector-failed', { args: { host, code: String(code ?? signal) }, cause });
  const [, id] = signs.find(([sign]) => sign.test(stderr)) ?? [undefined, 'ssh-failed' as const];
  return new PeerError(id, { args: { host }, cause });
};

/** The bundle, without what the shell's own start-up files may say before it. */
const bundleIn = (stdout: string): string => {
  const begin = stdout.search(/^muster-bundle /m);
  return begin > 0 ? stdout.slice(begin) : stdout;
};

export const collectOver = async (target: SshTarget, stop: AbortSignal): Promise<string> => {
  const { host } = target;
  const late = AbortSignal.timeout(patienceMs);
  const child = startSsh(target);
  const end = (): void => {
    child.kill('SIGKILL');
  };
  for (const signal of [stop, late]) signal.addEventListener('abort', end, { once: true });
  // It may end before it read the whole script; its exit code tells. The input stays open: its end ends the collector.
  child.stdin.on('error', () => undefined);
  child.stdin.write(watchedScript());
  try {
    const ended = await heard(child);
    if (stop.aborted || ended.signal === 'SIGINT') throw new InterruptedError('ssh-interrupted', { args: { host } });
    if (late.aborted) throw new PeerError('ssh-too-slow', { args: { host, seconds: patienceMs / 1000 } });
    if (ended.code !== 0) throw failureOf(target, ended);
    return bundleIn(ended.stdout);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new MachineError('ssh-not-installed', { args: { host }, cause: error });
    throw error;
  } finally {
    stop.removeEventListener('abort', end);
    child.stdin.destroy();
  }
};
