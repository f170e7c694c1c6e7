// The doctor among programs that take a call and never answer it: its look ends within the promised time, and says what it knows.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { program, until } from '../muster-process.ts';
import type { Machine } from './machine.ts';
import { Site, withoutMachines } from './site.ts';

const promisedMs = 10_000;

/** Listens everywhere where the doctor asks, and says nothing. */
const silent = `
const { createServer } = require('node:net');
const { mkdirSync } = require('node:fs');
const { createSocket } = require('node:dgram');
const mute = () => createServer((socket) => socket.on('error', () => {}));
for (const port of [6443, 2379, 2380, 2381, 10248, 10250]) mute().listen(port, '0.0.0.0');
mkdirSync('/run/containerd', { recursive: true });
mute().listen('/run/containerd/containerd.sock');
for (const last of [2, 3, 4]) createSocket('udp4').bind(53, '127.0.0.' + last);
setTimeout(() => console.log('silent'), 200);
`;

const kubeconfig = (server: string): string => `apiVersion: v1
kind: Config
clusters: [{ name: c, cluster: { server: '${server}', insecure-skip-tls-verify: true } }]
users: [{ name: u, user: { client-certificate: /var/lib/kubelet/pki/kubelet-client-current.pem, client-key: /var/lib/kubelet/pki/kubelet-client-current.pem } }]
contexts: [{ name: x, context: { cluster: c, user: u } }]
current-context: x
`;

const etcd = `apiVersion: v1
kind: Pod
metadata: { name: etcd, namespace: kube-system }
spec:
  containers:
  - name: etcd
    command:
    - etcd
    - --listen-client-urls=http://127.0.0.1:2379
    - --listen-metrics-urls=http://127.0.0.1:2381
    - --initial-cluster=a=https://10.78.0.201:2380,b=https://10.78.0.202:2380
`;

const unit = `[Service]
ExecStart=/usr/bin/kubelet --kubeconfig=/etc/kubernetes/kubelet.conf --config=/var/lib/kubelet/config.yaml --container-runtime-endpoint=unix:///run/containerd/containerd.sock
`;

describe('the doctor, when nobody answers', { skip: withoutMachines() ?? false }, () => {
  let site: Site;
  let machine: Machine;
  before(async () => {
    site = await Site.open();
    machine = await site.machine('silence');
    await machine.write('/etc/systemd/system/kubelet.service', unit);
    await machine.write('/etc/kubernetes/manifests/etcd.yaml', etcd);
    await machine.write(
      '/var/lib/kubelet/kubeadm-flags.env',
      'KUBELET_KUBEADM_ARGS="--container-runtime-endpoint=unix:///run/containerd/containerd.sock"\n',
    );
    await machine.write('/var/lib/kubelet/config.yaml', 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n');
    await machine.run([
      'sh',
      '-ec',
      'ip address add 127.0.0.2/8 dev lo; ip address add 127.0.0.3/8 dev lo; ip address add 127.0.0.4/8 dev lo',
    ]);
    const started = machine.spawn([process.execPath, '-e', silent]);
    await until('nobody answers', () => started.said.includes('silent') || !started.isRunning);
    assert.ok(started.isRunning, started.said);
  });
  after(() => site.close());

  const told = async (...words: readonly string[]): Promise<string> => {
    const begun = performance.now();
    const { stdout, stderr, code } = await machine.say([process.execPath, program, 'doctor', '-o', 'json', ...words]);
    const ms = performance.now() - begun;
    assert.notEqual(stdout, '', `exit ${code}: ${stderr}`);
    const report = JSON.parse(stdout);
    assert.notEqual(report.verdict, 'healthy');
    assert.ok(ms < promisedMs, `it took ${Math.round(ms)} ms`);
    return `${Math.round(ms)} ms: ${report.causes.map((cause: { code: string; confidence: string }) => `${cause.code} ${cause.confidence}`).join(', ')}`;
  };

  test('an API server, an etcd and a runtime that take a call and never answer', async (t) => {
    await machine.write('/etc/kubernetes/kubelet.conf', kubeconfig('https://127.0.0.1:6443'));
    t.diagnostic(await told());
  });

  test('and a kubeconfig that leads to the same API server', async (t) => {
    const admin = kubeconfig('https://127.0.0.1:6443').replace(/^users: .*/m, 'users: [{ name: u, user: { token: t } }]');
    await machine.write('/root/admin.conf', admin, '600');
    t.diagnostic(await told('--kubeconfig', '/root/admin.conf', '--node', 'silence'));
  });

  test('packets that are lost on the way', async (t) => {
    await machine.write('/etc/kubernetes/kubelet.conf', kubeconfig('https://10.78.0.200:6443'));
    await machine.run(['ip', 'neighbour', 'add', '10.78.0.200', 'lladdr', '02:00:00:00:00:01', 'dev', 'eth0']);
    t.diagnostic(await told());
  });

  test('name servers that are silent', async (t) => {
    await machine.write(
      '/etc/resolv.conf',
      'search a.example b.example\nnameserver 127.0.0.2\nnameserver 127.0.0.3\nnameserver 127.0.0.4\n',
    );
    await machine.write('/etc/kubernetes/kubelet.conf', kubeconfig('https://api.example.org:6443'));
    t.diagnostic(await told());
  });

  test('a file system that hangs where the doctor reads', async (t) => {
    const mount =
      'mkdir -p /etc/cni/net.d; exec 3<> /dev/fuse; mount -i -t fuse -o fd=3,rootmode=40000,user_id=0,group_id=0 hangs /etc/cni/net.d';
    const hanging = machine.spawn(['bash', '-c', `${mount} && echo mounted && sleep 60`]);
    await until('it hangs', () => hanging.said.includes('mounted') || !hanging.isRunning);
    if (!hanging.isRunning) {
      t.skip(`no file system can be made to hang here: ${hanging.said}`);
      return;
    }
    t.diagnostic(await told());
  });
});
