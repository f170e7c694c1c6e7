// The CPU manager's checkpoint names another policy, or is damaged: the kubelet ends until it is removed.
import { kubeletUnit } from '../../remedies/services.ts';
import { isKubeletDown, kubeletSetting } from '../kubelet-down.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Facts } from '../../facts/facts.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding } from '../cause.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const state = valueOf(facts.cpuManagerState);
  const config = valueOf(facts.kubeletConfig);
  if (state === undefined || config === undefined) return undefined;
  const wanted = kubeletSetting(facts, 'cpu-manager-policy', 'cpuManagerPolicy') ?? 'none';
  if (typeof wanted !== 'string' || state.policy === wanted) return undefined;
  const source = sourceOf(facts.cpuManagerState);
  const [en, zh] = [
    `the checkpoint says ${state.policy}, the kubelet is told ${wanted}`,
    `检查点为 ${state.policy}，kubelet 配置为 ${wanted}`,
  ];
  return finding(isKubeletDown(facts) ? 'proved' : 'supported', source, en, zh);
};

/** The kubelet makes it anew; containers with processors of their own get others. */
const remedies = (facts: Facts): readonly Remedy[] => {
  const path = valueOf(facts.cpuManagerState)?.path;
  if (path === undefined) return [];
  return [
    {
      name: 'move-checkpoint',
      title: { en: `move ${path} aside; the kubelet makes it anew`, zh: `移开 ${path}，由 kubelet 重新生成` },
      applicability: 'safe',
      steps: [
        { kind: 'unit', unit: kubeletUnit(facts), action: 'stop' },
        { kind: 'move-aside', path },
        { kind: 'unit', unit: kubeletUnit(facts), action: 'start' },
      ],
    },
  ];
};

export const cpuManagerState = cause({
  code: 'MU310',
  slug: 'cpu-manager-state',
  rung: 'kubelet',
  title: { en: "the CPU manager's checkpoint does not fit its configuration", zh: 'CPU 管理器的检查点与配置不符' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'CPU manager checkpoint',
        'configured policy "{a}" differs from state checkpoint policy',
        'failed to initialize cpu manager',
        'failed to initialize CPU manager',
        'start cpu manager error',
        'could not initialize checkpoint manager',
        '[cpumanager] could not',
        'cpumanager* (corrupt|invalid|checkpoint)',
        "current set of available CPUs * doesn't match with CPUs in state",
        'the CPU Manager policy changed',
        'cpu_manager_policy',
        'static policy invalid state',
        'policy state file',
        'CPU manager policy * (changed|differs)',
        '(changed|changing|switched|switching)* (cpuManagerPolicy|cpu-manager-policy|cpu manager policy|CPU manager)',
        '(cpuManagerPolicy|cpu-manager-policy)* (changed|from none|to static|from static)',
        '删*cpu_manager_state',
        'not all reserved cpus',
        'present in defaultCpuSet',
        'defaultCpuSet',
        'configured policy "{a}" differs',
      ],
    },
    some: {
      weight: 'points',
      phrases: [
        'could not restore state from checkpoint',
        'checkpoint is corrupted',
        'cpuManagerPolicy',
        'cpu-manager-policy',
        'reservedSystemCPUs',
        'static policy',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['cpumanager', 'cpu manager'] },
    file: {
      weight: 'names',
      phrases: ['cpu_manager_state'],
      when: (_, { text }) => !/^(?:\S+ )?ls (?:-\w+ )?\/var\/lib\/kubelet/.test(text),
    },
  },
  state: judgeState,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'node-not-ready'],
  remedies: remedies,
  page: {
    en: {
      means:
        "The kubelet keeps the assignment of processors in /var/lib/kubelet/cpu_manager_state. After a change of the policy, of the reserved processors or of the machine's number of processors it refuses to start with the old file.",
      check: "    cat /var/lib/kubelet/cpu_manager_state; grep -iE 'cpuManager|reservedSystemCPUs' /var/lib/kubelet/config.yaml",
      cure: 'Drain the node, stop the kubelet, remove /var/lib/kubelet/cpu_manager_state, start it again.',
    },
    zh: {
      means:
        'kubelet 把 CPU 分配保存在 /var/lib/kubelet/cpu_manager_state。更改策略、预留 CPU 或机器的 CPU 数量之后，它会拒绝使用旧文件启动。',
      check: "    cat /var/lib/kubelet/cpu_manager_state; grep -iE 'cpuManager|reservedSystemCPUs' /var/lib/kubelet/config.yaml",
      cure: '驱逐节点上的 Pod，停止 kubelet，删除 /var/lib/kubelet/cpu_manager_state，再启动。',
    },
  },
});
