// A real control plane of one machine: etcd, kube-apiserver and kube-controller-manager, with kubeadm's rights for joining.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startFresh, until } from '../muster-process.ts';
import type { Kubectl } from './kubectl.ts';

const peers = process.env['PEERS'] ?? '';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

export interface RealCluster {
  readonly url: string;
  readonly kubeconfigPath: string;
  stop(): Promise<void>;
}

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    child.once('close', () => resolve());
    child.kill('SIGKILL');
  });

/** `controllerFlags`: more for the controller manager. */
export const startRealCluster = async (
  openKubectl: (kubeconfigPath: string) => Kubectl,
  controllerFlags: readonly string[] = [],
): Promise<RealCluster> => {
  // Muster makes authority, keys and the administrator's kubeconfig; then it goes.
  const { muster, folder, stop: removeFolder } = await startFresh();
  await muster.kill('SIGTERM');
  const pki = (name: string): string => join(folder, 'data', 'pki', name);
  const [etcdPort, peerPort, port] = [await freePort(), await freePort(), await freePort()];
  const url = `https://127.0.0.1:${port}`;
  const kubeconfigPath = join(folder, 'real.kubeconfig');
  writeFileSync(kubeconfigPath, readFileSync(muster.kubeconfigPath, 'utf8').replace(/https:\/\/127\.0\.0\.1:\d+/, url), { mode: 0o600 });
  const children: ChildProcess[] = [];
  const run = (command: string, words: readonly string[]): void => {
    children.push(spawn(command, words, { stdio: 'ignore' }));
  };
  const stop = async (): Promise<void> => {
    for (const child of children.reverse()) await end(child);
    await removeFolder();
  };
  const etcd = `http://127.0.0.1:${etcdPort}`;
  const peer = `http://127.0.0.1:${peerPort}`;
  mkdirSync(join(folder, 'certs'));
  run('etcd', [
    ...['--data-dir', join(folder, 'etcd'), '--listen-client-urls', etcd, '--advertise-client-urls', etcd, '--unsafe-no-fsync'],
    ...['--listen-peer-urls', peer, '--initial-advertise-peer-urls', peer, '--initial-cluster', `default=${peer}`],
  ]);
  run(join(peers, 'kube-apiserver'), [
    `--etcd-servers=${etcd}`,
    `--secure-port=${port}`,
    '--bind-address=127.0.0.1',
    '--advertise-address=127.0.0.1',
    `--cert-dir=${join(folder, 'certs')}`,
    `--client-ca-file=${pki('ca.crt')}`,
    `--tls-cert-file=${pki('apiserver.crt')}`,
    `--tls-private-key-file=${pki('apiserver.key')}`,
    `--service-account-key-file=${pki('sa.pub')}`,
    `--service-account-signing-key-file=${pki('sa.key')}`,
    '--service-account-issuer=https://kubernetes.default.svc.cluster.local',
    '--authorization-mode=Node,RBAC',
    '--enable-admission-plugins=NodeRestriction',
    '--enable-bootstrap-token-auth',
    '--service-cluster-ip-range=10.96.0.0/12',
  ]);
  const kubectl = openKubectl(kubeconfigPath);
  try {
    await until('kube-apiserver is ready', async () => (await kubectl.say(['get', '--raw', '/readyz'])).code === 0, 60);
    run(join(peers, 'kube-controller-manager'), [
      `--kubeconfig=${kubeconfigPath}`,
      `--cluster-signing-cert-file=${pki('ca.crt')}`,
      `--cluster-signing-key-file=${pki('ca.key')}`,
      `--root-ca-file=${pki('ca.crt')}`,
      `--service-account-private-key-file=${pki('sa.key')}`,
      '--controllers=*,bootstrapsigner,tokencleaner',
      '--use-service-account-credentials',
      '--leader-elect=false',
      '--port=0',
      '--secure-port=0',
      ...controllerFlags,
    ]);
    await allowJoining(kubectl, url, readFileSync(pki('ca.crt')));
  } catch (error) {
    await stop();
    throw error;
  } finally {
    kubectl.close();
  }
  return { url, kubeconfigPath, stop };
};

/** What `kubeadm init` leaves behind for machines that join. */
const allowJoining = async (kubectl: Kubectl, server: string, ca: Buffer): Promise<void> => {
  const group = '--group=system:bootstrappers:kubeadm:default-node-token';
  const csr = 'system:certificates.k8s.io:certificatesigningrequests';
  await kubectl.do(['create', 'clusterrolebinding', 'kubelet-bootstrap', '--clusterrole=system:node-bootstrapper', group]);
  await kubectl.do(['create', 'clusterrolebinding', 'approve-new', `--clusterrole=${csr}:nodeclient`, group]);
  await kubectl.do(['create', 'clusterrolebinding', 'approve-own', `--clusterrole=${csr}:selfnodeclient`, '--group=system:nodes']);
  const kubeconfig = JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: '', cluster: { server, 'certificate-authority-data': ca.toString('base64') } }],
  });
  const info = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'cluster-info', namespace: 'kube-public' }, data: { kubeconfig } };
  await kubectl.do(['create', '-f', '-'], { input: JSON.stringify(info) });
  await kubectl.do('create role info -n kube-public --verb=get --resource=configmaps --resource-name=cluster-info'.split(' '));
  await kubectl.do('create rolebinding info -n kube-public --role=info --user=system:anonymous'.split(' '));
};
