// The kernel is older than what this Kubernetes or its network plugin can run on.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import { minorOf } from '../kubelet-down.ts';

type Version = readonly [major: number, minor: number];

const versionOf = (kernel: string | undefined): Version | undefined => {
  const [, major, minor] = /^(\d{1,3})\.(\d{1,4})/.exec(kernel ?? '') ?? [];
  return major === undefined || minor === undefined ? undefined : [Number(major), Number(minor)];
};

const isBefore = ([major, minor]: Version, [other, otherMinor]: Version): boolean =>
  major < other || (major === other && minor < otherMinor);

/** k8s.io/system-validators, which kubeadm asks: its regular expressions of releases, by the minor of kubeadm. */
const oldestFor = (minor: number | undefined): Version => (minor !== undefined && minor >= 32 ? [4, 19] : [3, 10]);

/** pkg/proxy/nftables: what needs most of all that a node runs. */
const enoughForAll: Version = [5, 13];

const judge = (facts: Facts): Finding | undefined => {
  const kernel = valueOf(facts.system)?.kernel;
  const version = versionOf(kernel);
  if (kernel === undefined || version === undefined) return undefined;
  const source = sourceOf(facts.system);
  if (!isBefore(version, enoughForAll)) return finding('excluded', source, `the kernel is ${kernel}`, `内核为 ${kernel}`);
  if (valueOf(facts.kubeProxy)?.mode === 'nftables')
    return finding(
      'supported',
      source,
      `kube-proxy is to use nftables, and the kernel is ${kernel}`,
      `kube-proxy 使用 nftables 模式，内核为 ${kernel}`,
    );
  const oldest = oldestFor(minorOf(valueOf(facts.kubeletVersion)));
  // Once it is a node it was made to go on.
  if (!isBefore(version, oldest) || valueOf(facts.kubeconfig)?.present !== false) return undefined;
  const wanted = oldest.join('.');
  return finding(
    'supported',
    source,
    `the kernel is ${kernel}; kubeadm wants ${wanted} or later`,
    `内核为 ${kernel}，kubeadm 要求 ${wanted} 或更高`,
  );
};

const upgrade: Remedy = {
  name: 'newer-kernel',
  title: { en: 'install a newer kernel, and start it', zh: '安装更新的内核并重启' },
  applicability: 'manual',
  steps: [],
  commands: ['apt-get install --only-upgrade <kernel package>   # dnf upgrade kernel; on EL 7 kernel-lt of elrepo', 'reboot'],
};

export const kernelTooOld = cause({
  code: 'MU122',
  slug: 'kernel-too-old',
  rung: 'host',
  title: { en: 'the kernel is too old', zh: '内核版本过旧' },
  frequency: 1,
  signs: {
    usual: { weight: 'suggests', phrases: ['kernel * is (too old|not supported|unsupported)'] },
    named: {
      weight: 'names',
      phrases: [
        '[ERROR SystemVerification]: unsupported kernel release',
        'unsupported kernel release',
        '[ERROR SystemVerification]: kernel release',
        'requires (linux |)kernel',
        'kernel >=',
        'minimal supported kernel version',
        'kernel version does not meet the requirement',
        'BPF* kernel * too old',
        'runc* kernel * seccomp',
        'FATAL: kernel too old',
        '内核版本(过低|太低|过旧|太旧)',
        'kernel version: NOT OK',
        'minimal supported kernel version is',
        'KERNEL_VERSION: 2.',
        'kernel does not support',
        'Kernel version * (lower|older|below|less) than',
        'kernel too old',
        '(upgrade|upgraded|upgrading|update|updated) (the |)kernel',
        '内核*(升级|过低|太低|过旧|太旧)',
      ],
    },
    some: { weight: 'points', phrases: ['3.10.0-', '2.6.32', 'kernel 3.10', '升级内核', '[WARNING SystemVerification]: kernel release'] },
    mentioned: { weight: 'mentions', phrases: ['elrepo', 'kernel-lt', 'kernel-ml'] },
  },
  state: judge,
  remedies: () => [upgrade],
  explains: ['waiting-timed-out', 'kubelet-exits'],
  page: {
    en: {
      means:
        'kubeadm checks the kernel against the releases it supports; cgroup v2, IPVS, eBPF (Cilium) and newer runtimes need more recent ones. CentOS 7 with its 3.10 is the usual case.',
      check: '    uname -r\n    grep PRETTY_NAME /etc/os-release',
      cure: "Upgrade the system, or install a newer kernel for it (elrepo's kernel-lt, HWE). For a mere warning of kubeadm, nothing needs to be done.",
    },
    zh: {
      means:
        'kubeadm 会检查内核是否在支持的版本之列；cgroup v2、IPVS、eBPF（Cilium）与新版运行时需要更新的内核。最常见的是 CentOS 7 的 3.10 内核。',
      check: '    uname -r\n    grep PRETTY_NAME /etc/os-release',
      cure: '升级系统，或为其安装更新的内核（elrepo 的 kernel-lt、HWE）。若只是 kubeadm 的警告，则无需处理。',
    },
  },
});
