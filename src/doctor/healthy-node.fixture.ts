// The papers of healthy nodes of every kind, as a collector brings them: what the machine says of itself, and what its API server
// answered. Their certificates are real ones of an authority made for the test.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Authority, openAuthority } from '../signing/authority.ts';
import { PkiFolder } from '../signing/pki-folder.ts';
import { generatePrivateKey, publicKeyOf } from '../signing/private-key.ts';
import { publicKeyInfoOf } from '../signing/public-key.ts';
import { clientUsages } from '../signing/usages.ts';
import type { Paper } from './papers/paper.ts';

export type HealthyKind = 'kubeadm' | 'hand' | 'k3s' | 'rke2';

export const now = Date.parse('2024-05-14T10:00:00Z');
const day = 86_400_000;
const clock = { now: () => now - day, monotonic: () => 0 };

const freshAuthority = (): Authority => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-healthy-'));
  try {
    return openAuthority({ folder: new PkiFolder(folder), clock, commonName: 'kubernetes' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const certificateFor = (authority: Authority, name: string): string =>
  authority.issue({
    subject: { commonName: `system:node:${name}`, organizations: ['system:nodes'] },
    publicKeyInfo: publicKeyInfoOf(publicKeyOf(generatePrivateKey())),
    usages: clientUsages,
    lifeMilliseconds: 365 * day,
  }).pem;

const containerd = (lines: string): string =>
  `version = 2\n[plugins."io.containerd.grpc.v1.cri"]\n  ${lines}\n[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]\n  SystemdCgroup = true\n`;

interface Place {
  readonly server: string;
  readonly kubeconfig: string;
  readonly certificate: string;
  readonly socket: string;
  readonly processes: string;
  readonly unit: string;
  readonly files: readonly Paper[];
}

const file = (id: string, where: string, text: string): Paper => ({ id, where, text });

const places: Readonly<Record<HealthyKind, Place>> = {
  kubeadm: {
    server: 'https://192.0.2.1:6443',
    kubeconfig: '/etc/kubernetes/kubelet.conf',
    certificate: '/var/lib/kubelet/pki/kubelet-client-current.pem',
    socket: '/run/containerd/containerd.sock',
    processes:
      '812\t/usr/bin/kubelet\t--bootstrap-kubeconfig=/etc/kubernetes/bootstrap-kubelet.conf\t--kubeconfig=/etc/kubernetes/kubelet.conf\t--config=/var/lib/kubelet/config.yaml\t--container-runtime-endpoint=unix:///var/run/containerd/containerd.sock\n',
    unit: 'kubelet.service',
    files: [
      file(
        'kubelet-config',
        '/var/lib/kubelet/config.yaml',
        'kind: KubeletConfiguration\ncgroupDriver: systemd\nclusterDomain: cluster.local\n',
      ),
      file(
        'environment-file',
        '/var/lib/kubelet/kubeadm-flags.env',
        'KUBELET_KUBEADM_ARGS="--pod-infra-container-image=registry.k8s.io/pause:3.9"\n',
      ),
      file('containerd-config', '/etc/containerd/config.toml', containerd('sandbox_image = "registry.k8s.io/pause:3.9"')),
    ],
  },
  hand: {
    server: 'https://192.0.2.1:6443',
    kubeconfig: '/etc/kubernetes/kubelet.kubeconfig',
    certificate: '/etc/kubernetes/ssl/kubelet-client.crt',
    socket: '/run/containerd/containerd.sock',
    processes:
      '812\t/usr/local/bin/kubelet\t--kubeconfig=/etc/kubernetes/kubelet.kubeconfig\t--cert-dir=/etc/kubernetes/ssl\t--hostname-override=node-1\t--cgroup-driver=systemd\t--container-runtime=remote\t--container-runtime-endpoint=unix:///run/containerd/containerd.sock\n',
    unit: 'kubelet.service',
    files: [],
  },
  k3s: {
    server: 'https://127.0.0.1:6444',
    kubeconfig: '/var/lib/rancher/k3s/agent/kubelet.kubeconfig',
    certificate: '/var/lib/rancher/k3s/agent/client-kubelet.crt',
    socket: '/run/k3s/containerd/containerd.sock',
    processes: '812\t/usr/local/bin/k3s agent\n',
    unit: 'k3s-agent.service',
    files: [
      file(
        'containerd-config',
        '/var/lib/rancher/k3s/agent/etc/containerd/config.toml',
        containerd(
          'sandbox_image = "rancher/mirrored-pause:3.6"\n[plugins."io.containerd.grpc.v1.cri".cni]\n  bin_dir = "/var/lib/rancher/k3s/data/cni"\n  conf_dir = "/var/lib/rancher/k3s/agent/etc/cni/net.d"',
        ),
      ),
      file('cni-names', '/var/lib/rancher/k3s/agent/etc/cni/net.d', '10-flannel.conflist\n'),
      file(
        'cni-file',
        '/var/lib/rancher/k3s/agent/etc/cni/net.d/10-flannel.conflist',
        '{"plugins":[{"type":"flannel"},{"type":"portmap"}]}',
      ),
      file('cni-binaries', '/var/lib/rancher/k3s/data/cni', 'bridge\nflannel\nhost-local\nloopback\nportmap\n'),
    ],
  },
  rke2: {
    server: 'https://127.0.0.1:6443',
    kubeconfig: '/var/lib/rancher/rke2/agent/kubelet.kubeconfig',
    certificate: '/var/lib/rancher/rke2/agent/client-kubelet.crt',
    socket: '/run/k3s/containerd/containerd.sock',
    processes: '812\t/usr/local/bin/rke2 agent\n',
    unit: 'rke2-agent.service',
    files: [
      file(
        'containerd-config',
        '/var/lib/rancher/rke2/agent/etc/containerd/config.toml',
        containerd(
          'sandbox_image = "rancher/mirrored-pause:3.6"\n[plugins."io.containerd.grpc.v1.cri".cni]\n  bin_dir = "/var/lib/rancher/rke2/data/cni"\n  conf_dir = "/var/lib/rancher/rke2/agent/etc/cni/net.d"',
        ),
      ),
      file('cni-names', '/var/lib/rancher/rke2/agent/etc/cni/net.d', '10-flannel.conflist\n'),
      file(
        'cni-file',
        '/var/lib/rancher/rke2/agent/etc/cni/net.d/10-flannel.conflist',
        '{"plugins":[{"type":"flannel"},{"type":"portmap"}]}',
      ),
      file('cni-binaries', '/var/lib/rancher/rke2/data/cni', 'bridge\nflannel\nhost-local\nloopback\nportmap\n'),
    ],
  },
};

const kubeconfig = (authority: Authority, { server, certificate }: Place): string => `apiVersion: v1
kind: Config
clusters:
- name: default
  cluster:
    server: ${server}
    certificate-authority-data: ${Buffer.from(authority.bundlePem).toString('base64')}
users:
- name: default
  user:
    client-certificate: ${certificate}
    client-key: ${certificate.replace(/\.crt$/, '.key')}
contexts:
- name: default
  context: {cluster: default, user: default}
current-context: default
`;

const unitText = (name: string): string =>
  `Id=${name}\nLoadState=loaded\nActiveState=active\nSubState=running\nUnitFileState=enabled\nNRestarts=0\nResult=success\nExecMainStatus=0\nActiveEnterTimestamp=Tue 2024-05-14 09:00:00 UTC\nFragmentPath=/etc/systemd/system/${name}\nDropInPaths=\nEnvironment=\n`;

const node = {
  metadata: { name: 'node-1' },
  spec: { podCIDR: '10.244.1.0/24', podCIDRs: ['10.244.1.0/24'] },
  status: {
    conditions: [
      {
        type: 'Ready',
        status: 'True',
        reason: 'KubeletReady',
        message: 'kubelet is posting ready status',
        lastTransitionTime: '2024-05-14T09:01:00Z',
      },
    ],
    addresses: [{ type: 'InternalIP', address: '192.0.2.30' }],
    nodeInfo: { machineID: 'a'.repeat(32), bootID: 'b', systemUUID: 'c', kubeletVersion: 'v1.28.9' },
  },
};

const host: readonly Paper[] = [
  file('host-name', '/proc/sys/kernel/hostname', 'node-1\n'),
  file('host-name-fixed', '/etc/hostname', 'node-1\n'),
  file('kernel', '/proc/sys/kernel/osrelease', '5.14.0-362.el9.x86_64\n'),
  file('os-release', '/etc/os-release', 'PRETTY_NAME="Rocky Linux 9.3 (Blue Onyx)"\n'),
  file('machine-id', '/etc/machine-id', `${'a'.repeat(32)}\n`),
  file('boot-id', '/proc/sys/kernel/random/boot_id', 'b\n'),
  file('uptime', '/proc/uptime', '3700.00 7000.00\n'),
  file('now', 'date', `${new Date(now).toISOString().slice(0, 19)}Z\n`),
  file('user', 'id -u', '0\n'),
  file('swaps', '/proc/swaps', 'Filename\t\t\t\tType\t\tSize\tUsed\tPriority\n'),
  file('mounts', '/proc/mounts', '/dev/sda1 / xfs rw,relatime 0 0\ncgroup2 /sys/fs/cgroup cgroup2 rw,nosuid 0 0\n'),
  file('cgroup-controllers', '/sys/fs/cgroup/cgroup.controllers', 'cpuset cpu io memory hugetlb pids rdma misc\n'),
  file('disk-bytes', 'df -Pk', 'Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/sda1 52000000 9000000 43000000 18% /\n'),
  file('disk-inodes', 'df -Pi', 'Filesystem Inodes IUsed IFree IUse% Mounted on\n/dev/sda1 26000000 90000 25910000 1% /\n'),
  file('memory', '/proc/meminfo', 'MemTotal:        8000000 kB\nMemAvailable:    6000000 kB\n'),
  ...['net/ipv4/ip_forward', 'net/bridge/bridge-nf-call-iptables'].map((name) => file('sysctl', `/proc/sys/${name}`, '1\n')),
  file('sysctl', '/proc/sys/fs/inotify/max_user_instances', '8192\n'),
  file('sysctl', '/proc/sys/fs/inotify/max_user_watches', '524288\n'),
  file('resolver', '/etc/resolv.conf', 'nameserver 192.0.2.53\n'),
  file(
    'routes',
    'ip -o route show',
    'default via 192.0.2.254 dev eth0 proto static metric 100\n192.0.2.0/24 dev eth0 proto kernel scope link src 192.0.2.30\n',
  ),
  file(
    'links',
    'ip -d -o link show',
    '2: eth0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc fq_codel state UP mode DEFAULT group default qlen 1000\n',
  ),
  file('addresses', 'ip -o addr show', '2: eth0    inet 192.0.2.30/24 brd 192.0.2.255 scope global eth0\n'),
  file('clock', 'timedatectl show', 'NTPSynchronized=yes\n'),
];

const answers = ({ server }: Place): readonly Paper[] => [
  { id: 'kubelet-health', where: 'http://127.0.0.1:10248/healthz', text: 'ok', status: 0 },
  file('runtime-images', 'CRI', 'registry.k8s.io/pause:3.9\ndocker.io/rancher/mirrored-pause:3.6'),
  file('runtime-answer', 'CRI', '{"answers":true,"name":"containerd","version":"1.7.13","networkReady":true}'),
  file('api-name', server, '{"resolves":true,"addresses":["192.0.2.1"]}'),
  file('api-connection', server, '{"ok":true}'),
  file(
    'api-certificate',
    server,
    '{"verified":true,"issuer":"kubernetes","names":["192.0.2.1","127.0.0.1"],"coversEndpoint":true,"notBefore":0,"notAfter":4000000000000}',
  ),
  file('api-answer', `${server}/api/v1/nodes/node-1`, '{"status":200}'),
  file('node', `${server}/api/v1/nodes/node-1`, JSON.stringify(node)),
  file(
    'lease',
    `${server}/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases/node-1`,
    JSON.stringify({ spec: { renewTime: new Date(now - 3_000).toISOString() } }),
  ),
  file('server-clock', 'Date of the API server', '0'),
];

export const healthyNode = (kind: HealthyKind): readonly Paper[] => {
  const place = places[kind];
  const authority = freshAuthority();
  const folder = place.certificate.slice(0, place.certificate.lastIndexOf('/'));
  const pem = certificateFor(authority, 'node-1');
  const current = kind === 'kubeadm' ? 'kubelet-client-2024-05-13-10-00-00.pem' : undefined;
  return [
    ...host,
    ...place.files,
    { id: 'units', where: 'systemctl show', text: unitText(place.unit), status: 0 },
    file('processes', '/proc/*/cmdline', place.processes),
    file('kubeconfig', place.kubeconfig, kubeconfig(authority, place)),
    file(
      'pki-names',
      folder,
      current === undefined ? `${place.certificate.split('/').at(-1) ?? ''}\n` : `${current}\nkubelet-client-current.pem\t${current}\n`,
    ),
    file('certificate', place.certificate, pem),
    ...(current === undefined ? [] : [file('certificate', `${folder}/${current}`, pem)]),
    ...(kind === 'k3s' || kind === 'rke2' ? [file('certificate', `${folder}/client-ca.crt`, authority.bundlePem)] : []),
    { id: 'key-match', where: place.certificate, text: 'yes\n' },
    file('socket', place.socket, 'present\n'),
    file('cni-names', '/etc/cni/net.d', '10-flannel.conflist\n'),
    file('cni-file', '/etc/cni/net.d/10-flannel.conflist', '{"name":"cbr0","plugins":[{"type":"flannel"},{"type":"portmap"}]}'),
    file('cni-binaries', '/opt/cni/bin', 'bridge\nflannel\nhost-local\nloopback\nportmap\n'),
    ...answers(place),
  ];
};
