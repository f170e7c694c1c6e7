// The kubectls of this machine, each as a function from words to what it answered.
import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import assert from 'node:assert/strict';
import { accessSync, constants, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface How {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly seconds?: number;
}

export interface Installed {
  readonly version: string;
  readonly minor: number;
  readonly path: string;
}

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
};

const versionOf = (path: string): Installed => {
  const { stdout } = spawnSync(path, ['version', '--client', '-o', 'json'], { encoding: 'utf8' });
  const { clientVersion } = JSON.parse(stdout);
  return { version: String(clientVersion.gitVersion), minor: Number.parseInt(String(clientVersion.minor), 10), path };
};

const findAll = (): Installed[] => {
  const folders = [process.env['PEERS'] ?? '', process.env['PATH'] ?? ''].flatMap((list) => list.split(delimiter));
  const programs = folders.filter((folder) => folder !== '').map((folder) => join(folder, 'kubectl'));
  const found = [...new Set(programs.filter(isProgram).map((path) => realpathSync(path)))].map(versionOf);
  return found.filter(({ version }, place) => found.findIndex((other) => other.version === version) === place);
};

export const kubectls: readonly Installed[] = findAll();

/** Printed where a suite would have run. */
export const withoutKubectl = 'no kubectl: neither in a folder of PEERS nor in PATH';

/** A kubectl that goes on until it is done or told to end. */
export interface Going {
  said(): string;
  readonly ended: Promise<number | null>;
  end(): Promise<number | null>;
}

export class Kubectl {
  readonly minor: number;
  readonly version: string;
  readonly #path: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #home: string;
  readonly #running = new Set<ChildProcess>();

  constructor({ path, minor, version }: Installed, kubeconfigPath: string) {
    this.#path = path;
    this.minor = minor;
    this.version = version;
    this.#home = mkdtempSync(join(tmpdir(), 'muster-kubectl-'));
    this.#environment = { PATH: process.env['PATH'], HOME: this.#home, KUBECONFIG: kubeconfigPath, TZ: 'UTC' };
  }

  /** Whatever the outcome. */
  say(words: readonly string[], how: How = {}): Promise<Said> {
    const environment = { ...this.#environment, ...how.environment };
    const options = { env: environment, maxBuffer: 256 * 1024 * 1024, timeout: (how.seconds ?? 60) * 1000, cwd: this.#home };
    return new Promise((resolve) => {
      const child = execFile(this.#path, [...words], options, (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ code, stdout, stderr: code === -1 ? `${stderr}${error?.message ?? ''}` : stderr });
      });
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(how.input ?? '');
    });
  }

  /** What it printed; it must have gone well. */
  async do(words: readonly string[], how: How = {}): Promise<string> {
    const { code, stdout, stderr } = await this.say(words, how);
    assert.equal(code, 0, `kubectl ${words.join(' ')}\n${stdout}${stderr}`);
    return stdout;
  }

  /** What it complained about; it must have failed. */
  async fail(words: readonly string[], how: How = {}): Promise<string> {
    const { code, stdout, stderr } = await this.say(words, how);
    assert.notEqual(code, 0, `kubectl ${words.join(' ')} went well:\n${stdout}${stderr}`);
    return stderr;
  }

  async json(words: readonly string[], how: How = {}) {
    return JSON.parse(await this.do([...words, '-o', 'json'], how));
  }

  start(words: readonly string[]): Going {
    const child = spawn(this.#path, [...words], { env: this.#environment, stdio: ['ignore', 'pipe', 'pipe'], cwd: this.#home });
    this.#running.add(child);
    let text = '';
    child.stdout.on('data', (bytes: Buffer) => (text += bytes.toString()));
    child.stderr.on('data', (bytes: Buffer) => (text += bytes.toString()));
    const closed = new Promise<number | null>((resolve) => {
      child.once('close', (code) => {
        this.#running.delete(child);
        resolve(code);
      });
    });
    return {
      said: () => text,
      ended: closed,
      end: () => {
        child.kill('SIGTERM');
        return closed;
      },
    };
  }

  close(): void {
    for (const child of this.#running) child.kill('SIGKILL');
    rmSync(this.#home, { recursive: true, force: true });
  }
}
