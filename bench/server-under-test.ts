// The servers that are measured, Muster's and the real one, each started as its user would start it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { systemClock } from '../src/base/clock.ts';
import { openAuthority } from '../src/signing/authority.ts';
import { PkiFolder } from '../src/signing/pki-folder.ts';
import { generatePrivateKey, privateKeyPem, publicKeyOf } from '../src/signing/private-key.ts';
import { publicKeyInfoOf } from '../src/signing/public-key.ts';
import { openServiceAccountKeys } from '../src/signing/service-account-keys.ts';
import { clientUsages, servingUsages } from '../src/signing/usages.ts';
import { type Access, ask } from './load.ts';

export interface ServerUnderTest {
  readonly name: string;
  readonly access: Access;
  /** Every process the control plane consists of; the API server's own last. */
  readonly pids: readonly number[];
  readonly readyMilliseconds: number;
  stop(): Promise<void>;
  /** Without a warning. */
  kill(): Promise<void>;
}

export interface StartingServer {
  readonly name: string;
  /** On the same folder as before when it was started already. */
  start(): Promise<ServerUnderTest>;
  remove(): void;
}

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        found(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((gone) => {
    if (child.exitCode !== null || child.signalCode !== null) gone();
    else
      child.once('exit', () => {
        gone();
      });
  });

const launch = (command: string, args: readonly string[], log: string): ChildProcess => {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr.on('data', (chunk: Buffer) => {
    writeFileSync(log, chunk, { flag: 'a' });
  });
  return child;
};

const launcher =
  (command: string, args: readonly string[]) =>
  (log: string): ChildProcess =>
    launch(command, args, log);

const halt = async (children: readonly ChildProcess[], signal: NodeJS.Signals): Promise<void> => {
  for (const child of [...children].reverse()) {
    child.kill(signal);
    await ended(child);
  }
};

const longestStart = 60_000;

const untilReady = async (access: () => Access, children: readonly ChildProcess[], log: string): Promise<void> => {
  const deadline = performance.now() + longestStart;
  for (;;) {
    try {
      const { status } = await ask(access(), 'GET', '/readyz');
      if (status === 200) return;
    } catch (error) {
      if (children.some(({ exitCode }) => exitCode !== null)) throw new Error(`it ended; its last words are in ${log}`, { cause: error });
    }
    if (performance.now() > deadline) throw new Error(`not ready after ${longestStart / 1000} s; see ${log}`);
    await new Promise((later) => setTimeout(later, 5));
  }
};

const pidsOf = (children: readonly ChildProcess[]): number[] => children.map(({ pid }) => pid ?? 0);

const started = async (
  name: string,
  children: readonly ChildProcess[],
  access: () => Access,
  log: string,
  begun: number,
): Promise<ServerUnderTest> => {
  await untilReady(access, children, log);
  const readyMilliseconds = performance.now() - begun;
  const stop = () => halt(children, 'SIGTERM');
  const kill = () => halt(children, 'SIGKILL');
  return { name, access: access(), pids: pidsOf(children), readyMilliseconds, stop, kill };
};

const accessFrom = (kubeconfig: string): Access => {
  const field = (name: string): string => new RegExp(`${name}:\\s*(\\S+)`).exec(kubeconfig)?.[1] ?? '';
  const pem = (name: string): string => Buffer.from(field(name), 'base64').toString();
  const url = new URL(field('server'));
  const identity = { ca: pem('certificate-authority-data'), cert: pem('client-certificate-data'), key: pem('client-key-data') };
  return { host: url.hostname, port: Number(url.port), ...identity };
};

const kubeconfigText = ({ host, port, ca, cert, key }: Access): string => {
  const data = (pem: string): string => Buffer.from(pem).toString('base64');
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'bench',
    clusters: [{ name: 'bench', cluster: { server: `https://${host}:${port}`, 'certificate-authority-data': data(ca) } }],
    users: [{ name: 'bench', user: { 'client-certificate-data': data(cert), 'client-key-data': data(key) } }],
    contexts: [{ name: 'bench', context: { cluster: 'bench', user: 'bench' } }],
  });
};

export const muster = async (): Promise<StartingServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-muster-'));
  const port = await freePort();
  const bundle = resolve(import.meta.dirname, '../dist/muster.mjs');
  return {
    name: 'muster',
    start: () => {
      const begun = performance.now();
      const log = join(folder, 'log');
      const child = launch(process.execPath, [bundle, 'server', '--data-dir', folder, '--listen', `127.0.0.1:${port}`], log);
      // Whatever stands in the folder from an earlier start has the same CA and port.
      return started('muster', [child], () => accessFrom(readFileSync(join(folder, 'admin.kubeconfig'), 'utf8')), log, begun);
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

interface RealFiles {
  readonly folder: string;
  readonly pki: PkiFolder;
  readonly identity: Pick<Access, 'ca' | 'cert' | 'key'>;
}

const realFiles = (): RealFiles => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-real-'));
  const pki = new PkiFolder(join(folder, 'pki'));
  mkdirSync(join(folder, 'etcd'), { mode: 0o700 });
  const authority = openAuthority({ folder: pki, clock: systemClock });
  openServiceAccountKeys(pki);
  const day = 24 * 60 * 60 * 1000;
  const issue = (
    subject: { commonName: string; organizations?: string[] },
    usages: typeof clientUsages,
    ip: string[],
  ): { cert: string; key: string } => {
    const key = generatePrivateKey();
    const publicKeyInfo = publicKeyInfoOf(publicKeyOf(key));
    return { cert: authority.issue({ subject, publicKeyInfo, names: { ip }, usages, lifeMilliseconds: day }).pem, key: privateKeyPem(key) };
  };
  const serving = issue({ commonName: 'kube-apiserver' }, servingUsages, ['127.0.0.1']);
  pki.replace('apiserver.crt', serving.cert);
  pki.replace('apiserver.key', serving.key);
  return {
    folder,
    pki,
    identity: { ca: authority.bundlePem, ...issue({ commonName: 'admin', organizations: ['system:masters'] }, clientUsages, []) },
  };
};

/** The real controllers, allowed to ask as much as they like: it is the work that is compared, not the patience. */
const controllerManager = (folder: string, pki: PkiFolder, kubeconfig: string): string[] => [
  ...[`--kubeconfig=${kubeconfig}`, `--cert-dir=${folder}`, '--port=0', '--secure-port=0', '--leader-elect=false', '--v=0'],
  ...[`--cluster-signing-cert-file=${pki.pathOf('ca.crt')}`, `--cluster-signing-key-file=${pki.pathOf('ca.key')}`],
  ...['--kube-api-qps=2000', '--kube-api-burst=4000', '--controllers=csrapproving,csrsigning,csrcleaner,nodelifecycle,bootstrapsigner'],
];

/** `peers`: the folder with the real kube-apiserver; etcd comes from the machine. */
export const real = async (peers: string, controllers = false): Promise<StartingServer> => {
  const files = realFiles();
  const { folder, pki } = files;
  const [port, client, peer] = [await freePort(), await freePort(), await freePort()];
  const etcd = [
    ...['--name', 'bench', '--data-dir', join(folder, 'etcd'), '--log-level', 'error'],
    ...['--listen-client-urls', `http://127.0.0.1:${client}`, '--advertise-client-urls', `http://127.0.0.1:${client}`],
    ...['--listen-peer-urls', `http://127.0.0.1:${peer}`, '--initial-advertise-peer-urls', `http://127.0.0.1:${peer}`],
    ...['--initial-cluster', `bench=http://127.0.0.1:${peer}`],
  ];
  const apiServer = [
    ...[`--etcd-servers=http://127.0.0.1:${client}`, '--bind-address=127.0.0.1', `--secure-port=${port}`, '--insecure-port=0'],
    ...[
      `--client-ca-file=${pki.pathOf('ca.crt')}`,
      `--tls-cert-file=${pki.pathOf('apiserver.crt')}`,
      `--tls-private-key-file=${pki.pathOf('apiserver.key')}`,
    ],
    ...[`--service-account-key-file=${pki.pathOf('sa.pub')}`, `--service-account-signing-key-file=${pki.pathOf('sa.key')}`],
    ...['--service-account-issuer=https://kubernetes.default.svc.cluster.local', '--service-cluster-ip-range=10.96.0.0/12'],
    ...['--authorization-mode=Node,RBAC', '--enable-admission-plugins=NodeRestriction', '--allow-privileged=true'],
    ...[`--cert-dir=${folder}`, '--max-requests-inflight=4000', '--max-mutating-requests-inflight=2000', '--v=0'],
    '--enable-bootstrap-token-auth',
  ];
  const access: Access = { host: '127.0.0.1', port, ...files.identity };
  const kubeconfig = join(folder, 'kubeconfig');
  writeFileSync(kubeconfig, kubeconfigText(access), { mode: 0o600 });
  const controlling = controllers ? [launcher(join(peers, 'kube-controller-manager'), controllerManager(folder, pki, kubeconfig))] : [];
  return {
    name: 'etcd + kube-apiserver 1.20.2',
    start: () => {
      const begun = performance.now();
      const log = join(folder, 'log');
      const programs = [launcher('etcd', etcd), ...controlling, launcher(join(peers, 'kube-apiserver'), apiServer)];
      return started(
        'real',
        programs.map((start) => start(log)),
        () => access,
        log,
        begun,
      );
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
