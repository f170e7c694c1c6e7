// The kernel is older than what this Kubernetes or its network plugin can run on.
import { cause } from '../cause.ts';

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
