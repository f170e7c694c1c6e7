// The real thing beside which Muster is judged: etcd and kube-apiserver on free ports of loopback, with Muster's
// authority and keys, so that the same certificates and tokens hold for both.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { until } from '../muster-process.ts';

const peers = process.env['PEERS'] ?? '';
const apiServer = join(peers, 'kube-apiserver');

/** Why there is nothing to compare with; undefined when there is. */
export const withoutReal = (): string | undefined => {
  if (peers === '' || !existsSync(apiServer)) return 'no kube-apiserver: PEERS names no folder with one';
  return spawnSync('etcd', ['--version']).status === 0 ? undefined : 'no etcd in PATH';
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

class Program {
  readonly #child: ChildProcess;
  #said = '';

  constructor(command: string, words: readonly string[]) {
    this.#child = spawn(command, words, { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#child.stderr?.on('data', (bytes: Buffer) => (this.#said = (this.#said + bytes.toString()).slice(-8000)));
  }

  get last(): string {
    return this.#said.slice(-2000);
  }

  stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      this.#child.once('close', () => {
        resolve();
      });
      this.#child.kill('SIGKILL');
    });
  }
}

const startEtcd = async (folder: string): Promise<{ program: Program; url: string }> => {
  const url = `http://127.0.0.1:${await freePort()}`;
  const peer = `http://127.0.0.1:${await freePort()}`;
  const words = ['--data-dir', join(folder, 'etcd'), '--listen-client-urls', url, '--advertise-client-urls', url];
  // The data goes with the suite: syncs would only slow it down.
  const program = new Program('etcd', [
    ...words,
    '--listen-peer-urls',
    peer,
    '--initial-advertise-peer-urls',
    peer,
    '--initial-cluster',
    `default=${peer}`,
    '--unsafe-no-fsync',
  ]);
  return { program, url };
};

/** Plug-ins without a counterpart in Muster stay out; what 1.20 had behind gates and every later version has is switched on. */
const settings = [
  '--authorization-mode=Node,RBAC',
  '--disable-admission-plugins=LimitRanger,DefaultStorageClass,StorageObjectInUseProtection,PersistentVolumeClaimResize,DefaultIngressClass,MutatingAdmissionWebhook,ValidatingAdmissionWebhook,ResourceQuota',
  '--enable-admission-plugins=NodeRestriction',
  '--feature-gates=BoundServiceAccountTokenVolume=true,IPv6DualStack=true,ProcMountType=true,ServiceLBNodePortControl=true,CSIStorageCapacity=true,CSIServiceAccountToken=true',
  '--allow-privileged=true',
  '--service-cluster-ip-range=10.96.0.0/12',
  '--service-account-issuer=https://kubernetes.default.svc.cluster.local',
  '--bind-address=127.0.0.1',
  '--advertise-address=127.0.0.1',
];

export interface RealServer {
  readonly url: string;
  stop(): Promise<void>;
}

export const startReal = async (folder: string, pki: string, isReady: (url: string) => Promise<boolean>): Promise<RealServer> => {
  const etcd = await startEtcd(folder);
  const port = await freePort();
  const file = (name: string): string => join(pki, name);
  const program = new Program(apiServer, [
    ...settings,
    `--etcd-servers=${etcd.url}`,
    `--secure-port=${port}`,
    `--cert-dir=${folder}`,
    `--client-ca-file=${file('ca.crt')}`,
    `--tls-cert-file=${file('apiserver.crt')}`,
    `--tls-private-key-file=${file('apiserver.key')}`,
    `--service-account-key-file=${file('sa.pub')}`,
    `--service-account-signing-key-file=${file('sa.key')}`,
  ]);
  const url = `https://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    await program.stop();
    await etcd.program.stop();
  };
  try {
    await until('kube-apiserver is ready', () => isReady(url), 60);
  } catch (cause) {
    await stop();
    throw new Error(`kube-apiserver does not start: ${program.last}\n${etcd.program.last}`, { cause });
  }
  return { url, stop };
};
