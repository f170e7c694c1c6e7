// The memory manager's checkpoint does not fit: the kubelet ends until it is removed.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { isKubeletDown, kubeletSetting } from '../kubelet-down.ts';
import { cause, type Finding } from '../cause.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const state = valueOf(facts.memoryManagerState);
  if (state === undefined || valueOf(facts.kubeletConfig) === undefined) return undefined;
  const wanted = kubeletSetting(facts, 'memory-manager-policy', 'memoryManagerPolicy') ?? 'None';
  if (typeof wanted !== 'string' || state.policy.toLowerCase() === wanted.toLowerCase()) return undefined;
  const [en, zh] = [
    `the checkpoint says ${state.policy}, the kubelet is told ${wanted}`,
    `检查点为 ${state.policy}，kubelet 配置为 ${wanted}`,
  ];
  return finding(isKubeletDown(facts) ? 'proved' : 'supported', sourceOf(facts.memoryManagerState), en, zh);
};

export const memoryManagerState = cause({
  code: 'MU311',
  slug: 'memory-manager-state',
  rung: 'kubelet',
  title: { en: "the memory manager's checkpoint does not fit its configuration", zh: '内存管理器的检查点与配置不符' },
  frequency: 1,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'memory_manager_state',
        '[memorymanager] could not',
        'failed to initialize memory manager',
        'memory manager checkpoint',
        'the expected machine state is different from the real one',
        'start memory manager error',
      ],
    },
    some: { weight: 'points', phrases: ['memoryManagerPolicy', 'memory-manager-policy'] },
    mentioned: { weight: 'mentions', phrases: ['memorymanager'] },
  },
  state: judgeState,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'node-not-ready'],
  page: {
    en: {
      means:
        "As the CPU manager does, the memory manager (policy Static) keeps a file of what it gave away; after a change of its policy, of reserved memory or of the machine's memory it does not fit any more.",
      check: '    cat /var/lib/kubelet/memory_manager_state',
      cure: 'Drain the node, stop the kubelet, remove /var/lib/kubelet/memory_manager_state, start it again.',
    },
    zh: {
      means: '与 CPU 管理器类似，内存管理器（Static 策略）会保存分配记录；更改策略、预留内存或机器内存之后，该文件不再适用。',
      check: '    cat /var/lib/kubelet/memory_manager_state',
      cure: '驱逐节点上的 Pod，停止 kubelet，删除 /var/lib/kubelet/memory_manager_state，再启动。',
    },
  },
});
