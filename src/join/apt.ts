// Installs Debian's packages with apt-get, without a question asked; tells how far it is, and why it did not work.
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { MachineError } from '../language/errors.ts';

export interface AptProgress {
  readonly doing: 'fetching the package lists' | 'downloading' | 'unpacking and setting up' | 'waiting for another apt-get or dpkg';
  readonly percent: number | undefined;
  /** What apt-get met and tries to get over. */
  readonly trouble?: string;
}

export interface AptRun {
  /** The words of apt-get that did not work; undefined when all went well. */
  readonly problem: string | undefined;
}

const lockSeconds = 120;
/** Nobody is there to answer; files that an administrator changed stay as they are. */
const unattended = [
  ['-q', '-y'],
  ['-o', 'Dpkg::Options::=--force-confold'],
  ['-o', `DPkg::Lock::Timeout=${lockSeconds}`],
  ['-o', 'Acquire::Retries=1'],
  ['-o', 'Acquire::http::Timeout=20'],
  ['-o', 'Acquire::https::Timeout=20'],
].flat();
const environment = {
  DEBIAN_FRONTEND: 'noninteractive',
  LC_ALL: 'C',
  NEEDRESTART_SUSPEND: '1',
  // A name server that does not answer would hold each of many lookups for ten seconds (resolv.conf(5)).
  RES_OPTIONS: 'timeout:2 attempts:1',
};

/** A line of APT::Status-Fd (README.progress-reporting of apt): `dlstatus:1:25.0:Retrieving file 1 of 3`. */
export const readStatus = (line: string): AptProgress | undefined => {
  const [kind, , percent] = line.split(':');
  if (kind !== 'dlstatus' && kind !== 'pmstatus') return undefined;
  const known = Number(percent);
  return {
    doing: kind === 'dlstatus' ? 'downloading' : 'unpacking and setting up',
    percent: Number.isFinite(known) ? Math.round(known) : undefined,
  };
};

const mostKept = 16_384;

/** Rejects never; until it is safe to end, the signal is not followed: half-installed packages are worse than a late end. */
const runApt = (words: readonly string[], told: (progress: AptProgress) => void, path: string, signal: AbortSignal): Promise<AptRun> =>
  new Promise((resolve) => {
    // In a process group of its own, so that Ctrl-C on the terminal does not reach dpkg.
    const child = spawn('apt-get', [...unattended, '-o', 'APT::Status-Fd=3', ...words], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...environment, PATH: path },
      detached: true,
    });
    let said = '';
    let isSettingUp = false;
    const end = (): void => {
      if (!isSettingUp) child.kill('SIGTERM');
    };
    signal.addEventListener('abort', end, { once: true });
    const hear = (bytes: Buffer): void => {
      said = (said + bytes.toString()).slice(-mostKept);
      if (/Waiting for cache lock|Could not get lock/.test(bytes.toString())) {
        told({ doing: 'waiting for another apt-get or dpkg', percent: undefined });
      }
      const [, trouble] = /^(?:Err|Ign):.*\n {2}(\S.*)$/m.exec(bytes.toString()) ?? [];
      if (trouble !== undefined) told({ doing: 'downloading', percent: undefined, trouble });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    let rest = '';
    (child.stdio[3] as Readable).on('data', (bytes: Buffer) => {
      const lines = (rest + bytes.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const progress = readStatus(line);
        if (progress === undefined) continue;
        isSettingUp = progress.doing === 'unpacking and setting up';
        told(progress);
      }
    });
    child.once('error', (error) => (said += error.message));
    child.once('close', (code) => {
      signal.removeEventListener('abort', end);
      resolve({ problem: code === 0 ? undefined : said.trim() });
    });
  });

/** What of all that apt-get said tells the cause: its errors, else its last line. */
export const errorLines = (said: string): string => {
  const lines = said
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const errors = lines.filter((line) => /^(?:E:|dpkg: error)/.test(line));
  return (errors.length > 0 ? errors.slice(0, 3) : lines.slice(-1)).join('; ');
};

export const explainApt = (said: string, packages: readonly string[]): Error => {
  const cause = new Error(errorLines(said));
  const args = { packages: packages.join(' ') };
  const [, holder] = /held by process (\d+(?: \([^)]*\))?)/.exec(said) ?? [];
  if (/Could not get lock|Unable to acquire the dpkg frontend lock/.test(said))
    return new MachineError('packages-locked', { args: { ...args, holder: holder ?? '?' }, cause });
  if (/Temporary failure resolving|Could not (?:connect|resolve)|Failed to fetch|Unable to connect|Network is unreachable/.test(said))
    return new MachineError('packages-unreachable', { args, cause });
  return new MachineError('packages-failed', { args, cause });
};

const listsAreOld = /Unable to locate package|has no installation candidate|404 {2}Not Found/;

export interface AptOrder {
  readonly packages: readonly string[];
  readonly told: (progress: AptProgress) => void;
  readonly path: string;
  readonly signal: AbortSignal;
}

/** Rejects with what a person must do. The lists are fetched only when the packages are not found in those that are there. */
export const installPackages = async ({ packages, told, path, signal }: AptOrder): Promise<void> => {
  const install = (): Promise<AptRun> => runApt(['install', '--no-install-recommends', ...packages], told, path, signal);
  told({ doing: 'downloading', percent: undefined });
  let { problem } = await install();
  if (problem !== undefined && listsAreOld.test(problem) && !signal.aborted) {
    told({ doing: 'fetching the package lists', percent: undefined });
    const update = await runApt(['update'], told, path, signal);
    signal.throwIfAborted();
    ({ problem } = await install());
    // What kept the lists from coming explains why a package is not in them.
    if (problem !== undefined && update.problem !== undefined) problem = update.problem;
  }
  signal.throwIfAborted();
  if (problem !== undefined) throw explainApt(problem, packages);
};
