// Runs the suites under test/: real programs against the built bundle, one file after the other. What a suite needs and
// the machine lacks is installed when that is possible, and named otherwise; such a suite skips and says why.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const root = dirname(import.meta.dirname);

/** Program to Debian package. */
const peers: Readonly<Record<string, string>> = { openssl: 'openssl', strace: 'strace', kubectl: 'kubernetes-client', etcd: 'etcd-server' };

function isThere(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch (error) {
      if (error instanceof Error) return false;
      throw error;
    }
  });
}

function install(packages: readonly string[]): void {
  console.log(`installing with apt-get, for the suites with real programs: ${packages.join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    ['update', '-qq'],
    ['install', '-qq', '-y', '--no-install-recommends', ...packages],
  ];
  for (const words of steps) {
    const { status } = spawnSync('apt-get', words, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) {
      console.log(`apt-get ${words[0] ?? ''} did not work; suites that need them skip`);
      return;
    }
  }
}

const missing = Object.keys(peers).filter((program) => !isThere(program));
if (missing.length > 0) {
  const packages = missing.map((program) => peers[program] ?? program);
  if (process.getuid?.() === 0 && isThere('apt-get')) install(packages);
  else console.log(`not there: ${missing.join(', ')}; suites that need them skip (apt-get install ${packages.join(' ')})`);
}

const words = [
  '--test',
  '--test-concurrency=1',
  '--test-timeout=900000',
  ...(process.argv.length > 2 ? process.argv.slice(2) : ['test/**/*.test.ts']),
];
process.exitCode = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1;
