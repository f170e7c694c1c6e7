// The memory manager's checkpoint does not fit: the kubelet ends until it is removed.
import { cause } from '../cause.ts';

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
