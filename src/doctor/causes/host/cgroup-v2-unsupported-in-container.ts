// The host runs cgroup v2 and the node, in a container or too old, cannot make its cgroups there.
import { cause, type HeardBySign, type Verdict } from '../cause.ts';
import { controllerPhrases, controllersIn } from '../../evidence/controllers.ts';

type Signs = 'version2' | 'listed' | 'unfound' | 'inContainer' | 'switchedBack' | 'named';

/** The kernel has memory and the rest is not passed on; or a controller is not found, and that in a container or as a user. */
const judge = ({ listed, unfound, inContainer, named, switchedBack, version2 }: HeardBySign<Signs>): Verdict | undefined => {
  // One that knows both says which it looked for.
  const knowsOne = unfound.filter(({ line }) => !line.text.includes('(v2)'));
  if (knowsOne.length > 0 && version2.length > 0 && named.length + switchedBack.length === 0)
    return { weight: 'shows', because: [...knowsOne, ...version2] };
  const lists = listed.flatMap(({ line }) => controllersIn(line.text) ?? []);
  const isCut = lists.some((list) => list.has('memory') && !(list.has('cpu') && list.has('cpuset')));
  if (isCut) return { weight: 'shows', because: [...listed, ...unfound] };
  if (unfound.length > 0 && inContainer.length > 0 && named.length + switchedBack.length === 0)
    return { weight: 'names', because: [...unfound, ...inContainer] };
  return undefined;
};

export const cgroupV2UnsupportedInContainer = cause({
  code: 'MU118',
  slug: 'cgroup-v2-unsupported-in-container',
  rung: 'host',
  title: { en: 'the node cannot make its cgroups on a cgroup v2 host', zh: '节点无法在 cgroup v2 主机上创建 cgroup' },
  frequency: 2,
  signs: {
    version2: {
      weight: 'context',
      phrases: [
        'cgroup2 on',
        'Cgroup Version: 2',
        'cgroup2fs',
        'type cgroup2',
        'cgroupVersion: 2',
        'cgroupVersion: v2',
        'cgroup v2 host',
        'cgroup2 only',
      ],
    },
    switchedBack: {
      weight: 'names',
      phrases: ['systemd.unified_cgroup_hierarchy=0', 'systemd.unified_cgroup_hierarchy=false'],
      when: (_, { text }) => /make|work|help|fix|run|solv|boot|\u6b63\u5e38|\u89e3\u51b3/i.test(text),
    },
    listed: { weight: 'context', phrases: [...controllerPhrases], when: (_, { text }) => controllersIn(text) !== undefined },
    unfound: {
      weight: 'context',
      phrases: [
        'failed to find (memory|cpuset|cpu|pids) cgroup',
        'cgroup subsystem not mounted',
        'mountpoint for (cpu|memory|devices|cpuset) not found',
        'cgroup mountpoint does not exist',
        'failed to get mounted cgroup',
        'mountpoint for cgroup not found',
      ],
    },
    inContainer: {
      weight: 'mentions',
      phrases: [
        'docker run',
        'docker-compose',
        'podman',
        'rootless',
        'user@',
        'user.slice',
        'k3d',
        'docker-in-docker',
        'dind',
        'kindest/node',
        'rancher/k3s:',
        'in a docker container',
        'kind create cluster',
        'kind v0',
        'rancher/hyperkube',
        'hyperkube:v',
        '--driver=docker',
        'docker driver',
        'docker 里',
        '容器里',
        'in docker',
        'inside docker',
        'kicbase',
        'kind-control-plane',
        'kind create',
        'kind cluster',
      ],
    },
    named: {
      weight: 'names',
      phrases: [
        'cannot enter cgroupv2',
        'failed to evacuate root cgroup',
        '(failed to write|write) /sys/fs/cgroup/* cgroup.subtree_control',
        'cgroup.subtree_control',
        'domain controllers -- it is in an invalid state',
        'cgroup.procs: operation not supported',
        "(not|n't) (support|work with|work on) cgroup(s|) v2",
        'cgroup(s|) v2 (is |was |)not (yet |)supported',
        'evacuat* cgroup',
        'cannot enter threaded mode',
        'cannot read cgroup controllers at',
        'mountpoint for (cpu|cpuset|blkio) not found',
        'Failed to create /init.scope control group',
        'Failed to allocate manager object',
        'Failed to create /* control group: Read-only file system',
        "root container [kubepods] doesn't exist",
        'failed to create cgroup v2 manager',
        'failed to enable controllers on',
        'failed to read controllers from',
        'unified cgroup hierarchy',
        'no such file or directory* cpu.cfs',
        'cgroup2 on /sys/fs/cgroup type cgroup2 (ro',
        'cgroup v2 controllers are not delegated',
        'not delegated',
        'write to cgroup.procs',
        'openat2 /sys/fs/cgroup',
        'Failed to mount cgroup at /sys/fs/cgroup/systemd: Operation not permitted',
        'deprecatedCgroupv1',
      ],
    },
    subsystems: {
      weight: 'suggests',
      phrases: ['cgroup subsystem not mounted: [{rest}'],
      when: ({ rest = '' }) => rest === 'cpu' || rest === 'cpuset' || rest === 'blkio',
    },
    some: {
      weight: 'points',
      phrases: [
        'Cgroup Version: 2',
        'cgroupns',
        'systemd.unified_cgroup_hierarchy=0',
        'default-cgroupns-mode',
        'Delegate=yes',
        'cgroup2fs',
        'cgroup.controllers',
        'no such file or directory* /sys/fs/cgroup/(cpu|memory|devices|pids)',
        '/sys/fs/cgroup/(cpu|memory|devices|pids|cpuset)* no such file or directory',
        'cgroup on /sys/fs/cgroup type cgroup2',
        'cgroup2 on /sys/fs/cgroup type cgroup2',
        'unified_cgroup_hierarchy',
        'type cgroup2',
        'cgroupVersion: 2',
        'kubepods* device or resource busy',
        'cgroup v2 host',
        'stat -fc %T /sys/fs/cgroup* cgroup2fs',
        'mountpoint for devices not found',
        'no such file* /sys/fs/cgroup/(cpu|memory|pids|devices)',
        'mountpoint for cgroup not found',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['cgroup v2', 'cgroupv2', 'cgroups v2', 'mountpoint for memory not found'] },
    usual: {
      weight: 'suggests',
      phrases: [
        'failed to initialize top level QOS containers',
        'cgroup mountpoint does not exist',
        'cgroups: cgroup mountpoint does not exist',
        'failed to find subsystem mount for required subsystem',
      ],
    },
  },
  weigh: judge,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out'],
  page: {
    en: {
      means:
        'With cgroup v2 a cgroup that holds processes cannot hand controllers to its children. A node that runs in a container must first move its processes aside, which k3s before 1.20.4, k3d before 4.4, kind before 0.10 and most home-made images do not; kubelets before 1.19 know only v1.',
      check: '    stat -fc %T /sys/fs/cgroup; docker info | grep -i cgroup\n    cat /proc/1/cgroup',
      cure: 'Use a version that supports it (k3s 1.20.4, kind 0.10, Docker 20.10 or later), with a private cgroup namespace (`--cgroupns=private --privileged`) and an entry point that moves the processes. Or boot the host with `systemd.unified_cgroup_hierarchy=0` as a way back.',
    },
    zh: {
      means:
        '在 cgroup v2 中，含有进程的 cgroup 不能把控制器下放给子 cgroup。容器中的节点必须先移走自己的进程，而 k3s 1.20.4 之前、k3d 4.4 之前、kind 0.10 之前以及多数自制镜像都没有这样做；1.19 之前的 kubelet 只支持 v1。',
      check: '    stat -fc %T /sys/fs/cgroup; docker info | grep -i cgroup\n    cat /proc/1/cgroup',
      cure: '使用支持的版本（k3s 1.20.4、kind 0.10、Docker 20.10 及以上），并使用私有 cgroup 命名空间（`--cgroupns=private --privileged`）以及会移走进程的入口脚本。或以 `systemd.unified_cgroup_hierarchy=0` 启动主机作为退路。',
    },
  },
});
