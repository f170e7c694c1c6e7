// `muster agent` in a process of its own.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { program } from '../muster-process.ts';

/** With a host name of its own; undefined when that needs rights this process has not. */
export const mayNameHosts = process.getuid?.() === 0 && spawnSync('unshare', ['--uts', 'true']).status === 0;

export class AgentProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  #said = '';

  constructor(words: readonly string[], hostName?: string) {
    const typed = [process.execPath, program, 'agent', ...words];
    const command = hostName === undefined ? typed : ['unshare', '--uts', 'sh', '-c', `hostname ${hostName} && exec "$@"`, 'sh', ...typed];
    this.child = spawn(command[0] ?? '', command.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout, this.child.stderr]) stream?.on('data', (bytes: Buffer) => (this.#said += bytes.toString()));
    this.ended = new Promise((resolve) => this.child.once('close', (code) => resolve(code)));
  }

  get said(): string {
    return this.#said;
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill(signal);
    await this.ended;
  }
}
