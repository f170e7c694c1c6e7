// SELinux keeps the kubelet, the runtime or a container from a file: a wrong label, or the policy package is missing.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';

/** What it denies stands in its log alone. */
const judgeState = (facts: Facts): Finding | undefined => {
  const mode = valueOf(facts.selinux);
  if (mode === undefined || mode === 'enforcing') return undefined;
  return finding('excluded', sourceOf(facts.selinux), `SELinux is ${mode}`, `SELinux 为 ${mode}`);
};

/** Refused though the rights are there, on a machine that enforces. */
const weigh = ({ enforcing, denied }: HeardBySign<'enforcing' | 'denied'>): Verdict | undefined =>
  enforcing.length > 0 && denied.length > 0 ? { weight: 'names', because: [...denied, ...enforcing] } : undefined;

export const selinuxDenied = cause({
  code: 'MU218',
  slug: 'selinux-denied',
  rung: 'runtime',
  title: { en: 'SELinux denies an access that the node needs', zh: 'SELinux 拒绝了节点所需的访问' },
  frequency: 2,
  signs: {
    enforcing: {
      weight: 'points',
      phrases: ['Enforcing'],
      when: (_, { text }) => /^(?:Enforcing|.*getenforce.*Enforcing)$/i.test(text) || /[,;:(] ?Enforcing\b/.test(text),
    },
    denied: { weight: 'context', phrases: ['permission denied'] },
    named: {
      weight: 'names',
      phrases: [
        'semanage',
        'container_t ',
        'container_t denied',
        'cannot apply additional memory protection after relocation',
        'default_t ',

        'avc: denied',
        'SELinux is preventing',
        'type=AVC',
        'scontext=',
        'user_home_t',
        'unlabeled_t',
        'container_file_t',
        'container_runtime_exec_t',
        'Failed to apply container_runtime_exec_t',
        '(wrong|a temp|file|selinux) context',
        'SELinux* (denied|denies|denying|block|prevent|label|enforcing|context)',
        '(because of|due to|caused by|disable|disabled|disabling|permissive) SELinux',
        '(getenforce|SELinux status)* enforcing',
        'Current mode: enforcing',
        '(container-selinux|k3s-selinux|rke2-selinux)',
        'restorecon',
        'setenforce 0',
        'SELINUX=enforcing',
        'setsebool',
        'audit2allow',
        'SELinux*(拒绝|阻止|未关闭|没有关闭|关闭)',
        '关闭*SELinux',
        'user_home_t:',
        'admin_home_t',
        'object_r:{type}_home_t',
        'unconfined_u:object_r:',
        'semanage fcontext',
        'ausearch -m',
      ],
    },
    exec: {
      weight: 'points',
      phrases: [
        'Failed at step EXEC spawning {path}: Permission denied',
        'status=203/EXEC',
        'Access denied',
        'getenforce',
        'chcon',
        'unable to relabel',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['selinux'] },
    usual: {
      weight: 'suggests',
      phrases: ['user_tmp_t'],
    },
  },
  weigh,
  state: judgeState,
  explains: ['pods-pending', 'kubelet-exits', 'kubelet-unhealthy'],
  page: {
    en: {
      means:
        'On RHEL, Fedora, openSUSE MicroOS and their kin SELinux lets a program at a file only when the labels agree. A unit file or binary copied from a home folder or /tmp keeps the label of that place (systemd then fails with 203/EXEC), and without the policy package (container-selinux, k3s-selinux) containers are denied their own files.',
      check:
        '    getenforce; ausearch -m avc -ts recent\n    ls -Z /usr/local/bin/kubelet /usr/local/bin/k3s /etc/systemd/system/kubelet.service',
      cure: 'Give the files their labels (`restorecon -RFv /usr/local/bin /etc/systemd/system /var/lib/kubelet /opt/cni`) and install the policy package before the runtime. `setenforce 0` for a moment shows whether it is SELinux at all; do not leave it so.',
    },
    zh: {
      means:
        '在 RHEL、Fedora、openSUSE MicroOS 等系统上，只有标签相符时 SELinux 才允许访问。从用户主目录或 /tmp 复制来的单元文件或程序仍带原目录的标签（systemd 会以 203/EXEC 失败）；未安装策略包（container-selinux、k3s-selinux）时，容器会被拒绝访问自己的文件。',
      check:
        '    getenforce; ausearch -m avc -ts recent\n    ls -Z /usr/local/bin/kubelet /usr/local/bin/k3s /etc/systemd/system/kubelet.service',
      cure: '修正标签（`restorecon -RFv /usr/local/bin /etc/systemd/system /var/lib/kubelet /opt/cni`），并在安装运行时之前安装策略包。可短暂执行 `setenforce 0` 以确认是否由 SELinux 引起，但不要长期关闭。',
    },
  },
});
