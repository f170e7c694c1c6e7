// A program started in a machine and left to run; ended with the machine, or by a signal of its own.
import type { ChildProcess } from 'node:child_process';

export class MachineProcess {
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;
  readonly #signal: (signal: NodeJS.Signals) => Promise<void>;
  #said = '';

  constructor(child: ChildProcess, signal: (signal: NodeJS.Signals) => Promise<void>) {
    this.#child = child;
    this.#signal = signal;
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => (this.#said += bytes.toString()));
    this.ended = new Promise((resolve) => child.once('close', (code) => resolve(code)));
  }

  /** Everything it wrote, on both streams. */
  get said(): string {
    return this.#said;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null> {
    if (this.isRunning) await this.#signal(signal);
    return this.ended;
  }
}
