// The container runtimes with which a machine joins: containerd, and Docker for kubelets that still have a shim for it.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface ContainerRuntime {
  readonly unit: string;
  readonly unitText: string;
  /** Files that it reads, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** What is to be done before it starts. */
  readonly before?: string;
  /** As kubeadm is told it. */
  readonly socket: string;
  readonly kubeletFlags: string;
  /** Links to programs that no package installed, by where they are expected. */
  readonly links: Readonly<Record<string, string>>;
}

const containerdSocket = '/run/containerd/containerd.sock';

export const containerd: ContainerRuntime = {
  unit: 'containerd',
  unitText: `[Unit]
Description=containerd container runtime
[Service]
ExecStart=/usr/bin/containerd
X-Socket=${containerdSocket}
Restart=always
RestartSec=2
`,
  files: {
    '/etc/containerd/config.toml':
      'version = 2\n[plugins."io.containerd.grpc.v1.cri".cni]\n  bin_dir = "/usr/lib/cni"\n  conf_dir = "/etc/cni/net.d"\n',
  },
  socket: containerdSocket,
  kubeletFlags: `--container-runtime=remote --container-runtime-endpoint=unix://${containerdSocket}`,
  links: {},
};

/**
 * It makes containers: on a file system of which layers can be made, of an image that is here, and where nobody may be made less
 * likely than itself to be killed for want of memory.
 */
export const containerdForPods: ContainerRuntime = {
  ...containerd,
  files: {
    '/etc/containerd/config.toml': `version = 2
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "k8s.gcr.io/pause:3.2"
  restrict_oom_score_adj = true
[plugins."io.containerd.grpc.v1.cri".cni]
  bin_dir = "/usr/lib/cni"
  conf_dir = "/etc/cni/net.d"
`,
  },
  before: 'mkdir -p /var/lib/containerd; mount -t tmpfs tmpfs /var/lib/containerd',
};

const dockerPrograms = ['dockerd', 'docker'] as const;

const find = (program: string): string | undefined => {
  const folders = [process.env['PEERS'] ?? '', ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
};

/** Why there is no Docker here; undefined when there is. */
export const withoutDocker = (): string | undefined => {
  const missing = dockerPrograms.filter((program) => find(program) === undefined);
  return missing.length === 0 ? undefined : `neither in PATH nor in PEERS: ${missing.join(', ')} (Debian's docker.io has them)`;
};

/** It touches neither the firewall nor the network, and stores in a way that needs no help of the file system. */
export const docker = (): ContainerRuntime => ({
  unit: 'docker',
  unitText: `[Unit]
Description=Docker Application Container Engine
[Service]
Type=notify
ExecStart=/usr/local/bin/dockerd -H unix:///run/docker.sock --iptables=false --ip-masq=false --bridge=none --storage-driver=vfs
X-Socket=/run/docker.sock
Restart=always
RestartSec=2
Delegate=yes
KillMode=process
[Install]
WantedBy=multi-user.target
`,
  files: { '/etc/docker/daemon.json': '{\n  "log-driver": "json-file"\n}\n' },
  socket: '/var/run/dockershim.sock',
  kubeletFlags: '--container-runtime=docker --network-plugin=cni --cni-bin-dir=/usr/lib/cni --cni-conf-dir=/etc/cni/net.d',
  links: Object.fromEntries(dockerPrograms.map((program) => [`/usr/local/bin/${program}`, find(program) ?? ''])),
});
