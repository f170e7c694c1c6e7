// What is read of k3s and RKE2, as data: what they were told, where they keep it, and that there is a password; secrets never.
import type { Reading } from './reading.ts';

export type K3sProgram = 'k3s' | 'rke2';

export const k3sDataFolder = (program: K3sProgram): string => `/var/lib/rancher/${program}`;

export const nodePasswordFile = '/etc/rancher/node/password';

/** Copies that people and older versions leave beside it. */
export const keptPasswordFiles = (program: K3sProgram): readonly string[] => [
  ...['.bak', '.old', '.orig', '.save', '.backup'].map((ending) => nodePasswordFile + ending),
  `${k3sDataFolder(program)}/agent/node-password.txt`,
];

const files = (id: string, paths: readonly string[]): Reading[] => paths.map((path) => ({ kind: 'file', id, path, keep: 'redacted' }));

/** In the folder of its data, wherever that is. */
export const k3sDataReadings = (program: K3sProgram, folder: string): readonly Reading[] => {
  const tls = `${folder}/server/tls`;
  const cni = `${folder}/agent/etc/cni/net.d`;
  return [
    { kind: 'file', id: 'kubeconfig', path: `${folder}/agent/kubelet.kubeconfig`, keep: 'redacted' },
    { kind: 'files', id: 'certificate', folder: `${folder}/agent`, ending: '.crt', keep: 'certificates' },
    ...[tls, `${tls}/etcd`].map(
      (inner): Reading => ({ kind: 'files', id: 'k3s-server-certificate', folder: inner, ending: '.crt', keep: 'certificates' }),
    ),
    ...files('k3s-balancer', [
      `${folder}/agent/etc/${program}-agent-load-balancer.json`,
      `${folder}/agent/etc/${program}-api-server-agent-load-balancer.json`,
    ]),
    ...files('containerd-config', [`${folder}/agent/etc/containerd/config.toml`]),
    ...['config.toml.tmpl', 'config-v3.toml.tmpl'].map(
      (name): Reading => ({ kind: 'presence', id: 'containerd-template', path: `${folder}/agent/etc/containerd/${name}` }),
    ),
    { kind: 'file', id: 'k3s-kept-token', path: `${folder}/server/token`, keep: 'secret' },
    { kind: 'names', id: 'k3s-database', folder: `${folder}/server/db` },
    { kind: 'names', id: 'cni-names', folder: cni },
    ...['.conf', '.conflist', '.json'].map((ending): Reading => ({ kind: 'files', id: 'cni-file', folder: cni, ending, keep: 'redacted' })),
    ...[`${folder}/data/current/bin`, `${folder}/data/cni`].map((inner): Reading => ({ kind: 'names', id: 'cni-binaries', folder: inner })),
    ...[`${folder}/server/cred/node-passwd`, `${folder}/server/node-passwd`].map(
      (path): Reading => ({ kind: 'file', id: 'k3s-passwords', path, keep: 'secret' }),
    ),
  ];
};

/** As the installers of both write them, and the packages. */
const environmentFiles = [
  '/etc/systemd/system/k3s.service.env',
  '/etc/systemd/system/k3s-agent.service.env',
  '/etc/rancher/k3s/k3s.env',
  ...['default', 'sysconfig'].flatMap((folder) => ['k3s', 'rke2-server', 'rke2-agent'].map((name) => `/etc/${folder}/${name}`)),
  ...['/usr/local/lib', '/usr/lib', '/etc'].flatMap((root) => ['server', 'agent'].map((role) => `${root}/systemd/system/rke2-${role}.env`)),
];

export const k3sConfigReadings = (path: string): readonly Reading[] => [
  ...files('k3s-config', [path]),
  { kind: 'files', id: 'k3s-config', folder: `${path}.d`, ending: '.yaml', keep: 'redacted' },
];

/** Where people put authorities that the whole machine is to trust: Debian, Red Hat, SUSE, Arch. */
const trustAnchors: readonly Reading[] = [
  '/usr/local/share/ca-certificates',
  '/etc/pki/ca-trust/source/anchors',
  '/etc/pki/trust/anchors',
  '/etc/ca-certificates/trust-source/anchors',
].flatMap((folder) =>
  ['.crt', '.pem', '.cer'].map((ending): Reading => ({ kind: 'files', id: 'trust-anchor', folder, ending, keep: 'certificates' })),
);

export const k3sReadings: readonly Reading[] = [
  ...(['k3s', 'rke2'] as const).flatMap((program) => [
    ...k3sConfigReadings(`/etc/rancher/${program}/config.yaml`),
    ...k3sDataReadings(program, k3sDataFolder(program)),
  ]),
  ...files('k3s-environment', environmentFiles),
  ...trustAnchors,
  { kind: 'file', id: 'k3s-password', path: nodePasswordFile, keep: 'secret' },
  { kind: 'date', id: 'k3s-password-date', path: nodePasswordFile },
  { kind: 'file', id: 'k3s-node-id', path: '/etc/rancher/node/id' },
];
