// What is read on a machine, as data: the doctor's own gatherer and the shell script that `muster collect --script` prints both
// work through this list. Read-only, bounded, and never a private key.
import { k3sReadings } from './k3s-readings.ts';
import type { Keep, Reading } from './reading.ts';

const file = (id: string, path: string, keep?: Keep): Reading => ({ kind: 'file', id, path, ...(keep !== undefined && { keep }) });
const command = (id: string, ...run: [string, ...string[]]): Reading => ({ kind: 'command', id, run });

const units = [
  'kubelet',
  'k3s',
  'k3s-agent',
  'rke2-server',
  'rke2-agent',
  'muster-agent',
  'containerd',
  'docker',
  'cri-docker',
  'crio',
  'kube-proxy',
  'flanneld',
  'etcd',
  'kube-apiserver',
  'kube-controller-manager',
  'nm-cloud-setup',
  'chronyd',
  'chrony',
  'ntpd',
  'systemd-timesyncd',
] as const;

/** Units whose journal is read: those that say why a node is not Ready. */
const loggedUnits = [
  'kubelet',
  'k3s',
  'k3s-agent',
  'rke2-server',
  'rke2-agent',
  'containerd',
  'docker',
  'cri-docker',
  'crio',
  'kube-proxy',
  'flanneld',
];

const unitProperties =
  'Id,LoadState,LoadError,ActiveState,SubState,UnitFileState,NRestarts,Result,ExecMainStatus,ActiveEnterTimestamp,FragmentPath,DropInPaths,Environment,EnvironmentFiles,ExecStart';

/** The newest lines of each journal. */
const journalLines = '3000';

/** Of the file systems that cAdvisor measures, each mount whose folder is not there; a blank in a path stands as \040. */
const goneMounts = String.raw`while read -r _ path type _; do case $type in ext*|btrfs|overlay|tmpfs|xfs|zfs) path=$(printf %b "$(printf %s "$path" | sed 's/\\\([0-7]\)/\\0\1/g')"); [ -e "$path" ] || printf '%s\n' "$path";; esac; done < /proc/mounts`;

/** Chains that see what the machine sends; those of services and pods may be thousands. */
const nftOutput = String.raw`command -v nft >/dev/null || exit 127; nft -a list ruleset 2>/dev/null | awk '/^table/ { t = $0 } /^[ \t]*chain / { c = ""; on = 1 } on { c = c $0 "\n" } on && /^[ \t]*}/ { if (c ~ /type filter hook output/) { print t; printf "%s", c; print "}" } on = 0 }'`;

const host: readonly Reading[] = [
  file('host-name', '/proc/sys/kernel/hostname'),
  file('host-name-fixed', '/etc/hostname'),
  // Whoever is silent is asked once.
  command('host-name-lookup', 'sh', '-c', 'RES_OPTIONS="timeout:2 attempts:1" getent ahosts "$(uname -n)"'),
  file('kernel', '/proc/sys/kernel/osrelease'),
  command('architecture', 'uname', '-m'),
  command('processors', 'nproc'),
  file('os-release', '/etc/os-release'),
  file('machine-id', '/etc/machine-id'),
  file('boot-id', '/proc/sys/kernel/random/boot_id'),
  file('product-uuid', '/sys/class/dmi/id/product_uuid'),
  file('uptime', '/proc/uptime'),
  command('now', 'date', '-u', '+%Y-%m-%dT%H:%M:%SZ'),
  command('user', 'id', '-u'),
  file('swaps', '/proc/swaps'),
  file('mounts', '/proc/mounts'),
  file('cgroup-controllers', '/sys/fs/cgroup/cgroup.controllers'),
  file('cgroups', '/proc/cgroups'),
  { kind: 'names', id: 'control-groups', folder: '/sys/fs/cgroup' },
  { kind: 'names', id: 'control-groups', folder: '/sys/fs/cgroup/memory' },
  file('modules', '/proc/modules'),
  command('vxlan-module', 'sh', '-c', 'modprobe -n vxlan 2>&1'),
  file('memory', '/proc/meminfo'),
  ...[
    'net/ipv4/ip_forward',
    'net/ipv6/conf/all/forwarding',
    'net/ipv6/conf/all/disable_ipv6',
    'net/bridge/bridge-nf-call-iptables',
    'fs/inotify/max_user_instances',
    'fs/inotify/max_user_watches',
    'kernel/pid_max',
  ].map((name) => file('sysctl', `/proc/sys/${name}`)),
  command('disk-bytes', 'df', '-Pk'),
  command('disk-inodes', 'df', '-Pi'),
  file('resolver', '/etc/resolv.conf'),
  file('resolver-behind-stub', '/run/systemd/resolve/resolv.conf'),
  file('hosts-file', '/etc/hosts'),
  { kind: 'presence', id: 'module-in-kernel', path: '/sys/module/ip_vs' },
  file('legacy-filters', '/proc/net/ip_tables_names'),
  command('filter-version', 'iptables', '--version'),
  command('policy-rules', 'ip', 'rule', 'show'),
  file('selinux', '/sys/fs/selinux/enforce'),
  file('apparmor', '/sys/module/apparmor/parameters/enabled'),
  { kind: 'presence', id: 'kernel-messages', path: '/dev/kmsg' },
  command('gone-mounts', 'sh', '-c', goneMounts),
  command('links', 'ip', '-d', '-o', 'link', 'show'),
  command('addresses', 'ip', '-o', 'addr', 'show'),
  command('routes', 'ip', '-o', 'route', 'show'),
  command('routes', 'ip', '-6', '-o', 'route', 'show'),
  command('listeners', 'ss', '-Hltnp'),
  command('firewall', 'iptables', '-S'),
  command('nft-output', 'sh', '-c', nftOutput),
  command('clock', 'timedatectl', 'show'),
  command('time-sources', 'chronyc', '-n', '-c', 'sources'),
  command('time-sources', 'timedatectl', 'show-timesync'),
  command('time-sources', 'ntpq', '-pn'),
  command('kernel-log', 'dmesg'),
];

const head = (id: string, ...paths: readonly string[]): Reading[] => paths.map((path) => ({ kind: 'head', id, path }));

/** A machine's own programs tell for which processor it is; the others may have come from anywhere. */
const builds: readonly Reading[] = [
  ...head('own-build', '/bin/busybox', '/bin/bash', '/bin/dash', '/bin/mount'),
  ...['/usr/bin', '/usr/local/bin'].flatMap((folder) =>
    head('build', ...['kubelet', 'containerd', 'k3s', 'rke2', 'kube-proxy'].map((name) => `${folder}/${name}`)),
  ),
  ...head('build', '/usr/bin/dockerd', '/usr/bin/crio', '/usr/bin/runc', '/usr/sbin/runc', '/usr/local/sbin/runc'),
  ...head('build', ...['loopback', 'bridge', 'host-local', 'portmap'].map((name) => `/opt/cni/bin/${name}`)),
];

const services: readonly Reading[] = [
  {
    kind: 'command',
    id: 'units',
    run: ['systemctl', 'show', '-p', unitProperties, ...units.map((unit) => `${unit}.service`)],
    keep: 'redacted',
  },
  {
    kind: 'command',
    id: 'unit-texts',
    run: [
      'systemctl',
      'cat',
      ...['kubelet', 'k3s', 'k3s-agent', 'rke2-server', 'rke2-agent', 'kube-proxy', 'containerd', 'docker'].map(
        (unit) => `${unit}.service`,
      ),
    ],
    keep: 'redacted',
  },
  ...loggedUnits.map(
    (unit): Reading => ({
      kind: 'command',
      id: 'log',
      run: ['journalctl', '-u', `${unit}.service`, '-b', '-n', journalLines, '-o', 'short-iso', '--no-pager', '-q'],
      keep: 'redacted',
    }),
  ),
  ...['/var/log/messages', '/var/log/syslog', '/var/log/kubelet.log', '/var/log/k3s.log', '/var/log/k3s-agent.log'].map(
    (path): Reading => ({ kind: 'file', id: 'log', path, last: 1_048_576, keep: 'redacted' }),
  ),
];

const kubernetes: readonly Reading[] = [
  file('kubelet-config', '/var/lib/kubelet/config.yaml', 'redacted'),
  ...[
    '/var/lib/kubelet/kubeadm-flags.env',
    '/etc/default/kubelet',
    '/etc/sysconfig/kubelet',
    '/etc/kubernetes/config',
    '/etc/kubernetes/kubelet',
    '/etc/kubernetes/proxy',
  ].map((path) => file('environment-file', path, 'redacted')),
  ...['/etc/kubernetes/kubelet.conf', '/var/lib/kubelet/kubeconfig', '/var/lib/muster/agent/kubeconfig'].map((path) =>
    file('kubeconfig', path, 'redacted'),
  ),
  file('bootstrap-kubeconfig', '/etc/kubernetes/bootstrap-kubelet.conf', 'redacted'),
  { kind: 'names', id: 'pki-names', folder: '/var/lib/kubelet/pki' },
  { kind: 'files', id: 'certificate', folder: '/var/lib/kubelet/pki', ending: '.pem', keep: 'certificates' },
  { kind: 'files', id: 'certificate', folder: '/var/lib/kubelet/pki', ending: '.crt', keep: 'certificates' },
  { kind: 'files', id: 'certificate', folder: '/etc/kubernetes/ssl', ending: '.crt', keep: 'certificates' },
  { kind: 'files', id: 'control-plane-certificate', folder: '/etc/kubernetes/pki', ending: '.crt', keep: 'certificates' },
  { kind: 'files', id: 'control-plane-certificate', folder: '/etc/kubernetes/pki/etcd', ending: '.crt', keep: 'certificates' },
  file('cpu-manager-state', '/var/lib/kubelet/cpu_manager_state'),
  file('memory-manager-state', '/var/lib/kubelet/memory_manager_state'),
  file('containerd-config', '/etc/containerd/config.toml', 'redacted'),
  file('docker-config', '/etc/docker/daemon.json', 'redacted'),
  command('docker-cgroup-driver', 'docker', 'info', '--format', '{{.CgroupDriver}} {{.ContainersRunning}}'),
  { kind: 'presence', id: 'socket', path: '/run/containerd/containerd.sock' },
  { kind: 'presence', id: 'socket', path: '/run/k3s/containerd/containerd.sock' },
  { kind: 'presence', id: 'socket', path: '/run/crio/crio.sock' },
  { kind: 'presence', id: 'socket', path: '/run/cri-dockerd.sock' },
  { kind: 'presence', id: 'socket', path: '/var/run/dockershim.sock' },
  { kind: 'names', id: 'cni-names', folder: '/etc/cni/net.d' },
  ...['.conf', '.conflist', '.json'].map(
    (ending): Reading => ({ kind: 'files', id: 'cni-file', folder: '/etc/cni/net.d', ending, keep: 'redacted' }),
  ),
  ...['/opt/cni/bin', '/usr/lib/cni', '/usr/libexec/cni'].map((folder): Reading => ({ kind: 'names', id: 'cni-binaries', folder })),
  file('flannel-subnet', '/run/flannel/subnet.env'),
];

const controlPlane: readonly Reading[] = [
  { kind: 'names', id: 'manifest-names', folder: '/etc/kubernetes/manifests' },
  { kind: 'files', id: 'manifest', folder: '/etc/kubernetes/manifests', ending: '.yaml', keep: 'redacted' },
  { kind: 'names', id: 'authority-names', folder: '/etc/kubernetes/pki' },
  { kind: 'names', id: 'etcd-names', folder: '/var/lib/etcd' },
  { kind: 'names', id: 'etcd-snapshots', folder: '/var/lib/etcd/member/snap' },
  { kind: 'names', id: 'etcd-logs', folder: '/var/lib/etcd/member/wal' },
];

export const readingList: readonly Reading[] = [...host, ...builds, ...services, ...kubernetes, ...controlPlane, ...k3sReadings];

/** Programs that the kubelet and the network plugins call. */
export const calledPrograms = [
  'conntrack',
  'iptables',
  'nft',
  'ip',
  'mount',
  'umount',
  'nsenter',
  'socat',
  'ebtables',
  'ethtool',
  'tc',
  'apparmor_parser',
  'runc',
  'modprobe',
];

/** Processes worth their arguments. */
export const knownProcesses = [
  'kubelet',
  'k3s',
  'rke2',
  'containerd',
  'dockerd',
  'cri-dockerd',
  'crio',
  'kube-proxy',
  'flanneld',
  'kube-apiserver',
  'kube-controller-manager',
  'etcd',
  'chronyd',
  'ntpd',
  'systemd-timesyncd',
  'kubeadm',
  'muster',
];
