// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the policy was changed',
      lines: [
        '"Failed to start ContainerManager" err="start cpu manager error: could not restore state from checkpoint: configured policy \\"none\\" differs from state checkpoint policy \\"static\\", please drain this node and delete the CPU manager checkpoint file \\"/var/lib/kubelet/cpu_manager_state\\" before restarting Kubelet"',
      ],
    },
    {
      what: 'the machine has other processors',
      lines: [
        'policy_static.go:191] "Static policy invalid state, please drain node and remove policy state file" err="current set of available CPUs \\"0-3\\" doesn\'t match with CPUs in state \\"0-7\\"" cpu_manager_state',
      ],
    },
  ],
  nearMiss: [
    {
      what: "the memory manager's",
      lines: [
        'failed to initialize memory manager: [memorymanager] could not restore state from checkpoint "memory_manager_state": checkpoint is corrupted',
      ],
    },
  ],
};
