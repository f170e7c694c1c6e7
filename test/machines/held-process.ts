// A process that holds namespaces for as long as it has a standard input: when whoever started it ends, however it ends,
// the kernel takes everything in them away.
import { type ChildProcess, spawn } from 'node:child_process';

const patienceMilliseconds = 20_000;

export class HeldProcess {
  /** As seen from here; the namespaces are entered by it. */
  readonly pid: number;
  readonly #child: ChildProcess;
  readonly #closed: Promise<void>;

  private constructor(child: ChildProcess, pid: number, closed: Promise<void>) {
    this.#child = child;
    this.pid = pid;
    this.#closed = closed;
  }

  /** Fulfilled as soon as the namespaces are there; `up` when everything in them is. */
  static async start(command: string, words: readonly string[]): Promise<{ held: HeldProcess; up: Promise<void> }> {
    const child = spawn(command, [...words], { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.on('error', () => undefined);
    const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
    let said = '';
    let heard = (): void => undefined;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (bytes: Buffer) => {
        said += bytes.toString();
        heard();
      });
    }
    const line = (pattern: RegExp): Promise<RegExpExecArray> =>
      new Promise((resolve, reject) => {
        const fail = (why: string): void => {
          child.kill('SIGKILL');
          reject(new Error(`${command} ${words.join(' ')} ${why}: ${said}`));
        };
        const timer = setTimeout(() => fail('does not come up'), patienceMilliseconds);
        const look = (): void => {
          const found = pattern.exec(said);
          if (found === null) return;
          clearTimeout(timer);
          resolve(found);
        };
        heard = look;
        child.once('error', reject);
        void closed.then(() => {
          clearTimeout(timer);
          fail('ended');
        });
        look();
      });
    const pid = Number((await line(/^pid (\d+)$/m))[1]);
    const up = line(/^up$/m).then(() => undefined);
    // Whoever fails before asking whether it is up has a failure to report already.
    up.catch(() => undefined);
    return { held: new HeldProcess(child, pid, closed), up };
  }

  async end(): Promise<void> {
    this.#child.stdin?.end();
    const late = setTimeout(() => this.#child.kill('SIGKILL'), 5_000);
    await this.#closed;
    clearTimeout(late);
  }
}
