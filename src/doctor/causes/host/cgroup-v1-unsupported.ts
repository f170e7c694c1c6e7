// The host runs cgroup v1 and this kubelet (1.35 and later, or as configured) does not run on it.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { isKubeletDown, minorOf } from '../kubelet-down.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';

/** A kubelet of 1.35 or later beside the mounts of cgroup v1. */
const judge = ({
  version,
  mounted,
  named,
  oldSystem,
  ends,
}: HeardBySign<'version' | 'mounted' | 'named' | 'oldSystem' | 'ends'>): Verdict | undefined => {
  if (named.length > 0 || version.length === 0) return undefined;
  if (mounted.length > 0) return { weight: 'shows', because: [...version, ...mounted] };
  // Of such an age that its systemd knows no other.
  return oldSystem.length > 0 && ends.length > 0 ? { weight: 'names', because: [...version, ...oldSystem, ...ends] } : undefined;
};

/** It can be told to refuse from 1.31 on, and refuses by itself from 1.35 on. */
const judgeState = (facts: Facts): Finding | undefined => {
  const version = valueOf(facts.cgroups)?.version;
  if (version === undefined) return undefined;
  const source = sourceOf(facts.cgroups);
  if (version !== 'v1') return finding('excluded', source, `cgroup ${version}`, `cgroup ${version}`);
  const kubelet = valueOf(facts.kubeletVersion);
  const minor = minorOf(kubelet);
  if (minor === undefined) return undefined;
  const told = valueOf(facts.kubeletConfig)?.values['failCgroupV1'];
  const refuses = minor >= 31 && (typeof told === 'boolean' ? told : minor >= 35);
  if (!refuses)
    return finding('excluded', source, `kubelet ${String(kubelet)} runs on cgroup v1`, `kubelet ${String(kubelet)} 可在 cgroup v1 上运行`);
  return finding(
    isKubeletDown(facts) ? 'proved' : 'supported',
    source,
    `cgroup v1, and kubelet ${String(kubelet)}`,
    `cgroup v1，kubelet ${String(kubelet)}`,
  );
};

export const cgroupV1Unsupported = cause({
  code: 'MU117',
  slug: 'cgroup-v1-unsupported',
  rung: 'host',
  title: { en: 'the host runs cgroup v1, which this kubelet refuses', zh: '主机使用 cgroup v1，而该 kubelet 拒绝在其上运行' },
  frequency: 2,
  signs: {
    ends: {
      weight: 'context',
      phrases: [
        'failed to validate kubelet configuration',
        'kubelet exited',
        'status=1',
        '(kubelet|node) * (exits|does not start|not start|restarts|起不来|NotReady)',
        'command failed',
      ],
    },
    oldSystem: {
      weight: 'context',
      phrases: [
        'CentOS Linux 7',
        'CentOS 7',
        'RHEL 7',
        'RHEL 8',
        'Rocky 8',
        'AlmaLinux 8',
        'Oracle Linux 7',
        'SLES 12',
        'Ubuntu 18.04',
        'Ubuntu 20.04',
        'Debian 10',
        'Amazon Linux 2',
        '.el7',
        '.el8',
        'systemd 219',
        'systemd 237',
      ],
    },
    version: {
      weight: 'context',
      phrases: ['1.35.', '1.36.', '1.37.', 'v1.35', 'v1.36', 'v1.37'],
      when: (_, { text }) => !/(?:containerd|runc|docker|etcd|coredns)\S* v?1\.3/i.test(text),
    },
    mounted: {
      weight: 'context',
      phrases: [
        'cgroup on /sys/fs/cgroup/',
        'tmpfs on /sys/fs/cgroup',
        'Cgroup Version: 1',
        '/sys/fs/cgroup tmpfs',
        'systemd.unified_cgroup_hierarchy=0',
      ],
    },
    shown: {
      weight: 'points',
      phrases: [
        'stat -fc %T /sys/fs/cgroup',
        'tmpfs on /sys/fs/cgroup',
        'cgroup on /sys/fs/cgroup/memory',
        '/sys/fs/cgroup tmpfs',
        'Cgroup Version: 1',
      ],
    },
    recent: {
      weight: 'points',
      phrases: ['1.35', '1.36'],
      when: (_, { text }) => /cgroups?[ -]?v1\b|CentOS 7|RHEL 7|Ubuntu (?:18|20)\.04/i.test(text),
    },
    named: {
      weight: 'names',
      phrases: [
        'not run on a host using cgroup v1',
        'failCgroupV1',
        'FailCgroupV1',
        'cgroup v1 (is |support is |)(not supported|unsupported|no longer supported|removed)',
        'cgroups v1 (is |support is |)(not supported|unsupported|no longer supported|removed)',
        'cgroup v1 support is unsupported',
        '[ERROR SystemVerification]: cgroups v1',
        '[ERROR SystemVerification]: kernel * cgroup v1',
        'cgroup.controllers: absent',
        '/sys/fs/cgroup/cgroup.controllers: No such file',
        'SYSTEMD_CGROUP_ENABLE_LEGACY_FORCE',
        'unsupported cgroup version',
        'cgroup v1 is not (supported|allowed)',
        'cgroup v1 support was removed',
        'cgroups v1 support was removed',
        'migrate to cgroups v2',
        'migrate to cgroup v2',
        'cgroup v1 (is |)deprecated and will be removed',
        "(no longer|not|n't) (support|supports|start|run|runs)* cgroup v1",
        '(不支持|不再支持|移除)*cgroup v1',
        '(不支持|不再支持|移除)*cgroup(s|) v1',
        'cgroup v1*(不支持|不再支持|移除)',
      ],
    },
    told: {
      weight: 'names',
      phrases: ['cgroup v2', 'cgroups v2', 'cgroupv2', 'cgroup version 2'],
      when: (_, { text }) =>
        /\b(?:requires?|needs?|only supports|migrate to|switch to|move to|upgrade to|enable)\s+cgroups?\s*v(?:ersion )?2/i.test(text),
    },
    some: {
      weight: 'points',
      phrases: [
        'cgroup v1 support is in maintenance mode',
        'cgroups v1 support is in maintenance mode',
        'cgroup v1 (detected|is deprecated|host)',
        'systemd.unified_cgroup_hierarchy=1',
        'stat -fc %T /sys/fs/cgroup* tmpfs',
        'Cgroup Version: 1',
        'systemd.unified_cgroup_hierarchy=0',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['cgroup v1', 'cgroups v1', 'cgroup2fs'] },
  },
  weigh: judge,
  state: judgeState,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out'],
  page: {
    en: {
      means:
        'From 1.35 on the kubelet refuses cgroup v1 unless it is told otherwise (`failCgroupV1: false`); newer systemd and containerd leave it too. RHEL 8, Ubuntu 20.04, Debian 10 and older boot with v1, and so does a machine with systemd.unified_cgroup_hierarchy=0.',
      check: '    stat -fc %T /sys/fs/cgroup    # cgroup2fs is v2, tmpfs is v1',
      cure: "Boot with cgroup v2 (`systemd.unified_cgroup_hierarchy=1` on the kernel's command line, then reboot) or upgrade the system. To gain time: `failCgroupV1: false` in the kubelet's configuration, while versions still accept it.",
    },
    zh: {
      means:
        '从 1.35 起，kubelet 默认拒绝在 cgroup v1 上运行（除非设置 `failCgroupV1: false`）；新版 systemd 与 containerd 也在放弃 v1。RHEL 8、Ubuntu 20.04、Debian 10 及更早系统默认使用 v1，内核参数 systemd.unified_cgroup_hierarchy=0 也会如此。',
      check: '    stat -fc %T /sys/fs/cgroup    # cgroup2fs 为 v2，tmpfs 为 v1',
      cure: '以 cgroup v2 启动（内核参数 `systemd.unified_cgroup_hierarchy=1` 后重启），或升级系统。如需过渡：在版本仍允许时，在 kubelet 配置中设置 `failCgroupV1: false`。',
    },
  },
});
