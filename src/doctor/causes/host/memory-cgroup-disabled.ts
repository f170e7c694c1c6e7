// The kernel runs without the memory cgroup (or another that the kubelet needs), mostly on small ARM boards.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { isKubeletDown } from '../kubelet-down.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { controllerPhrases, controllersIn } from '../../evidence/controllers.ts';

type Signs = 'listed' | 'named' | 'inContainer';

/** A list without memory shows it; one with it tells that the rest was not passed on to a container or a user. */
const judge = ({ listed, named, inContainer }: HeardBySign<Signs>): Verdict | undefined => {
  const lists = listed.flatMap(({ line }) => controllersIn(line.text) ?? []);
  if (lists.some((list) => !list.has('memory') && list.has('cpu'))) return { weight: 'shows', because: [...listed, ...named] };
  const isNotOfKernel = lists.some((list) => list.has('memory')) || (inContainer.length > 0 && named.length > 0);
  return isNotOfKernel ? { weight: 'mentions', because: [...listed, ...named] } : undefined;
};

const wanted = ['cpu', 'cpuset', 'memory', 'pids'] as const;

const judgeState = (facts: Facts): Finding | undefined => {
  const controllers = valueOf(facts.cgroups)?.controllers ?? [];
  if (controllers.length === 0) return undefined;
  const source = sourceOf(facts.cgroups);
  const missing = wanted.filter((name) => !controllers.includes(name)).join(', ');
  if (missing === '') return finding('excluded', source, `there are ${wanted.join(', ')}`, `已有 ${wanted.join('、')}`);
  return finding(isKubeletDown(facts) ? 'proved' : 'supported', source, `not there: ${missing}`, `缺少：${missing}`);
};

export const memoryCgroupDisabled = cause({
  code: 'MU102',
  slug: 'memory-cgroup-disabled',
  rung: 'host',
  title: { en: 'a cgroup controller that the kubelet needs is switched off', zh: 'kubelet 所需的 cgroup 控制器未启用' },
  frequency: 3,
  signs: {
    listed: { weight: 'context', phrases: [...controllerPhrases], when: (_, { text }) => controllersIn(text) !== undefined },
    inContainer: {
      weight: 'context',
      phrases: [
        'docker run',
        'docker info',
        'docker-compose',
        'rootless',
        'user@',
        'user.slice',
        'podman',
        'rancher/k3s',
        'k3d',
        'kindest/node',
        'hyperkube:v',
        'rancher/hyperkube',
        'in docker',
        'docker 里',
        '容器里',
        'cgroup2fs',
      ],
    },
    controllers: {
      weight: 'names',
      phrases: ['cgroup.controllers: {first}', '/proc/cgroups: memory', 'memory 0', 'memory {hierarchy} {groups} 0'],
      when: ({ first }, { text }) =>
        first === undefined ? /(?:^|[:\s>])memory\s+\d+\s+\d+\s+0$/.test(text) : !text.includes('memory') && /\bcpu\b/.test(text),
    },
    named: {
      weight: 'names',
      phrases: [
        'failed to find memory cgroup',
        'failed to find memory cgroup (v2)',
        'failed to find cpuset cgroup',
        'missing (required |)cgroups: memory',
        'CGROUPS_MEMORY: (missing|disabled)',
        'The memory cgroup is not enabled',
        'cgroup subsystem not mounted: [memory]',
        'cgroup_disable=memory',
        'mountpoint for memory not found',
        'cgroup controller "memory": unavailable',
        'memory cgroup * (is disabled|not enabled|not mounted|is missing)',
        '/sys/fs/cgroup/memory: no such file',
        'memory cgroup 未',
        '未启用 memory cgroup',
        'WARNING: No memory limit support',
        'No memory limit support',
        'Cgroup memory not found',
        'CGROUPS_MEMORY: missing',
        'cgroup controller memory',
        'memory controller (is |)(missing|not|disabled)',
        'no memory cgroup',
        'memory cgroup*(未|没有|没)',
        'cgroup.memory=',
        'cgroup_enable=memory * (cmdline|grub)',
        'missing required cgroups: memory',
        'Disabling memory control group subsystem',
        'cgroup "memory" (is |)not',
        'memory with enabled 0',
        '/proc/cgroups*memory*enabled 0',
        'memory*enabled=0',
        '/sys/fs/cgroup/memory (does not exist|is missing|is not there|missing)',
      ],
    },
    subsystem: {
      weight: 'names',
      phrases: ['cgroup subsystem not mounted: [{rest}', 'missing required cgroups: {rest}'],
      when: ({ rest }) => rest === 'memory' || rest === 'pids' || rest === 'hugetlb',
    },
    otherController: {
      weight: 'points',
      phrases: [
        'missing required cgroups:',
        'some missing paths: /sys/fs/cgroup/memory',
        'some missing paths: /sys/fs/cgroup/pids',
        'missing controllers: memory',
        'CGROUPS_PIDS: missing',
        'CGROUPS_CPUSET: missing',
        'required cgroups disabled',
        'failed to find cpu cgroup',
      ],
    },
    bootLine: {
      weight: 'mentions',
      phrases: [
        'cgroup_memory=1',
        'cgroup_enable=memory',
        'cgroup_enable=cpuset',
        '/boot/cmdline.txt',
        '/boot/firmware/cmdline.txt',
        'swapaccount=1',
      ],
    },
  },
  weigh: judge,
  state: judgeState,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out', 'connection-refused'],
  page: {
    en: {
      means:
        'The kubelet needs the memory, cpu, cpuset and pids cgroups and ends (or k3s does) when the kernel has one of them switched off. Raspberry Pi OS and some cloud kernels boot with the memory cgroup off; a kernel built without it is rarer.',
      check: '    cat /proc/cgroups\n    cat /sys/fs/cgroup/cgroup.controllers\n    cat /proc/cmdline',
      cure: 'Add `cgroup_memory=1 cgroup_enable=memory` to the one line of /boot/firmware/cmdline.txt (or /boot/cmdline.txt; elsewhere GRUB_CMDLINE_LINUX, then update-grub) and reboot.',
    },
    zh: {
      means:
        'kubelet 需要 memory、cpu、cpuset 与 pids cgroup；内核未启用其中之一时，kubelet（或 k3s）会退出。Raspberry Pi OS 及部分云内核默认关闭 memory cgroup；内核编译时未包含的情况较少见。',
      check: '    cat /proc/cgroups\n    cat /sys/fs/cgroup/cgroup.controllers\n    cat /proc/cmdline',
      cure: '在 /boot/firmware/cmdline.txt（或 /boot/cmdline.txt；其他系统为 GRUB_CMDLINE_LINUX，然后执行 update-grub）的那一行末尾加上 `cgroup_memory=1 cgroup_enable=memory`，然后重启。',
    },
  },
});
