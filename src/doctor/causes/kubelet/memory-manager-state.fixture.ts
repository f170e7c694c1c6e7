// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the machine has other memory',
      lines: [
        '"Failed to start ContainerManager" err="start memory manager error: [memorymanager] the expected machine state is different from the real one"',
      ],
    },
    {
      what: 'the file',
      lines: ['could not restore state from checkpoint: /var/lib/kubelet/memory_manager_state: checkpoint is corrupted'],
    },
  ],
  nearMiss: [
    {
      what: "the CPU manager's",
      lines: ['configured policy "static" differs from state checkpoint policy "none": /var/lib/kubelet/cpu_manager_state'],
    },
  ],
};
