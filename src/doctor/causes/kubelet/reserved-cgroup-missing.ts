// The kubelet is to limit the system or itself in a cgroup that does not exist.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import { isKubeletDown, kubeletSetting } from '../kubelet-down.ts';

const reserved = [
  { enforced: 'kube-reserved', flag: 'kube-reserved-cgroup', field: 'kubeReservedCgroup' },
  { enforced: 'system-reserved', flag: 'system-reserved-cgroup', field: 'systemReservedCgroup' },
] as const;

const wordsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : [];

/** pkg/kubelet/cm/cgroup_manager_linux.go: the first part as the systemd driver has it (`a-b` lies in a.slice), and as the other has it. */
const tops = (group: string): readonly string[] => {
  const base = group.slice(group.lastIndexOf('/') + 1).replace(/\.slice$/, '');
  return [`${base.split('-')[0] ?? ''}.slice`, group.split('/').find((part) => part !== '') ?? ''];
};

/** Those that the kubelet is to limit. */
const limited = (facts: Facts): readonly string[] => {
  const enforced = wordsOf(kubeletSetting(facts, 'enforce-node-allocatable', 'enforceNodeAllocatable'));
  return reserved
    .filter((one) => enforced.includes(one.enforced))
    .map(({ flag, field }) => kubeletSetting(facts, flag, field))
    .filter((group): group is string => typeof group === 'string' && group !== '');
};

const judgeState = (facts: Facts): Finding | undefined => {
  const there = valueOf(facts.controlGroups);
  if (there === undefined || !facts.kubeletConfig.known) return undefined;
  const groups = limited(facts);
  const source = sourceOf(facts.controlGroups);
  if (groups.length === 0) {
    return finding(
      'excluded',
      sourceOf(facts.kubeletConfig),
      'the kubelet is to limit no reserved cgroup',
      'kubelet 未被要求限制任何预留 cgroup',
    );
  }
  const missing = groups.filter((group) => !tops(group).some((top) => there.includes(top)));
  if (missing.length === 0) return undefined;
  return finding(
    isKubeletDown(facts) ? 'proved' : 'supported',
    source,
    `not there: ${missing.join(', ')}`,
    `不存在：${missing.join('、')}`,
  );
};

export const reservedCgroupMissing = cause({
  code: 'MU312',
  slug: 'reserved-cgroup-missing',
  rung: 'kubelet',
  title: { en: 'a cgroup reserved for the system or the kubelet does not exist', zh: '为系统或 kubelet 预留的 cgroup 不存在' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      when: (_, { text }) => !/nodeConfig=|based on Node Config/.test(text),
      phrases: [
        'Failed to enforce Kube Reserved Cgroup Limits',
        'Failed to enforce System Reserved Cgroup Limits',
        '--kube-reserved-cgroup',
        '--system-reserved-cgroup',
        'kubeReservedCgroup',
        'systemReservedCgroup',
        'kube-reserved-cgroup',
        'system-reserved-cgroup',
        '"] cgroup does not exist',
        '" cgroup does not exist',
        '(kube|system)-reserved* cgroup',
        'enforceNodeAllocatable* (kube-reserved|system-reserved)',
        'Failed to enforce (Kube|System) Reserved',
        'cgroup is not config properly',
        '[kubelet] cgroup does not exist',
        '(kube|system|kubelet|podruntime|runtime).slice* (No such file|not exist|missing|does not)',
        'kube_reserved_cgroups',
        'system_reserved_cgroups',
        '(kube|system|kubelet|podruntime|runtime).slice* (not there|gone|absent)',
        'mkdir * /sys/fs/cgroup/* (kubelet.service|kubelet.slice|system.slice|kube.slice)',
        'FailedNodeAllocatableEnforcement',
        'Reserved Cgroup Limits on',
      ],
    },
    some: {
      weight: 'points',
      phrases: ['cgroup does not exist', 'enforceNodeAllocatable', 'enforce-node-allocatable', 'kubelet.slice', 'system.slice exists'],
    },
    mentioned: { weight: 'mentions', phrases: ['kube-reserved', 'system-reserved', 'podruntime.slice'] },
  },
  state: judgeState,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out'],
  page: {
    en: {
      means:
        'With `enforceNodeAllocatable: [pods, kube-reserved, system-reserved]` the kubelet sets limits on the named cgroups and ends when one is missing. It does not make them. With the systemd driver /kubelet.slice is looked for in every controller, and a path without `.slice` may have another name than it seems.',
      check: "    grep -iE 'reserved|enforceNode' /var/lib/kubelet/config.yaml; systemd-cgls -l | head -40",
      cure: 'Leave `enforceNodeAllocatable` at [pods], which suffices for most; or make the slices before the kubelet starts (a unit `kubelet.slice`, `Slice=` in the service; for v1 in each controller by ExecStartPre).',
    },
    zh: {
      means:
        '设置 `enforceNodeAllocatable: [pods, kube-reserved, system-reserved]` 时，kubelet 会对指定的 cgroup 设限，缺少其一即退出；它不会自行创建。使用 systemd 驱动时，会在每个控制器中查找 /kubelet.slice；不带 `.slice` 的路径实际名称可能不同。',
      check: "    grep -iE 'reserved|enforceNode' /var/lib/kubelet/config.yaml; systemd-cgls -l | head -40",
      cure: '多数情况下让 `enforceNodeAllocatable` 保持 [pods] 即可；或在 kubelet 启动之前创建这些 slice（`kubelet.slice` 单元，服务中写 `Slice=`；cgroup v1 需用 ExecStartPre 在每个控制器中创建）。',
    },
  },
});
