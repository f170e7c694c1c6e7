// cgroup v1 without the hierarchy of systemd: on hosts without systemd, and in containers that were not given it.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { isKubeletDown } from '../kubelet-down.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const cgroups = valueOf(facts.cgroups);
  if (cgroups === undefined) return undefined;
  const source = sourceOf(facts.cgroups);
  if (cgroups.systemdHierarchy) return finding('excluded', source, 'it is mounted, or not needed', '已挂载，或不需要');
  return isKubeletDown(facts) ? finding('supported', source, 'cgroup v1 without name=systemd', 'cgroup v1，没有 name=systemd') : undefined;
};

/** A controller is not found, and the machine has no systemd that would mount it, or was seen without any mounted. */
const judge = ({
  unfound,
  otherInit,
  unmounted,
  searched,
  version2,
}: HeardBySign<'unfound' | 'otherInit' | 'unmounted' | 'searched' | 'version2'>): Verdict | undefined => {
  if (unfound.length === 0 || version2.length > 0) return undefined;
  const seen = [...unmounted, ...searched];
  if (seen.length > 0) return { weight: 'shows', because: [...unfound, ...seen] };
  return otherInit.length > 0 ? { weight: 'names', because: [...unfound, ...otherInit] } : undefined;
};

export const cgroupSystemdHierarchyMissing = cause({
  code: 'MU119',
  slug: 'cgroup-systemd-hierarchy-missing',
  rung: 'host',
  title: { en: 'the systemd cgroup hierarchy is not mounted', zh: '未挂载 systemd 的 cgroup 层级' },
  frequency: 1,
  signs: {
    unmounted: {
      weight: 'names',
      phrases: [
        "cgroup* (isn't|is not|not|aren't|are not|never) mounted",
        '/sys/fs/cgroup (is |was |)empty',
        '/sys/fs/cgroup 为空',
        '/sys/fs/cgroup*(没有挂载|未挂载|没挂载)',
        'cgroup*(没有挂载|未挂载|没挂载)',
        '(没有|未|没)挂载 cgroup',
        'no (/sys/fs/cgroup|cgroup|cgroups|cgroup2) (is |are |)(mounted|mount|entry)',
        'no cgroup2',
        'no cgroup (entry|line|mount|hierarchy)',
        'nothing (is |)mounted (under|on|at|in) /sys/fs/cgroup',
        'only tmpfs on /sys/fs/cgroup',
        '(service |)cgroups (service |)(is |was |)(stopped|not started|not enabled|not in|not running)',
        'rc-service cgroups* (stopped|not started)',
        'cgroupfs-mount (is |was |package |)(not|missing)',
        '(rc-update add|rc-service|service) cgroups* (fix|help|work|start|solv|正常|解决|恢复)',
        'cgroup mount for "{controller}" missing',
        'mount -t tmpfs cgroup',
        '/sys/fs/cgroup* (total 0|is empty|nothing)',
        '/sys/fs/cgroup 下*(空|没有)',
        '(mounts|mounted) no (controllers|cgroups)',
        'no (controllers|controller) (is |are |)mounted',
      ],
      when: (_, { text }) => !/subsystem not mounted|memory (?:cgroup|controller)/i.test(text),
    },
    otherInit: {
      weight: 'context',
      phrases: [
        'OpenRC',
        'runit',
        'sysvinit',
        'devuan',
        'alpine',
        'artix',
        'gentoo',
        'Void Linux',
        'WSL',
        '(no|without|not) systemd',
        '没有 systemd',
        'rc-service',
        'rc-update',
        'slackware',
        'busybox',
      ],
    },
    version2: {
      weight: 'context',
      phrases: [
        'Cgroup Version: 2',
        'cgroup2fs',
        'type cgroup2',
        'only cgroup2 on',
        'has cgroup2',
        'cgroup v2',
        'cgroupv2',
        'unified_cgroup_hierarchy',
      ],
    },
    unfound: {
      weight: 'context',
      phrases: [
        'mountpoint for {controller} not found',
        'cgroup mountpoint does not exist',
        'failed to find (cpu|cpuset|pids) cgroup',
        'missing required cgroups',
        'cgroup subsystem not mounted',
        'failed to get mounted cgroup',
        'failed to get cgroup mount',
        'cannot find cgroup mount',
        'failed to find subsystem mount for required subsystem',
      ],
    },
    searched: { weight: 'names', phrases: [], together: ['no-cgroup-mounted'] },
    named: {
      weight: 'names',
      phrases: [
        'mountpoint for systemd not found',
        'mkdir /sys/fs/cgroup/systemd',
        '/sys/fs/cgroup/systemd* (missing|no such file|not exist|not found|not mounted)',
        'mount -t cgroup * /sys/fs/cgroup/systemd',
        'some missing paths: /sys/fs/cgroup/systemd',
        'cannot find cgroup mount destination',
        'no subsystem for mount',
        'invalid configuration: cgroup-root ["(kubelet|kubepods|/)"]',
        '(no|without|missing) (the |)(systemd cgroup|systemd hierarchy|name=systemd)',
        'pids (no systemd)',
        'could not find systemd cgroup mount',
        'systemd cgroup mount',
        'none,name=systemd',
        'cgroup mountpoint * name=systemd',
        'cannot find name=systemd',
        '(no|missing|find) name=systemd',
        'for the systemd hierarchy',
        'cannot found cgroup mount destination',
        'no such file or directory /sys/fs/cgroup/systemd',
        'no mountpoint for name=systemd',
      ],
    },
    some: {
      weight: 'points',
      phrases: [
        'rc-status',
        'rc-update add cgroups',
        'cgroups is not started',
        'rc-service cgroups',

        'cgroup-root=/kubelet',
        'cgroup ["kubelet"] has some missing paths',
        'cgroup-root ["kubelet"] doesn\'t exist',
        'Failed to get system container stats for "/systemd',
        'sysvinit',
        'without systemd',
        'not booted with systemd',
        'mountpoint for devices not found',
        'failed to get mounted cgroup',
        'cgroup hierarchy not unified',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['OpenRC', 'cgroupfs-mount', 'alpine', 'rc-service'] },
    usual: {
      weight: 'suggests',
      phrases: [
        'cgroups: cannot find cgroup mount',
        'cgroup mountpoint does not exist',
        'cgroup subsystem not mounted: [cpu',
        'failed to find subsystem mount for required subsystem',
      ],
    },
  },
  weigh: judge,
  state: judgeState,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out'],
  page: {
    en: {
      means:
        "runc and the kubelet look for the hierarchy name=systemd among the mounts of cgroup v1. A host without systemd (Alpine, a WSL or Docker Desktop kernel, Chrome OS) does not mount it, and kind's or another container's nodes then find it missing.",
      check: '    grep systemd /proc/self/mountinfo; ls /sys/fs/cgroup',
      cure: 'Mount it before the runtime starts: `mkdir -p /sys/fs/cgroup/systemd && mount -t cgroup -o none,name=systemd cgroup /sys/fs/cgroup/systemd`. Better: boot with cgroup v2.',
    },
    zh: {
      means:
        'runc 与 kubelet 会在 cgroup v1 的挂载中查找 name=systemd 层级。没有 systemd 的主机（Alpine、WSL 或 Docker Desktop 内核、Chrome OS）不会挂载它，于是 kind 等容器节点找不到。',
      check: '    grep systemd /proc/self/mountinfo; ls /sys/fs/cgroup',
      cure: '在运行时启动之前挂载：`mkdir -p /sys/fs/cgroup/systemd && mount -t cgroup -o none,name=systemd cgroup /sys/fs/cgroup/systemd`。更好的办法：使用 cgroup v2。',
    },
  },
});
