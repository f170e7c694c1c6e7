// A containerd of our own, with every folder of its own, for a machine where none runs. It lives as long as we do.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../base/clock.ts';
import { readIfPresent } from '../base/durable-file.ts';
import type { Log } from '../base/log.ts';
import { backoffDelay, pause } from '../base/retry.ts';
import { MachineError } from '../language/errors.ts';
import { askRuntime } from '../machine/cri.ts';
import { hasProgram } from '../machine/programs.ts';

export interface OwnContainerdOptions {
  /** Absolute; everything it keeps is in there. */
  readonly folder: string;
  /** Of the network plugins. */
  readonly plugins: string;
  /** PATH for it and what it starts. */
  readonly path: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** Paths of Unix sockets end there (sun_path in unix(7)); containerd adds `.ttrpc`. */
const longestSocket = 107 - '.ttrpc'.length;

export const socketIn = (folder: string): string => {
  const usual = join(folder, 'containerd.sock');
  if (Buffer.byteLength(usual) <= longestSocket) return usual;
  return `/run/muster-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}/containerd.sock`;
};

export const networkFolderIn = (folder: string): string => join(folder, 'cni');

/** What is not needed only costs time at the start; version 2 is read by containerd 1.3 and all later ones. */
const disabled = ['aufs', 'btrfs', 'devmapper', 'zfs'].map((name) => `io.containerd.snapshotter.v1.${name}`);

export const renderContainerdConfig = (folder: string, plugins: string): string => {
  const quoted = (...parts: string[]): string => JSON.stringify(join(...parts));
  const socket = socketIn(folder);
  return `version = 2
root = ${quoted(folder, 'root')}
state = ${quoted(folder, 'state')}
disabled_plugins = ${JSON.stringify(disabled)}

[grpc]
  address = ${quoted(socket)}

[ttrpc]
  address = ${quoted(`${socket}.ttrpc`)}

[plugins."io.containerd.internal.v1.opt"]
  path = ${quoted(folder, 'opt')}

[plugins."io.containerd.grpc.v1.cri".cni]
  bin_dir = ${quoted(plugins)}
  conf_dir = ${quoted(networkFolderIn(folder))}
`;
};

const startMilliseconds = 20_000;
const endMilliseconds = 3_000;
const lookMilliseconds = 50;
const backoff = { firstMilliseconds: 1_000, longestMilliseconds: 30_000 };

export class OwnContainerd {
  readonly socket: string;
  readonly #options: OwnContainerdOptions;
  readonly #ending = new AbortController();
  #child: ChildProcess | undefined;
  #closed: Promise<void> = Promise.resolve();
  #hasAnswered = false;
  #hasFailed = false;
  #restarts = 0;

  constructor(options: OwnContainerdOptions) {
    this.#options = options;
    this.socket = socketIn(options.folder);
  }

  /** Resolves when it answers; rejects with what it said when it does not. */
  async start(): Promise<void> {
    const { folder, plugins } = this.#options;
    mkdirSync(networkFolderIn(folder), { recursive: true, mode: 0o711 });
    mkdirSync(join(this.socket, '..'), { recursive: true, mode: 0o711 });
    writeFileSync(join(folder, 'config.toml'), renderContainerdConfig(folder, plugins), { mode: 0o600 });
    await this.#endLeftOver();
    this.#spawn();
    await this.#answers();
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), endMilliseconds);
    await this.#closed;
    clearTimeout(late);
  }

  get #logPath(): string {
    return join(this.#options.folder, 'containerd.log');
  }

  get #pidPath(): string {
    return join(this.#options.folder, 'containerd.pid');
  }

  #spawn(): void {
    const { folder, path, log, clock } = this.#options;
    const output = openSync(this.#logPath, 'w', 0o600);
    const typed = ['containerd', '--config', join(folder, 'config.toml')];
    // Also when this process is killed, it goes.
    const words = hasProgram('setpriv', path) ? ['setpriv', '--pdeathsig', 'TERM', ...typed] : typed;
    const [command = '', ...rest] = words;
    const child = spawn(command, rest, { stdio: ['ignore', output, output], env: { ...process.env, PATH: path } });
    closeSync(output);
    this.#child = child;
    const started = clock.monotonic();
    this.#closed = new Promise((resolve) => {
      child.once('error', (error) => {
        writeFileSync(this.#logPath, error.message);
        this.#hasFailed = true;
        resolve();
      });
      child.once('exit', (code, signal) => {
        resolve();
        if (this.#ending.signal.aborted) return;
        this.#hasFailed = !this.#hasAnswered;
        if (this.#hasFailed) return;
        if (clock.monotonic() - started > backoff.longestMilliseconds) this.#restarts = 0;
        log.warn('containerd ended; starting it again', { code: code ?? signal ?? '', log: this.#logPath });
        void this.#startAgain();
      });
    });
    if (child.pid !== undefined) writeFileSync(this.#pidPath, `${child.pid}\n`, { mode: 0o600 });
  }

  async #startAgain(): Promise<void> {
    await pause(backoffDelay(backoff, this.#restarts++, Math.random()), this.#ending.signal);
    if (!this.#ending.signal.aborted) this.#spawn();
  }

  async #answers(): Promise<void> {
    const { clock } = this.#options;
    const end = clock.monotonic() + startMilliseconds;
    for (;;) {
      const report = await askRuntime(this.socket);
      this.#hasAnswered = report.kind === 'answers';
      if (this.#hasAnswered || this.#ending.signal.aborted) return;
      if (this.#hasFailed || clock.monotonic() > end) {
        await this.stop();
        throw new MachineError('containerd-ends', { args: { log: this.#logPath }, cause: new Error(this.#lastWords()) });
      }
      await pause(lookMilliseconds, this.#ending.signal);
    }
  }

  /** The last complaint of its log, less the time. */
  #lastWords(): string {
    const lines = (readIfPresent(this.#logPath) ?? '').trim().split('\n');
    const worst = lines.findLast((line) => /level=(?:fatal|error)|^containerd: /.test(line)) ?? lines.at(-1) ?? '';
    return worst.replace(/^time="[^"]*" level=\w+ msg=/, '');
  }

  /** Of a run that was cut off, where nothing else ended it. */
  async #endLeftOver(): Promise<void> {
    const pid = Number.parseInt(readIfPresent(this.#pidPath) ?? '', 10);
    if (!Number.isInteger(pid) || !this.#isOurs(pid)) return;
    process.kill(pid, 'SIGTERM');
    const end = this.#options.clock.monotonic() + endMilliseconds;
    while (this.#isOurs(pid)) {
      if (this.#options.clock.monotonic() > end) process.kill(pid, 'SIGKILL');
      await pause(lookMilliseconds);
    }
    rmSync(this.#pidPath, { force: true });
  }

  #isOurs(pid: number): boolean {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(join(this.#options.folder, 'config.toml'));
    } catch (error) {
      if (error instanceof Error && 'code' in error) return false;
      throw error;
    }
  }
}
