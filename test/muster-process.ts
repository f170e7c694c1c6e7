// Muster as its users start it: `muster server` in a process of its own, found ready, killed and started again.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

const root = dirname(import.meta.dirname);
const bundle = join(root, 'dist', 'muster.mjs');

/** MUSTER names another program to test; without a bundle the source itself is run. */
export const program = process.env['MUSTER'] ?? (existsSync(bundle) ? bundle : join(root, 'src', 'cli', 'main.ts'));

/** Where the server is, and how to know it. */
export interface Place {
  readonly url: string;
  readonly host: string;
  readonly port: number;
  readonly ca: Buffer;
}

export interface Access extends Place {
  readonly cert: Buffer;
  readonly key: Buffer;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface StartOptions {
  readonly dataDir: string;
  readonly listen?: string;
  readonly words?: readonly string[];
}

const base64 = (text: unknown): Buffer => Buffer.from(String(text), 'base64');

export const accessFrom = (kubeconfigPath: string): Access => {
  const { clusters, users } = parse(readFileSync(kubeconfigPath, 'utf8'));
  const url = new URL(clusters[0].cluster.server);
  return {
    url: url.origin,
    host: url.hostname,
    port: Number(url.port),
    ca: base64(clusters[0].cluster['certificate-authority-data']),
    cert: base64(users[0].user['client-certificate-data']),
    key: base64(users[0].user['client-key-data']),
  };
};

export class MusterProcess {
  readonly dataDir: string;
  readonly kubeconfigPath: string;
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  #said = '';
  #access: Access | undefined;

  constructor({ dataDir, listen = '127.0.0.1:0', words = [] }: StartOptions) {
    this.dataDir = dataDir;
    this.kubeconfigPath = join(dataDir, 'admin.kubeconfig');
    const typed = [program, 'server', '--data-dir', dataDir, '--listen', listen, ...words];
    this.child = spawn(process.execPath, typed, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout, this.child.stderr]) stream?.on('data', (bytes: Buffer) => (this.#said += bytes.toString()));
    this.ended = new Promise((resolve) =>
      this.child.once('close', (code, signal) => {
        resolve({ code, signal });
      }),
    );
  }

  get said(): string {
    return this.#said;
  }

  get access(): Access {
    return (this.#access ??= accessFrom(this.kubeconfigPath));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Fails with what the process said when it ends first or takes longer than any machine needs. */
  async ready(): Promise<this> {
    let over: Ended | undefined;
    void this.ended.then((ended) => (over = ended));
    await until(`ready: ${this.#said}`, () => {
      if (over !== undefined) throw new Error(`muster server ended with ${over.code ?? over.signal ?? ''}: ${this.#said}`);
      return this.#said.includes('"event":"ready"');
    });
    return this;
  }

  kill(signal: NodeJS.Signals): Promise<Ended> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill(signal);
    return this.ended;
  }
}

export const startMuster = (options: StartOptions): Promise<MusterProcess> => new MusterProcess(options).ready();

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

export const temporaryFolder = (): TemporaryFolder => {
  const path = mkdtempSync(join(tmpdir(), 'muster-test-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
};

/** A server of its own for one suite; `stop` leaves nothing behind. */
export const startFresh = async (
  words: readonly string[] = [],
): Promise<{ muster: MusterProcess; folder: string; stop(): Promise<void> }> => {
  const folder = temporaryFolder();
  const muster = await startMuster({ dataDir: join(folder.path, 'data'), words });
  const stop = async (): Promise<void> => {
    await muster.kill('SIGKILL');
    folder.remove();
  };
  return { muster, folder: folder.path, stop };
};

/** Asks until it is so; a slow machine gets its time, a broken server does not get for ever. */
export const until = async (what: string, isSo: () => unknown, seconds = 20): Promise<void> => {
  const end = performance.now() + seconds * 1000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};
