// Muster under a fleet of `muster hollow`: what whole kubelets cost at rest, and what happens to them when the server dies.
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { publicKeyPin } from '../src/signing/public-key-pin.ts';
import { parseCertificates } from '../src/signing/certificate.ts';
import { allowJoining, token } from './joining.ts';
import { costPer, cpuMilliseconds, residentMegabytes } from './process-cost.ts';
import type { Row } from './row.ts';
import type { ServerUnderTest, StartingServer } from './server-under-test.ts';

const restSeconds = 30;
const longestSeconds = 1_800;

interface Summary {
  readonly lost: number;
  readonly ready: number;
}

class Fleet {
  readonly #child: ChildProcess;
  readonly #count: number;
  #told = '';
  #answer = '';

  constructor(count: number, { access: { host, port, ca } }: ServerUnderTest) {
    this.#count = count;
    const pins = parseCertificates(ca).flatMap((each) => ['--discovery-token-ca-cert-hash', publicKeyPin(each)]);
    const bundle = resolve(import.meta.dirname, '../dist/muster.mjs');
    const words = ['hollow', '--nodes', String(count), '--server', `https://${host}:${port}`, '--token', token.text, ...pins, '-o', 'json'];
    this.#child = spawn(process.execPath, [bundle, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child.stdout?.on('data', (chunk: Buffer) => (this.#answer += chunk.toString()));
    this.#child.stderr?.on('data', (chunk: Buffer) => (this.#told = (this.#told + chunk.toString()).slice(-2_000)));
  }

  /** The numbers of its last line. */
  number(name: string): number {
    const line = this.#told.trimEnd().split('\n').at(-1) ?? '';
    return Number(new RegExp(`${name} (\\d+)`).exec(line)?.[1] ?? Number.NaN);
  }

  async until(what: string, isSo: () => boolean): Promise<void> {
    for (let waited = 0; !isSo(); waited += 1) {
      if (waited > longestSeconds || this.#child.exitCode !== null) throw new Error(`never ${what}: ${this.#told}`);
      await new Promise((later) => setTimeout(later, 1_000));
    }
  }

  allReady(): Promise<void> {
    return this.until('all Ready', () => this.number('Ready') === this.#count);
  }

  async end(): Promise<Summary> {
    const closed = new Promise((gone) => this.#child.once('close', gone));
    this.#child.kill('SIGINT');
    await closed;
    return JSON.parse(this.#answer) as Summary;
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }
}

/** Seconds of CPU per second. */
const coresAtRest = async ({ pids }: ServerUnderTest): Promise<number> =>
  (await costPer(pids, restSeconds, () => new Promise((later) => setTimeout(later, restSeconds * 1_000)))) / 1_000;

export const hollowRows = async (starting: StartingServer, count: number): Promise<Row[]> => {
  process.stderr.write(`${starting.name}, ${count} hollow nodes\n`);
  let server = await starting.start();
  await allowJoining(server);
  const before = cpuMilliseconds(server.pids);
  const fleet = new Fleet(count, server);
  try {
    await fleet.allReady();
    const joining = (cpuMilliseconds(server.pids) - before) / count;
    const cores = await coresAtRest(server);
    const resident = residentMegabytes(server.pids);
    await server.kill();
    server = await starting.start();
    const beats = fleet.number('heartbeats');
    await fleet.until('heartbeats again', () => fleet.number('heartbeats') >= beats + 2 * count);
    await fleet.allReady();
    const { lost, ready } = await fleet.end();
    const name = `${count} whole kubelets`;
    return [
      { name: `${name}: until Ready, with heartbeats meanwhile`, unit: 'ms CPU', goal: '', value: joining },
      { name: `${name}: at rest`, unit: 'cores', goal: '≤ 0.5 with 10000', value: cores },
      { name: `${name}: resident`, unit: 'MB', goal: '', value: resident },
      { name: `${name}: Ready after kill -9 and start`, unit: '', goal: String(count), value: ready },
      { name: `${name}: lost by kill -9 and start`, unit: '', goal: '0', value: lost },
    ];
  } finally {
    fleet.kill();
    await server.stop();
    starting.remove();
  }
};
