// One command of Muster, run to its end.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { program, until } from '../muster-process.ts';

export interface Said {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function muster(...words: string[]): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', timeout: 60_000 });
  return { code: status, stdout, stderr };
}

/** A command that runs until it is told to end. */
export class RunningCommand {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  stdout = '';
  stderr = '';

  constructor(...words: string[]) {
    this.child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout?.on('data', (bytes: Buffer) => (this.stdout += bytes.toString()));
    this.child.stderr?.on('data', (bytes: Buffer) => (this.stderr += bytes.toString()));
    this.ended = new Promise((resolve) => {
      this.child.once('close', resolve);
    });
  }

  async untilAnswered(pattern: RegExp): Promise<void> {
    await until(`${String(pattern)} in ${this.stdout}${this.stderr}`, () => pattern.test(this.stdout) || this.child.exitCode !== null);
  }

  end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}
