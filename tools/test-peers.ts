// Runs the suites under test/: real programs against the built bundle, one file after the other. What a suite needs and
// the machine lacks is installed when that is possible, and named otherwise; such a suite skips and says why.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, globSync } from 'node:fs';
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

/** Suites whose time goes by in waiting: they run beside the others, one after the other. */
const waiting = [
  'test/front-door/up.test.ts',
  'test/front-door/join.test.ts',
  'test/front-door/doctor-ssh.test.ts',
  'test/machines/join.test.ts',
  'test/agent/killed.test.ts',
  'test/agent/renewal.test.ts',
  'test/agent/folder.test.ts',
  'test/agent/cluster-gone.test.ts',
  'test/limits/patience.test.ts',
  'test/limits/slow-watcher.test.ts',
  'test/interop/etcd-faults.test.ts',
  'test/machines/broken-machines.test.ts',
  'test/machines/kubeadm-join.test.ts',
  'test/machines/keeps-going.test.ts',
  'test/machines/doctor-systemd.test.ts',
  'test/machines/muster-systemd.test.ts',
];

interface Outcome {
  readonly code: number;
  readonly said: string;
}

function run(files: readonly string[], output: 'inherit' | 'pipe'): Promise<Outcome> {
  const words = ['--test', '--test-concurrency=1', '--test-timeout=900000', ...files];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['inherit', output, output] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => said.push(bytes));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => {
      resolve({ code: code ?? 1, said: Buffer.concat(said).toString() });
    });
  });
}

async function runEverything(): Promise<number> {
  const others = globSync('test/**/*.test.ts', { cwd: root })
    .filter((file) => !waiting.includes(file))
    .sort();
  const beside = run(waiting, 'pipe');
  const main = await run(others, 'inherit');
  const { code, said } = await beside;
  console.log(said);
  return main.code === 0 ? code : main.code;
}

const asked = process.argv.slice(2);
process.exitCode = asked.length > 0 ? (await run(asked, 'inherit')).code : await runEverything();
